package madoguchi.workbench.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import madoguchi.workbench.mail.Attachment;
import madoguchi.workbench.mail.ReceivedMail;
import madoguchi.workbench.mail.SupportMail;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// The support desk's mails for the page: a line for each in the list, the whole of one when it is opened.
final class Mails {
    private final JsonMapper mapper;
    private final SupportMail mail;
    private final Map<String, String> numbers = new ConcurrentHashMap<>();

    Mails(JsonMapper mapper, SupportMail mail) {
        this.mapper = mapper;
        this.mail = mail;
    }

    void list(ArrayNode list) {
        mail.mails()
                .forEach(one -> list.addObject()
                        .put("id", one.id())
                        .put("received", one.received().toString())
                        .put("subject", one.subject())
                        .put("from", one.from())
                        .put("to", one.to())
                        .put("number", number(one)));
    }

    Optional<JsonNode> whole(String id) {
        return find(id).map(mapper::valueToTree);
    }

    Optional<String> html(String id) {
        return find(id).map(ReceivedMail::html);
    }

    private Optional<ReceivedMail> find(String id) {
        return mail.mails().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The case number, where an attached ticket tells one; mails do not change, so each is read once.
    private String number(ReceivedMail one) {
        return numbers.computeIfAbsent(
                one.id(),
                id -> one.attachments().stream()
                        .filter(attachment -> attachment.mimeType().endsWith("json"))
                        .map(this::number)
                        .filter(number -> !number.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    private String number(Attachment ticket) {
        try {
            JsonNode number = mapper.readTree(ticket.text()).path("number");
            return number.isString() ? number.asString() : "";
        } catch (JacksonException e) {
            return "";
        }
    }
}
