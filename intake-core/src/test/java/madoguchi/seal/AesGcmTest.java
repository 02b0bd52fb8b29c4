package madoguchi.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AesGcmTest {
    private static final byte[] PLAIN = "山田花子".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = "here".getBytes(StandardCharsets.UTF_8);

    /// Made by Google Tink's AesGcmJce 1.20.0 under the key 00 01 02 … 1f: nonce, sealed bytes, tag.
    private static final byte[] BY_TINK =
            HexFormat.of().parseHex("9179e61fc06a8195da9d77d3053b28d5bed946f8982be8864816ea48d6005b6c25ef18046d840825");

    private final AesGcm cipher = new AesGcm(key());

    private static byte[] key() {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) i;
        }
        return key;
    }

    @Test
    void what_another_implementation_sealed_opens() throws GeneralSecurityException {
        assertThat(cipher.open(BY_TINK, PLACE, 0)).isEqualTo(PLAIN);
    }

    @Test
    void a_value_has_the_same_parts_behind_the_head_that_is_left_free() throws GeneralSecurityException {
        byte[] sealed = cipher.seal(PLAIN, PLACE, 5);
        assertThat(sealed).hasSize(5 + BY_TINK.length).startsWith(0, 0, 0, 0, 0);
        assertThat(cipher.open(sealed, PLACE, 5)).isEqualTo(PLAIN);
        assertThat(new AesGcm(key()).open(Arrays.copyOfRange(sealed, 5, sealed.length), PLACE, 0))
                .isEqualTo(PLAIN);
    }

    @Test
    void no_nonce_comes_twice() {
        assertThat(Arrays.copyOf(cipher.seal(PLAIN, PLACE, 0), 12))
                .isNotEqualTo(Arrays.copyOf(cipher.seal(PLAIN, PLACE, 0), 12));
    }

    @Test
    void nothing_and_too_little_do_not_open() throws GeneralSecurityException {
        byte[] nothing = cipher.seal(new byte[0], PLACE, 0);
        assertThat(cipher.open(nothing, PLACE, 0)).isEmpty();
        assertThatThrownBy(() -> cipher.open(Arrays.copyOf(nothing, nothing.length - 1), PLACE, 0))
                .isInstanceOf(GeneralSecurityException.class);
    }
}
