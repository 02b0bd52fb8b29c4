package madoguchi.workbench.line;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One message on a person's screen.
///
/// @param sequence rises by one with each message of the chat, from 1; survives restarts
/// @param id the message id
/// @param at when it was sent
/// @param from who sent it
/// @param type LINE's message type: `text`, `template`, `flex`, `image`, `sticker` …
/// @param text what can be read: the text, a template's title and text, else the alternative text or file name
/// @param content the message object as the bot sent it, or as the webhook told of the person's own
/// @param silent whether it was sent with `notificationDisabled`
/// @param unsent whether the person took it back; text and content are empty then
/// @param quickReplies those that can be tapped now; only the chat's last message can have any
public record Bubble(
        long sequence,
        String id,
        Instant at,
        From from,
        String type,
        String text,
        JsonNode content,
        boolean silent,
        boolean unsent,
        List<Tap> quickReplies) {

    static Bubble of(long sequence, String id, Instant at, From from, JsonNode message, boolean silent) {
        return new Bubble(
                sequence,
                id,
                at,
                from,
                Json.text(message, "type"),
                readable(message),
                message,
                silent,
                false,
                from == From.BOT ? Tap.quickRepliesOf(message) : List.of());
    }

    /// The buttons of a template or Flex message; they stay for as long as the chat does.
    public List<Tap> buttons() {
        return from == From.BOT ? Tap.buttonsOf(content) : List.of();
    }

    /// What stands at this place of the message and can be tapped now, as a JSON pointer to the action object:
    /// `/quickReply/items/0/action`, `/contents/footer/contents/1/action`, `/template/actions/0`.
    public Optional<Tap> tapAt(String pointer) {
        return from == From.BOT ? Tap.at(content, pointer, quickReplies) : Optional.empty();
    }

    /// What the lock screen says of it to whoever looks there; empty where LINE has words of its own, as for a picture
    /// or a sticker. Templates, imagemaps and Flex messages show their alternative text only.
    public String preview() {
        String alternative = Json.text(content, "altText");
        return alternative.isEmpty() && type.startsWith("text") ? text : alternative;
    }

    Bubble takenBack() {
        return takenBack(type);
    }

    Bubble takenBack(String formerType) {
        return new Bubble(sequence, id, at, from, formerType, "", Json.object(), silent, true, List.of());
    }

    Bubble withQuickReplies(List<Tap> shown) {
        return new Bubble(sequence, id, at, from, type, text, content, silent, unsent, shown);
    }

    private static String readable(JsonNode message) {
        JsonNode template = message.path("template");
        if (template.isObject()) {
            String title = Json.text(template, "title");
            String text = Json.text(template, "text");
            return title.isEmpty() ? text : title + "\n" + text;
        }
        return List.of("text", "altText", "fileName", "address").stream()
                .map(field -> Json.text(message, field))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
