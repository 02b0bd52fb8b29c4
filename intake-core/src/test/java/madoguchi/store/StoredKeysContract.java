package madoguchi.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static madoguchi.store.Inputs.arriving;
import static madoguchi.store.Inputs.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import madoguchi.store.redis.StoredKeys;
import madoguchi.store.redis.StoredKeys.Kind;
import madoguchi.store.redis.StoredKeys.Place;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/// What walks and replaces wrapped keys (`rewrap.lua`), on one server and on a cluster.
interface StoredKeysContract {
    LettuceConnectionFactory redis();

    private Map<Place, String> seen() {
        Map<Place, String> all = new TreeMap<>(java.util.Comparator.comparing(Place::toString));
        new StoredKeys(redis()).each((place, stored) -> all.put(place, new String(stored, UTF_8)));
        return all;
    }

    private ConversationId opened(int shard) {
        var conversation = ConversationId.create(shard);
        RedisStores.on(redis()).accept(arriving(conversation, UUID.randomUUID().toString(), "text", Inputs.NOON));
        return conversation;
    }

    private static Place intake(ConversationId conversation) {
        return new Place(Kind.INTAKE, conversation.tag(), "c:" + conversation.value());
    }

    @Test
    default void every_key_of_every_shard_is_shown_and_nothing_else() {
        Store store = RedisStores.on(redis());
        store.once("index-key", bytes("the index key"));
        store.once("something-else", bytes("no key"));
        var expected = new TreeMap<>(Map.of("once:index-key", "the index key"));
        for (int shard : new int[] {0, 7, 99, 180, 255}) {
            var conversation = opened(shard);
            expected.put("c:" + conversation.value(), "key-of-" + conversation.value());
        }
        redis().getConnection().hashCommands().hSet(bytes("{s007}:case:IM-1"), bytes("k"), bytes("the case's key"));
        expected.put("case:IM-1", "the case's key");

        var names = new TreeMap<String, String>();
        seen().forEach((place, key) -> names.put(place.name(), key));
        assertThat(names).isEqualTo(expected);
    }

    @Test
    default void a_key_is_replaced_once_and_only_if_it_is_the_one_that_was_shown() {
        var conversation = opened(42);
        Place place = intake(conversation);
        byte[] shown = bytes("key-of-" + conversation.value());
        var keys = new StoredKeys(redis());

        assertThat(keys.replace(place, bytes("another"), bytes("new"))).isFalse();
        assertThat(seen()).containsEntry(place, "key-of-" + conversation.value());
        assertThat(keys.replace(place, shown, bytes("new"))).isTrue();
        assertThat(keys.replace(place, shown, bytes("newer"))).isFalse();
        assertThat(seen()).containsEntry(place, "new");
    }

    @Test
    default void the_index_key_is_replaced_once_and_only_if_it_is_the_one_that_was_shown() {
        Store store = RedisStores.on(redis());
        store.once("index-key", bytes("old"));
        var place = new Place(Kind.INDEX, ConversationId.tag(0), "once:index-key");
        var keys = new StoredKeys(redis());

        assertThat(keys.replace(place, bytes("another"), bytes("new"))).isFalse();
        assertThat(keys.replace(place, bytes("old"), bytes("new"))).isTrue();
        assertThat(keys.replace(place, bytes("old"), bytes("newer"))).isFalse();
        assertThat(store.once("index-key", bytes("ignored"))).isEqualTo(bytes("new"));
    }

    @Test
    default void what_was_destroyed_meanwhile_does_not_come_back() {
        var conversation = ConversationId.create(3);
        var keys = new StoredKeys(redis());
        assertThat(keys.replace(intake(conversation), bytes("old"), bytes("new")))
                .isFalse();
        assertThat(keys.replace(new Place(Kind.INDEX, "s000", "once:index-key"), bytes("old"), bytes("new")))
                .isFalse();
        assertThat(seen()).isEmpty();
    }

    @Test
    default void a_process_that_knew_the_old_form_is_told_what_stands_and_goes_on() {
        Store store = RedisStores.on(redis());
        var conversation = opened(42);
        new StoredKeys(redis()).replace(intake(conversation), bytes("key-of-" + conversation.value()), bytes("new"));
        assertThat(store.accept(arriving(conversation, "next", "text", Inputs.NOON)))
                .isInstanceOfSatisfying(Accepted.Elsewhere.class, elsewhere -> {
                    assertThat(elsewhere.holder().conversation()).isEqualTo(conversation);
                    assertThat(elsewhere.holder().key()).isEqualTo(bytes("new"));
                });
        assertThat(Optional.of(store.holder(conversation).orElseThrow().key())).contains(bytes("new"));
    }
}
