package madoguchi.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MasterKeysTest {
    private static final byte[] PURPOSE = {'p'};
    private static final byte[] DATA = "thirty-two bytes of a data key..".getBytes(StandardCharsets.US_ASCII);
    private static final String OLD = key(1);
    private static final String NEW = key(2);

    static String key(int content) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) content);
        return Base64.getEncoder().encodeToString(key);
    }

    @Test
    void without_a_key_the_setting_is_named() {
        for (List<String> none : List.of(List.<String>of(), List.of(""), List.of("  "))) {
            assertThatThrownBy(() -> new MasterKeys(none))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("madoguchi.master-key is missing")
                    .hasMessageContaining("base64 of 32 bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not!base64?at~all", "c2hvcnQga2V5", "dGhpcyBrZXkgaXMgbG9uZ2VyIHRoYW4gdGhpcnR5LXR3byBieXRlcw=="})
    void a_wrong_key_is_named_by_its_place_and_never_shown(String wrong) {
        assertThatThrownBy(() -> new MasterKeys(List.of(OLD, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("madoguchi.master-key, key 2")
                .hasMessageContaining("32")
                .satisfies(thrown -> {
                    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                        assertThat(cause.toString()).doesNotContain(wrong, OLD, "short key", "longer than");
                    }
                });
    }

    @Test
    void the_first_key_seals_and_all_of_them_open() {
        byte[] sealedByOld = new MasterKeys(List.of(OLD)).wrap(DATA, PURPOSE);
        var both = new MasterKeys(List.of(NEW, OLD));
        byte[] sealedByBoth = both.wrap(DATA, PURPOSE);
        assertThat(both.unwrap(sealedByOld, PURPOSE)).isEqualTo(DATA);
        assertThat(both.unwrap(sealedByBoth, PURPOSE)).isEqualTo(DATA);
        assertThat(new MasterKeys(List.of(NEW)).unwrap(sealedByBoth, PURPOSE)).isEqualTo(DATA);
        assertThatThrownBy(() -> new MasterKeys(List.of(OLD)).unwrap(sealedByBoth, PURPOSE))
                .isInstanceOf(Unsealable.class)
                .hasMessageContaining("madoguchi.master-key");
    }

    @Test
    void a_wrapped_key_opens_only_for_its_purpose_and_unaltered() {
        var keys = new MasterKeys(List.of(OLD));
        byte[] wrapped = keys.wrap(DATA, PURPOSE);
        assertThatThrownBy(() -> keys.unwrap(wrapped, new byte[] {'q'})).isInstanceOf(Unsealable.class);
        for (int i = 0; i < wrapped.length; i++) {
            byte[] altered = wrapped.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> keys.unwrap(altered, PURPOSE))
                    .as("byte %d", i)
                    .isInstanceOf(Unsealable.class);
        }
        for (int length = 0; length < wrapped.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(wrapped, length);
            assertThatThrownBy(() -> keys.unwrap(cut, PURPOSE))
                    .as("%d bytes", length)
                    .isInstanceOf(Unsealable.class);
        }
    }

    @Test
    void nothing_of_a_key_is_in_its_words() {
        var keys = new MasterKeys(List.of(OLD, NEW));
        assertThat(keys.toString()).isEqualTo("MasterKeys[2]");
        var data = DataKey.create(keys);
        assertThat(data.toString()).isEqualTo("DataKey[" + data.name() + "]").hasSizeLessThan(30);
        assertThat(new IndexKey(DATA).toString()).isEqualTo("IndexKey[…]");
    }
}
