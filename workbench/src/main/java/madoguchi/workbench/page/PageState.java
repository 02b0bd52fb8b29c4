package madoguchi.workbench.page;

import java.util.List;
import madoguchi.workbench.line.Bubble;
import madoguchi.workbench.line.Fault;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.line.Person;
import madoguchi.workbench.line.Tap;
import madoguchi.workbench.mail.SupportMail;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Everything the page draws, as one JSON object.
final class PageState {
    private final JsonMapper mapper;
    private final LinePlatform line;
    private final SupportMail mail;

    PageState(JsonMapper mapper, LinePlatform line, SupportMail mail) {
        this.mapper = mapper;
        this.line = line;
        this.mail = mail;
    }

    JsonNode now() {
        ObjectNode state = mapper.createObjectNode();
        ArrayNode channels = state.putArray("channels");
        line.channels()
                .forEach(channel -> channels.addObject().put("id", channel.id()).put("name", channel.displayName()));
        ArrayNode people = state.putArray("people");
        line.people().forEach(person -> add(people.addObject(), person));
        ArrayNode faults = state.putArray("faults");
        for (Fault fault : Fault.values()) {
            faults.addObject()
                    .put("name", fault.name())
                    .put("chance", line.faults().chance(fault))
                    .put("happened", line.faults().happened(fault));
        }
        state.putObject("mail").put("on", mail.on()).put("failing", mail.failing());
        state.set("mails", mapper.valueToTree(mail.mails()));
        return state;
    }

    private static void add(ObjectNode node, Person person) {
        node.put("userId", person.userId())
                .put("channel", person.channel().id())
                .put("name", person.name())
                .put("language", person.language())
                .put("blocking", person.blocking())
                .put("onPc", person.onPc());
        ArrayNode bubbles = node.putArray("bubbles");
        person.screen().forEach(bubble -> add(bubbles.addObject(), bubble));
    }

    private static void add(ObjectNode node, Bubble bubble) {
        node.put("sequence", bubble.sequence())
                .put("id", bubble.id())
                .put("at", bubble.at().toString())
                .put("from", bubble.from().name())
                .put("type", bubble.type())
                .put("text", bubble.text())
                .put("unsent", bubble.unsent())
                .set("content", bubble.content());
        taps(node.putArray("quickReplies"), bubble.quickReplies());
        taps(node.putArray("buttons"), bubble.buttons());
    }

    private static void taps(ArrayNode array, List<Tap> taps) {
        taps.forEach(tap -> array.addObject().put("label", tap.label()).set("action", tap.action()));
    }
}
