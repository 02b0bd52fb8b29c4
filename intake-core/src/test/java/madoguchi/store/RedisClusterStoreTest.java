package madoguchi.store;

import java.nio.file.Path;
import madoguchi.fixture.LocalCluster;
import madoguchi.store.redis.RedisLinks;
import madoguchi.store.redis.RedisNamesakes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/// The contract on a cluster of three servers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedisClusterStoreTest implements StoreContract, LinksContract, NamesakesContract {
    private LocalCluster servers;
    private LettuceConnectionFactory redis;

    @BeforeAll
    void start(@TempDir Path folder) {
        servers = new LocalCluster(folder);
        redis = RedisStores.cluster(servers.nodes());
    }

    @BeforeEach
    void empty() {
        redis.getConnection().serverCommands().flushAll();
    }

    @AfterAll
    void stop() {
        redis.destroy();
        servers.close();
    }

    @Override
    public Store store() {
        return RedisStores.on(redis);
    }

    @Override
    public Links links() {
        return new RedisLinks(redis);
    }

    @Override
    public Namesakes namesakes() {
        return new RedisNamesakes(redis);
    }
}
