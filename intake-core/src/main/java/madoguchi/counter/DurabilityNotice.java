package madoguchi.counter;

import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.stereotype.Component;

/// Says at the start what the configured Redis can lose.
@Component
class DurabilityNotice {
    private static final Logger LOG = LoggerFactory.getLogger(DurabilityNotice.class);

    private final RedisConnectionFactory redis;

    DurabilityNotice(RedisConnectionFactory redis) {
        this.redis = redis;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        try (RedisConnection connection = redis.getConnection()) {
            String appendOnly = setting(connection, "appendonly");
            String fsync = setting(connection, "appendfsync");
            if (!appendOnly.equals("yes")) {
                LOG.warn("Redis keeps no append-only file: what was accepted is lost when it is restarted"
                        + " (expected: appendonly yes)");
            } else if (!fsync.equals("always")) {
                LOG.warn(
                        "Redis runs with appendfsync {}: a killed Redis may lose what was accepted during a slow fsync"
                                + " (with always it loses nothing)",
                        fsync);
            }
            if (!setting(connection, "maxmemory-policy").equals("noeviction")) {
                LOG.warn("Redis may evict keys when its memory is full: requests would vanish"
                        + " (expected: maxmemory-policy noeviction)");
            }
        } catch (DataAccessException e) {
            LOG.warn(
                    "Redis does not say how it keeps its data ({}); see that it appends and evicts nothing",
                    e.getClass().getSimpleName());
        }
    }

    private static String setting(RedisConnection connection, String name) {
        Properties found = connection.serverCommands().getConfig(name);
        // In a cluster each server answers, as "host:port.name".
        return found == null || found.isEmpty()
                ? "?"
                : String.valueOf(found.values().iterator().next());
    }
}
