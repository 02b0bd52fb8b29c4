package madoguchi.line.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTests {
    private static final String BODY = "{\"destination\":\"U8e742f61d673b39c7fff3cecb7536ef0\",\"events\":[]}";
    private static final String SECRET = "8c570fa6dd201bb328f1c1eac23a96d8";
    private static final String SIGNED = "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=";

    /// The first from LINE's documentation, the others from the tests of LINE's SDKs for Java, Python and Node.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "8c570fa6dd201bb328f1c1eac23a96d8, '" + BODY + "', GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=",
                "SECRET, '{}', 3q8QXTAGaey18yL8FWTqdVlbMr6hcuNvM4tefa0o9nA=",
                "channel_secret, bodybodybodybody, /gg9a+LvFevTH1sd7XCQycD7tsWclCsInj7MhBHxN7k=",
                "test_secret, '{\"hello\":\"world\"}', t7Hn4ZDHqs6e+wdvI5TyQIvzie0DmMUmuXEBqyyE/tM="
            })
    void known_signatures_hold(String secret, String body, String signature) {
        assertThat(new Signature(List.of(secret)).covers(bytes(body), signature))
                .isTrue();
        assertThat(new Signature(List.of(secret)).covers(bytes(body + " "), signature))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "no base64!",
                "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs= ",
                "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs==",
                "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDL",
                "ghRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs="
            })
    void anything_else_does_not(String signature) {
        assertThat(new Signature(List.of(SECRET)).covers(bytes(BODY), signature))
                .isFalse();
    }

    @Test
    void a_missing_one_does_not() {
        assertThat(new Signature(List.of(SECRET)).covers(bytes(BODY), null)).isFalse();
    }

    @Test
    void any_secret_of_the_channel_signs() {
        assertThat(new Signature(List.of("old", SECRET)).covers(bytes(BODY), SIGNED))
                .isTrue();
        assertThat(new Signature(List.of(SECRET, "old")).covers(bytes(BODY), SIGNED))
                .isTrue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
