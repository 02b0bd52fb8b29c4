package madoguchi.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataKeyTest {
    private static final byte[] PLAIN = "山田花子".getBytes(StandardCharsets.UTF_8);

    private final MasterKeys master = new MasterKeys(List.of(MasterKeysTest.key(1)));
    private final DataKey key = DataKey.create(master);

    @Test
    void what_was_sealed_opens_at_its_place_also_after_the_key_was_stored() {
        byte[] sealed = key.seal(PLAIN, "here");
        assertThat(key.open(sealed, "here")).isEqualTo(PLAIN);
        DataKey stored = DataKey.open(key.stored(), master);
        assertThat(stored.name()).isEqualTo(key.name());
        assertThat(stored.open(sealed, "here")).isEqualTo(PLAIN);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(PLAIN, StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_stored_key_goes_over_to_the_first_master_key_and_opens_what_it_sealed() {
        byte[] sealed = key.seal(PLAIN, "here");
        var both = new MasterKeys(List.of(MasterKeysTest.key(2), MasterKeysTest.key(1)));
        byte[] again = DataKey.rewrapped(key.stored(), both).orElseThrow();
        var only = new MasterKeys(List.of(MasterKeysTest.key(2)));
        assertThat(DataKey.open(again, only).open(sealed, "here")).isEqualTo(PLAIN);
        assertThat(DataKey.open(again, only).name()).isEqualTo(key.name());
        assertThatThrownBy(() -> DataKey.open(again, master)).isInstanceOf(Unsealable.class);
        assertThat(DataKey.rewrapped(again, both)).isEmpty();
        assertThatThrownBy(() -> DataKey.rewrapped(key.stored(), only)).isInstanceOf(Unsealable.class);
        assertThatThrownBy(() -> DataKey.rewrapped(new byte[8], both)).isInstanceOf(Unsealable.class);
    }

    @Test
    void the_same_sealed_twice_looks_different() {
        assertThat(key.seal(PLAIN, "here")).isNotEqualTo(key.seal(PLAIN, "here"));
    }

    @Test
    void a_value_opens_nowhere_else() {
        byte[] sealed = key.seal(PLAIN, "here");
        assertThatThrownBy(() -> key.open(sealed, "there")).isInstanceOf(Unsealable.class);
    }

    @Test
    void another_key_does_not_open_it() {
        byte[] sealed = key.seal(PLAIN, "here");
        assertThatThrownBy(() -> DataKey.create(master).open(sealed, "here"))
                .isInstanceOf(Unsealable.class)
                .hasMessageContaining("another key");
        byte[] stored = key.stored();
        assertThatThrownBy(() -> DataKey.open(stored, new MasterKeys(List.of(MasterKeysTest.key(2)))))
                .isInstanceOf(Unsealable.class);
    }

    @Test
    void an_altered_or_cut_value_does_not_open_and_the_message_says_nothing_of_it() {
        byte[] sealed = key.seal(PLAIN, "here");
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> key.open(altered, "here"))
                    .as("byte %d", i)
                    .isInstanceOf(Unsealable.class)
                    .hasMessageNotContaining("山田");
            byte[] cut = Arrays.copyOf(sealed, i);
            assertThatThrownBy(() -> key.open(cut, "here")).as("%d bytes", i).isInstanceOf(Unsealable.class);
        }
    }

    @Test
    void an_altered_or_cut_stored_key_does_not_open() {
        byte[] stored = key.stored();
        for (int i = 0; i < stored.length; i++) {
            byte[] altered = stored.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> DataKey.open(altered, master))
                    .as("byte %d", i)
                    .isInstanceOf(Unsealable.class);
            byte[] cut = Arrays.copyOf(stored, i);
            assertThatThrownBy(() -> DataKey.open(cut, master))
                    .as("%d bytes", i)
                    .isInstanceOf(Unsealable.class);
        }
    }

    @Test
    void every_new_key_is_another_one() {
        assertThat(DataKey.create(master).stored()).isNotEqualTo(key.stored());
        assertThat(DataKey.create(master).name()).isNotEqualTo(key.name()).matches("[0-9a-f]{16}");
    }
}
