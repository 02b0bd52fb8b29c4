package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The row 〒.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostalCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "160-0022",
                "1600022",
                "〒160-0022",
                "〒1600022",
                "〒 160-0022",
                "１６０－００２２",
                "〒１６０ー００２２",
                "160ｰ0022",
                "160‐0022",
                "160‑0022",
                "160–0022",
                "160—0022",
                "160―0022",
                "160−0022",
                "160 - 0022",
                "160 0022",
                "１６０　００２２",
                "郵便番号160-0022",
                "郵便番号は160-0022です。"
            })
    void a_code_is_read_in_every_form(String typed) {
        assertThat(PostalCode.read(typed).map(PostalCode::shown)).hasValue("160-0022");
        assertThat(PostalCode.read(typed).map(PostalCode::digits)).hasValue("1600022");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "〒",
                "160",
                "160-002",
                "160-00222",
                "16-00022",
                "160-0022-1",
                "090-1234-5678",
                "一六〇-〇〇二二",
                "160〜0022",
                "〒160-0022 東京都新宿区"
            })
    void other_texts_are_no_code(String typed) {
        assertThat(PostalCode.read(typed)).isEmpty();
    }
}
