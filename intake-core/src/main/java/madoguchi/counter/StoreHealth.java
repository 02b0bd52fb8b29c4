package madoguchi.counter;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/// Whether the store takes writes. A Redis at its memory limit still answers a ping, but accepts nothing.

final class StoreHealth implements HealthIndicator {
    private static final byte[] KEY = "{s000}:health".getBytes(StandardCharsets.UTF_8);
    private static final long SECONDS = 60;

    private final RedisConnectionFactory redis;

    StoreHealth(RedisConnectionFactory redis) {
        this.redis = redis;
    }

    @Override
    public Health health() {
        try (RedisConnection connection = redis.getConnection()) {
            connection.stringCommands().setEx(KEY, SECONDS, new byte[] {1});
            return Health.up().build();
        } catch (DataAccessException e) {
            return Health.down()
                    .withDetail("redis", "does not take writes (" + e.getClass().getSimpleName() + ")")
                    .build();
        }
    }
}
