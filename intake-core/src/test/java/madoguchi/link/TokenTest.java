package madoguchi.link;

import static org.assertj.core.api.Assertions.assertThat;

import madoguchi.seal.IndexKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokenTest {
    private static final String SECRET = "abcdefghijklmnopqrstuvwxyzAB-_09";
    private final IndexKey index = new IndexKey(new byte[IndexKey.BYTES]);

    @Test
    void what_is_written_is_read() {
        Token token = Token.read("042" + SECRET).orElseThrow();
        assertThat(token).isEqualTo(new Token("s042", SECRET));
        assertThat(token.text()).isEqualTo("042" + SECRET);
        assertThat(token.path()).isEqualTo("/e/042" + SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "042",
                "256abcdefghijklmnopqrstuvwxyzAB-_09",
                "999abcdefghijklmnopqrstuvwxyzAB-_09",
                "042abcdefghijklmnopqrstuvwxyzAB-_0",
                "042abcdefghijklmnopqrstuvwxyzAB-_099",
                "042abcdefghijklmnopqrstuvwxyzAB-_0=",
                "０４２abcdefghijklmnopqrstuvwxyzAB-_09",
                "042abcdefghijklmnopqrstuvwxyzAB-_09\n",
                "042../../../../../../../../etc/pass"
            })
    void anything_else_is_none(String text) {
        assertThat(Token.read(text)).isEmpty();
    }

    @Test
    void its_name_depends_on_all_of_it_and_shows_none_of_it() {
        Token token = new Token("s042", SECRET);
        assertThat(token.name(index))
                .isEqualTo(token.name(index))
                .isNotEqualTo(new Token("s043", SECRET).name(index))
                .isNotEqualTo(new Token("s042", SECRET.replace('a', 'b')).name(index))
                .doesNotContain(SECRET.substring(0, 8));
        assertThat(token).hasToString("Token[s042]");
    }
}
