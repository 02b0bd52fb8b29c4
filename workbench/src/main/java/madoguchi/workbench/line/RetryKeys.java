package madoguchi.workbench.line;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Accepted `X-Line-Retry-Key`s of one channel, remembered for 24 hours (LINE docs, Retry failed API requests).
final class RetryKeys {
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final Map<String, Accepted> accepted = new LinkedHashMap<>();

    /// What the first call with a key was answered.
    record Accepted(Instant at, String requestId, JsonNode sentMessages) {}

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
        return before == null ? fresh : before;
    }
}
