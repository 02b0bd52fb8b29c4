package madoguchi.store;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/// Walking and replacing wrapped keys on the Redis 6.2 that comes with the build.
class StoredKeysTest implements StoredKeysContract {
    @RegisterExtension
    static final BundledRedis REDIS = new BundledRedis();

    @Override
    public LettuceConnectionFactory redis() {
        return REDIS.connections();
    }
}
