package madoguchi.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/// What the configured Redis can lose by the way it is set up.
final class Durability {
    /// One weak point.
    ///
    /// @param grave whether nobody can want it; otherwise it is a choice with a price
    record Weakness(boolean grave, String text) {}

    private final RedisConnectionFactory redis;

    Durability(RedisConnectionFactory redis) {
        this.redis = redis;
    }

    /// Asks Redis for its settings.
    ///
    /// @throws DataAccessException when it does not answer, or does not tell (some managed services)
    List<Weakness> weaknesses() {
        try (RedisConnection connection = redis.getConnection()) {
            List<Weakness> found = new ArrayList<>();
            Set<String> appendOnly = setting(connection, "appendonly");
            Set<String> fsync = setting(connection, "appendfsync");
            if (!appendOnly.equals(Set.of("yes"))) {
                found.add(new Weakness(
                        true,
                        "Redis keeps no append-only file: what was accepted is lost when it is restarted"
                                + " (expected: appendonly yes)"));
            } else if (!fsync.equals(Set.of("always"))) {
                found.add(new Weakness(
                        false,
                        "Redis runs with appendfsync " + String.join(", ", fsync)
                                + ": a killed Redis may lose what was accepted during a slow fsync"
                                + " (with always it loses nothing)"));
            }
            if (!setting(connection, "maxmemory-policy").equals(Set.of("noeviction"))) {
                found.add(new Weakness(
                        true,
                        "Redis may evict keys when its memory is full: requests would vanish"
                                + " (expected: maxmemory-policy noeviction)"));
            }
            return found;
        }
    }

    // In a cluster each server answers, as "host:port.name".
    private static Set<String> setting(RedisConnection connection, String name) {
        Properties found = connection.serverCommands().getConfig(name);
        return found == null || found.isEmpty()
                ? Set.of("?")
                : found.values().stream().map(String::valueOf).collect(Collectors.toSet());
    }
}
