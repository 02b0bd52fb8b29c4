package madoguchi.inbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import madoguchi.engine.MovableClock;
import madoguchi.store.BundledRedis;
import madoguchi.store.Namesakes;
import madoguchi.store.RedisStores;
import madoguchi.store.Store;
import madoguchi.store.redis.RedisNamesakes;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.redis.connection.RedisConnection;

/// The life of a case on a real Redis. Its days pass in the counter; the server's own clock, which leases and lifetimes
/// run on, stays where it is: what is destroyed here is destroyed, and has not merely run out.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RedisCaseLifeTest implements CaseLifeContract {
    @RegisterExtension
    static final BundledRedis REDIS = new BundledRedis();

    @Override
    public Store store(MovableClock clock) {
        REDIS.empty();
        return RedisStores.on(REDIS.connections());
    }

    @Override
    public Namesakes namesakes() {
        return new RedisNamesakes(REDIS.connections());
    }

    /// Without the hashes of events, which say that something came and not what.
    @Override
    public Set<String> keys() {
        return all().stream()
                .map(key -> key.substring(key.indexOf(':') + 1))
                .filter(key -> !key.startsWith("s:"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> all() {
        var names = new ArrayList<String>();
        try (RedisConnection connection = REDIS.connections().getConnection()) {
            Objects.requireNonNull(connection.keyCommands().keys(bytes("*"))).forEach(key -> names.add(text(key)));
        }
        return names;
    }

    @Override
    public String dump() {
        var dump = new StringBuilder();
        try (RedisConnection connection = REDIS.connections().getConnection()) {
            for (String key : all()) {
                byte[] name = bytes(key);
                dump.append(key).append('\n');
                // What is left is hashes, sets and a string; anything else is an error of Redis, and red.
                switch (Objects.requireNonNull(connection.keyCommands().type(name))) {
                    case HASH ->
                        Objects.requireNonNull(connection.hashCommands().hGetAll(name))
                                .forEach((field, value) ->
                                        dump.append(text(field)).append(text(value)));
                    case SET ->
                        Objects.requireNonNull(connection.setCommands().sMembers(name))
                                .forEach(member -> dump.append(text(member)));
                    default ->
                        dump.append(text(Objects.requireNonNull(
                                connection.stringCommands().get(name))));
                }
            }
        }
        return dump.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
