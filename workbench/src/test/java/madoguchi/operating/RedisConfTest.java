package madoguchi.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `config/deployment/redis.conf`.
class RedisConfTest {
    @Test
    void it_keeps_what_it_is_told_and_drops_nothing() {
        assertThat(RedisExample.directives())
                .containsAllEntriesOf(Map.of(
                        "appendonly", "yes",
                        "appendfsync", "always",
                        "no-appendfsync-on-rewrite", "no",
                        "maxmemory-policy", "noeviction",
                        "protected-mode", "yes"))
                .containsKey("maxmemory");
    }

    @Test
    void the_redis_that_comes_with_the_build_takes_it(@TempDir Path folder) {
        try (var redis = RedisExample.bundled(folder)) {
            takes(redis);
        }
    }

    @Test
    void the_redis_of_this_machine_takes_it(@TempDir Path folder) {
        var redis = RedisExample.installed(folder);
        Assumptions.assumeTrue(redis.isPresent(), "no redis-server is installed");
        try (var running = redis.orElseThrow()) {
            takes(running);
        }
    }

    private static void takes(RedisExample redis) {
        var holds = redis.ask(connection -> connection.sync().configGet("*"));
        RedisExample.directives()
                .forEach((name, value) -> assertThat(holds.get(name)).as(name).isEqualTo(asRedisTells(value)));
    }

    private static String asRedisTells(String value) {
        if (value.matches("\\d+(mb|gb)")) {
            long size = Long.parseLong(value.substring(0, value.length() - 2));
            return Long.toString(size << (value.endsWith("mb") ? 20 : 30));
        }
        return value.equals("\"\"") ? "" : value;
    }
}
