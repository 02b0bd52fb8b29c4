package madoguchi.store;

import java.nio.file.Path;
import madoguchi.fixture.LocalRedis;
import madoguchi.store.redis.RedisLinks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/// The contract on the Redis 6.2 that comes with the build.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedisStoreTest implements StoreContract, LinksContract {
    private LocalRedis server;
    private LettuceConnectionFactory redis;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = LocalRedis.start(folder, 0);
        redis = RedisStores.single(server.port());
    }

    @BeforeEach
    void empty() {
        redis.getConnection().serverCommands().flushAll();
    }

    @AfterAll
    void stop() {
        redis.destroy();
        server.close();
    }

    @Override
    public Store store() {
        return RedisStores.on(redis);
    }

    @Override
    public Links links() {
        return new RedisLinks(redis);
    }
}
