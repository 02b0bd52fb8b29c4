package madoguchi.workbench.line;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The lines of a chat's file: `{"bubble":…}`, or `{"standing":…}`, of which the last one holds.
final class ChatLine {
    private ChatLine() {}

    static JsonNode of(Bubble bubble) {
        ObjectNode line = Json.object();
        line.putObject("bubble")
                .put("sequence", bubble.sequence())
                .put("id", bubble.id())
                .put("at", bubble.at().toString())
                .put("from", bubble.from().name())
                .put("type", bubble.type())
                .put("silent", bubble.silent())
                .put("unsent", bubble.unsent())
                .set("content", bubble.content());
        return line;
    }

    static JsonNode of(Standing standing) {
        ObjectNode line = Json.object();
        line.set("standing", Json.MAPPER.valueToTree(standing));
        return line;
    }

    static Standing standing(JsonNode line) {
        return Json.MAPPER.treeToValue(line, Standing.class);
    }

    static Bubble bubble(JsonNode line) {
        Bubble whole = Bubble.of(
                line.path("sequence").asLong(),
                Json.text(line, "id"),
                Instant.parse(Json.text(line, "at")),
                From.valueOf(Json.text(line, "from")),
                line.path("content"),
                line.path("silent").asBoolean());
        // The content of what was taken back is not on disk; its type is all that is left of it.
        return line.path("unsent").asBoolean() ? whole.takenBack(Json.text(line, "type")) : whole;
    }
}
