package madoguchi.store;

import madoguchi.store.redis.RedisLinks;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The contract on the Redis 6.2 that comes with the build.
class RedisStoreTest implements StoreContract, LinksContract {
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
}
