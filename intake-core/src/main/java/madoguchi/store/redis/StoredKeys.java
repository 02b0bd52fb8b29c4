package madoguchi.store.redis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import madoguchi.store.StoreUnavailable;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisClusterConnection;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.ScanOptions;

/// All wrapped keys that stand in Redis. For maintenance beside running processes: it walks everything there is with
/// SCAN, a little at a time. A key that stands from beginning to end is seen; one that comes or goes meanwhile may be.
public final class StoredKeys {
    /// What a key seals.
    public enum Kind {
        INDEX("", "once:index-key"),
        INTAKE("k", "c:.+"),
        CASE("k", "case:.+");

        private final String field;
        private final Pattern name;

        Kind(String field, String name) {
            this.field = field;
            this.name = Pattern.compile(name);
        }

        static Optional<Kind> of(String name) {
            for (Kind kind : values()) {
                if (kind.name.matcher(name).matches()) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /// Where a wrapped key stands.
    public record Place(Kind kind, String tag, String name) {}

    private static final Pattern KEY = Pattern.compile("\\{(s\\d{3})}:(.+)");
    private static final ScanOptions OURS =
            ScanOptions.scanOptions().match("{s[0-9][0-9][0-9]}:*").count(500).build();

    private final RedisConnectionFactory redis;
    private final Script rewrap;

    public StoredKeys(RedisConnectionFactory redis) {
        this.redis = redis;
        this.rewrap = new Script(redis, "rewrap", java.util.function.UnaryOperator.identity());
    }

    /// Shows each of them, some perhaps twice.
    ///
    /// @throws StoreUnavailable when Redis is away
    public void each(BiConsumer<Place, byte[]> visitor) {
        try (RedisConnection connection = redis.getConnection()) {
            for (Cursor<byte[]> cursor : cursors(connection)) {
                try (cursor) {
                    cursor.forEachRemaining(key -> show(connection, key, visitor));
                }
            }
        } catch (DataAccessException e) {
            throw new StoreUnavailable("keys", e);
        }
    }

    /// Writes a key wrapped anew. False when it is not the one that was shown any more.
    ///
    /// @throws StoreUnavailable when Redis is away; trying again does no harm
    public boolean replace(Place place, byte[] shown, byte[] rewrapped) {
        return rewrap.run(
                                place.tag(),
                                new Arguments()
                                        .add(place.name())
                                        .add(place.kind().field)
                                        .add(shown)
                                        .add(rewrapped))
                        .number(0)
                == 1;
    }

    private static List<Cursor<byte[]>> cursors(RedisConnection connection) {
        if (!(connection instanceof RedisClusterConnection cluster)) {
            return List.of(connection.keyCommands().scan(OURS));
        }
        List<Cursor<byte[]>> all = new ArrayList<>();
        cluster.clusterGetNodes().forEach(node -> {
            if (node.isMaster()) {
                all.add(cluster.scan(node, OURS));
            }
        });
        return all;
    }

    private static void show(RedisConnection connection, byte[] key, BiConsumer<Place, byte[]> visitor) {
        var parts = KEY.matcher(new String(key, StandardCharsets.UTF_8));
        if (!parts.matches()) {
            return;
        }
        Kind.of(parts.group(2)).ifPresent(kind -> {
            byte[] stored = kind.field.isEmpty()
                    ? connection.stringCommands().get(key)
                    : connection.hashCommands().hGet(key, kind.field.getBytes(StandardCharsets.UTF_8));
            if (stored != null) {
                visitor.accept(new Place(kind, parts.group(1), parts.group(2)), stored);
            }
        });
    }
}
