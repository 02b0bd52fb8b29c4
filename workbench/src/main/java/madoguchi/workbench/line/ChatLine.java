package madoguchi.workbench.line;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The lines of a chat's file: `{"bubble":…}`, `{"blocked":…}` or `{"tapped":…}`.
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
                .put("unsent", bubble.unsent())
                .set("content", bubble.content());
        return line;
    }

    static JsonNode blocked(boolean blocked) {
        return Json.object().put("blocked", blocked);
    }

    static JsonNode tapped(long sequence) {
        return Json.object().put("tapped", sequence);
    }

    static Bubble bubble(JsonNode line) {
        JsonNode content = line.path("content");
        From from = From.valueOf(Json.text(line, "from"));
        return new Bubble(
                line.path("sequence").asLong(),
                Json.text(line, "id"),
                Instant.parse(Json.text(line, "at")),
                from,
                Json.text(line, "type"),
                Bubble.readable(content),
                content,
                line.path("unsent").asBoolean(),
                from == From.BOT ? Tap.quickRepliesOf(content) : List.of());
    }
}
