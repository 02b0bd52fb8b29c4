package madoguchi.workbench.line;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Something a person can tap: a quick reply, or a button of a template or Flex message.
///
/// @param label what is written on it; empty for a Flex box, image or text without label
/// @param action the action object exactly as the bot sent it
public record Tap(String label, JsonNode action) {

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
            if (field.getKey().equals("action") && value.isObject()) {
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
