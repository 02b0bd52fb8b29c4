package madoguchi.store;

import java.time.Duration;
import java.util.List;
import madoguchi.store.redis.RedisStore;
import org.springframework.data.redis.connection.RedisClusterConfiguration;
import org.springframework.data.redis.connection.RedisConfiguration;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/// Stores on real servers, for tests.
public final class RedisStores {
    private RedisStores() {}

    public static LettuceConnectionFactory single(int port) {
        return connect(new RedisStandaloneConfiguration("127.0.0.1", port));
    }

    static LettuceConnectionFactory cluster(List<String> nodes) {
        return connect(new RedisClusterConfiguration(nodes));
    }

    public static Store on(LettuceConnectionFactory redis) {
        return new RedisStore(redis, Duration.ofSeconds(10));
    }

    private static LettuceConnectionFactory connect(RedisConfiguration where) {
        var client = LettuceClientConfiguration.builder()
                .commandTimeout(Duration.ofSeconds(5))
                .build();
        var factory = new LettuceConnectionFactory(where, client);
        factory.afterPropertiesSet();
        factory.start();
        return factory;
    }
}
