package madoguchi.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexKeyTest {
    private final IndexKey key = new IndexKey(new byte[IndexKey.BYTES]);

    @Test
    void a_name_stays_the_same_as_long_as_the_installation_lives() {
        // Written down: pointers, dedupe marks and tombstones are lost if these change.
        assertThat(key.name("address", "immari\nline\nU1")).isEqualTo("N2da782RFLqEcaXN4cuRmA");
        assertThat(key.spread("shard", "immari\nline\nU1", 256)).isEqualTo(64);
    }

    @Test
    void a_mark_is_shorter_than_a_name_and_as_steady() {
        assertThat(key.mark("event", "1")).matches("[A-Za-z0-9_-]{12}").isEqualTo(key.mark("event", "1"));
        assertThat(key.mark("event", "2")).isNotEqualTo(key.mark("event", "1"));
    }

    @Test
    void names_differ_by_sort_value_and_key() {
        String name = key.name("event", "1");
        assertThat(name).matches("[A-Za-z0-9_-]{22}");
        assertThat(key.name("event", "1")).isEqualTo(name);
        assertThat(key.name("message", "1")).isNotEqualTo(name);
        assertThat(key.name("event", "2")).isNotEqualTo(name);
        assertThat(key.name("even", "t1")).isNotEqualTo(name);
        byte[] other = new byte[IndexKey.BYTES];
        other[0] = 1;
        assertThat(new IndexKey(other).name("event", "1")).isNotEqualTo(name);
    }

    @Test
    void values_spread_over_all_shards() {
        var used = new BitSet();
        for (int i = 0; i < 4_000; i++) {
            int shard = key.spread("shard", "U" + i, 256);
            assertThat(shard).isBetween(0, 255);
            used.set(shard);
        }
        assertThat(used.cardinality()).isEqualTo(256);
    }
}
