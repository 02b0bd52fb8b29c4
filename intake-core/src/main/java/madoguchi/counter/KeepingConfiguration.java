package madoguchi.counter;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.resource.Delay;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import madoguchi.conversation.Seed;
import madoguchi.link.OneTimeLinks;
import madoguchi.seal.Safe;
import madoguchi.seal.Unsealable;
import madoguchi.store.Links;
import madoguchi.store.Namesakes;
import madoguchi.store.Store;
import madoguchi.store.StoreUnavailable;
import madoguchi.store.redis.RedisLinks;
import madoguchi.store.redis.RedisNamesakes;
import madoguchi.store.redis.RedisStore;
import madoguchi.watch.MeasuredStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.data.redis.autoconfigure.ClientResourcesBuilderCustomizer;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/// Where things are kept, and sealed, as beans; and what is drawn by chance.
@Configuration(proxyBeanMethods = false)
class KeepingConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(KeepingConfiguration.class);

    /// A store that is away must be noticed at once: nothing queues up in the client.
    @Bean
    LettuceClientOptionsBuilderCustomizer refuseWhileRedisIsAway() {
        return options -> options.disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS);
    }

    @Bean
    ClientResourcesBuilderCustomizer reconnectSoon() {
        return resources -> resources.reconnectDelay(() -> Delay.exponential(
                Duration.ofMillis(50), Duration.ofSeconds(2), 2, java.util.concurrent.TimeUnit.MILLISECONDS));
    }

    @Bean
    Store store(RedisConnectionFactory redis, CounterSettings settings, MeterRegistry meters) {
        return new MeasuredStore(new RedisStore(redis, settings.counter().hand()), meters);
    }

    @Bean
    Safe safe(CounterSettings settings, Store store) {
        try {
            return new Safe(settings.masterKeys(), store::once);
        } catch (IllegalArgumentException e) {
            throw new MasterKeyUnusable(String.valueOf(e.getMessage()), e);
        }
    }

    /// A key that does not open what stands in Redis must stop the start, not every request. A Redis that is
    /// away now may come back, so that alone stops nothing.
    @Bean
    SmartInitializingSingleton masterKeyFits(Safe safe) {
        return () -> {
            try {
                safe.index();
            } catch (Unsealable e) {
                throw new MasterKeyUnusable(
                        "madoguchi.master-key does not open what stands in this Redis (expected: the key this"
                                + " installation was begun with among those that are set)",
                        e);
            } catch (StoreUnavailable e) {
                LOG.warn("Redis does not answer yet ({}); until it does, nothing is accepted", e.getMessage());
            }
        };
    }

    @Bean
    Links links(RedisConnectionFactory redis) {
        return new RedisLinks(redis);
    }

    @Bean
    Namesakes namesakes(RedisConnectionFactory redis) {
        return new RedisNamesakes(redis);
    }

    @Bean
    OneTimeLinks oneTimeLinks(Links links, Store store, Safe safe, InstantSource clock) {
        return new OneTimeLinks(links, store, safe, clock);
    }

    @Bean
    Supplier<Seed> seeds() {
        var random = new SecureRandom();
        return () -> {
            byte[] seed = new byte[Seed.BYTES];
            random.nextBytes(seed);
            return new Seed(HexFormat.of().formatHex(seed));
        };
    }

    /// Names runs of calls: this process by chance, then a number.
    @Bean
    Supplier<String> runs() {
        byte[] process = new byte[9];
        new SecureRandom().nextBytes(process);
        String name = Base64.getUrlEncoder().encodeToString(process);
        var counter = new AtomicLong();
        return () -> name + "-" + counter.incrementAndGet();
    }
}
