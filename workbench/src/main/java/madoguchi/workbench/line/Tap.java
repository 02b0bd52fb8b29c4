package madoguchi.workbench.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Something a person can tap: a quick reply, a button of a template or Flex message, or an area of a rich menu.
///
/// @param label what is written on it; empty for a Flex box, image or text without label
/// @param action the action object exactly as the bot sent it
public record Tap(String label, JsonNode action) {
    private static final String QUICK_REPLY = "/quickReply/";
    private static final Pattern ACTION =
            Pattern.compile("(/[A-Za-z]+|/\\d{1,4}){1,100}/(action|defaultAction|actions/\\d{1,4})");

    /// `postback`, `message`, `uri`, `datetimepicker`, `camera` …
    public String type() {
        return Json.text(action, "type");
    }

    /// What a postback or datetimepicker carries; empty for the others.
    public String data() {
        return Json.text(action, "data");
    }

    static Tap of(JsonNode action) {
        return new Tap(Json.text(action, "label"), action);
    }

    /// The action at this place of a message. Quick replies come and go; what else has an action keeps it for ever.
    static Optional<Tap> at(JsonNode message, String pointer, List<Tap> quickReplies) {
        if (!ACTION.matcher(pointer).matches()) {
            return Optional.empty();
        }
        return Optional.of(message.at(pointer))
                .filter(JsonNode::isObject)
                .map(Tap::of)
                .filter(tap -> !pointer.startsWith(QUICK_REPLY) || quickReplies.contains(tap));
    }

    static List<Tap> quickRepliesOf(JsonNode message) {
        return message.path("quickReply")
                .path("items")
                .valueStream()
                .map(item -> of(item.path("action")))
                .toList();
    }

    static List<Tap> buttonsOf(JsonNode message) {
        List<Tap> found = new ArrayList<>();
        collect(message.path("template"), found);
        collect(message.path("contents"), found);
        return List.copyOf(found);
    }

    private static void collect(JsonNode node, List<Tap> found) {
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            boolean tappable = field.getKey().equals("action") || field.getKey().equals("defaultAction");
            if (tappable && value.isObject()) {
                found.add(of(value));
            } else if (field.getKey().equals("actions")) {
                value.forEach(action -> found.add(of(action)));
            } else {
                collect(value, found);
            }
        });
        if (node.isArray()) {
            node.forEach(element -> collect(element, found));
        }
    }
}
