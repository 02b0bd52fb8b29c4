package madoguchi.store;

import madoguchi.store.redis.RedisLinks;
import madoguchi.store.redis.RedisNamesakes;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The contract on the Redis 6.2 that comes with the build.
class RedisStoreTest implements StoreContract, LinksContract, NamesakesContract {
    @RegisterExtension
    static final BundledRedis REDIS = new BundledRedis();

    @Override
    public Store store() {
        return RedisStores.on(REDIS.connections());
    }

    @Override
    public Links links() {
        return new RedisLinks(REDIS.connections());
    }

    @Override
    public Namesakes namesakes() {
        return new RedisNamesakes(REDIS.connections());
    }
}
