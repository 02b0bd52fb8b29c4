package madoguchi.workbench.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Accepted `X-Line-Retry-Key`s of one channel, remembered for 24 hours (LINE docs, Retry failed API requests); over
/// restarts too, if there is a folder: what the bot was never told of it sends again.
final class RetryKeys {
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final Map<String, Accepted> accepted = new LinkedHashMap<>();
    private final JsonLines file;

    RetryKeys(@Nullable Path folder) {
        this.file = new JsonLines(folder == null ? null : folder.resolve("retry-keys.log"));
        file.read().forEach(line -> accepted.put(Json.text(line, "key"), Accepted.of(line)));
        file.rewrite(accepted.entrySet().stream()
                .map(entry -> entry.getValue().line(entry.getKey()))
                .toList());
    }

    /// What the first call with a key was answered.
    record Accepted(Instant at, String requestId, JsonNode sentMessages) {
        private static Accepted of(JsonNode line) {
            return new Accepted(
                    Instant.parse(Json.text(line, "at")), Json.text(line, "requestId"), line.path("sentMessages"));
        }

        private JsonNode line(String key) {
            ObjectNode line =
                    Json.object().put("key", key).put("at", at.toString()).put("requestId", requestId);
            line.set("sentMessages", sentMessages);
            return line;
        }
    }

    /// Accepts a key unless it was accepted before; of two calls with one key never both act.
    ///
    /// @return the earlier acceptance if there was one, else the fresh one
    synchronized Accepted accept(String key, Accepted fresh) {
        Iterator<Accepted> oldestFirst = accepted.values().iterator();
        while (oldestFirst.hasNext()
                && !fresh.at().isBefore(oldestFirst.next().at().plus(REMEMBERED))) {
            oldestFirst.remove();
        }
        Accepted before = accepted.putIfAbsent(key, fresh);
        if (before == null) {
            file.append(fresh.line(key));
        }
        return before == null ? fresh : before;
    }
}
