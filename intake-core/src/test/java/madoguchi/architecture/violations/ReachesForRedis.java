package madoguchi.architecture.violations;

import madoguchi.store.redis.RedisStore;
import org.jspecify.annotations.Nullable;

/// As if a part of the counter went past the store's port.
public final class ReachesForRedis {
    @Nullable
    RedisStore store;
}
