package madoguchi.workbench.bench;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads what a Redis says of itself.
final class RedisGauge implements AutoCloseable {
    private final RedisClient client;
    private final StatefulRedisConnection<String, String> connection;

    /// @param uri such as `redis://127.0.0.1:6379`
    RedisGauge(String uri) {
        this.client = RedisClient.create(uri);
        this.connection = client.connect();
    }

    /// The processor time it used, user and system, with that of its children (which rewrite the
    /// append-only file).
    Duration cpu() {
        Map<String, String> cpu = info("cpu");
        double seconds = cpu.entrySet().stream()
                .filter(each -> each.getKey().matches("used_cpu_(user|sys)(_children)?"))
                .mapToDouble(each -> Double.parseDouble(each.getValue()))
                .sum();
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    /// Bytes in use.
    long memory() {
        return Long.parseLong(info("memory").getOrDefault("used_memory", "0"));
    }

    /// Bytes in use once nothing is going on any more: two looks a second apart that differ by less than a
    /// thousandth.
    long settledMemory() {
        long last = memory();
        for (int i = 0; i < 60; i++) {
            try {
                Thread.sleep(Duration.ofSeconds(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return last;
            }
            long now = memory();
            if (Math.abs(now - last) <= last / 1000) {
                return now;
            }
            last = now;
        }
        return last;
    }

    String version() {
        return info("server").getOrDefault("redis_version", "-");
    }

    private Map<String, String> info(String section) {
        return connection
                .sync()
                .info(section)
                .lines()
                .filter(line -> line.indexOf(':') > 0)
                .map(line -> line.strip().split(":", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, _) -> first));
    }

    @Override
    public void close() {
        connection.close();
        client.shutdown();
    }
}
