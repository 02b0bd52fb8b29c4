package madoguchi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import madoguchi.fixture.LocalRedis;
import madoguchi.store.redis.RedisLinks;
import madoguchi.store.redis.RedisNamesakes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/// The contract on the Redis that is installed on this machine. Without one it is skipped, but not in CI.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstalledRedisStoreTest implements StoreContract, LinksContract, NamesakesContract {
    private @Nullable LocalRedis server;
    private @Nullable LettuceConnectionFactory redis;

    @BeforeAll
    void start(@TempDir Path folder) {
        Optional<LocalRedis> installed = LocalRedis.startInstalled(folder);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(installed)
                    .as("redis-server on the PATH; CI skips nothing")
                    .isPresent();
        }
        Assumptions.assumeTrue(installed.isPresent(), "no redis-server is installed");
        server = installed.orElseThrow();
        redis = RedisStores.single(server.port());
    }

    @BeforeEach
    void empty() {
        running().getConnection().serverCommands().flushAll();
    }

    @AfterAll
    void stop() {
        if (redis != null) {
            redis.destroy();
        }
        if (server != null) {
            server.close();
        }
    }

    private LettuceConnectionFactory running() {
        return Objects.requireNonNull(redis);
    }

    @Override
    public Store store() {
        return RedisStores.on(running());
    }

    @Override
    public Links links() {
        return new RedisLinks(running());
    }

    @Override
    public Namesakes namesakes() {
        return new RedisNamesakes(running());
    }
}
