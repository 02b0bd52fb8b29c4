package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The row "width": NFKC makes copies for matching, and nothing else.
@DisplayNameGeneration(ReplaceUnderscores.class)
class WidthTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ０１２       | 012
            ｶﾞ          | ガ
            ｶｰ          | カー
            ＠          | @
            a　b        | a b
            ㈱          | (株)
            ㍻㍼㋿       | 平成昭和令和
            ①           | 1
            Ⅲ           | III
            a～b         | a~b
            a〜b         | a〜b
            －          | -
            \uFA19      | \u795E
            か\u309Bき  | か \u3099き
            髙﨑        | 髙﨑
            """)
    void a_copy_for_matching_is_nfkc(String typed, String flat) {
        assertThat(TypedText.flat(typed)).isEqualTo(flat);
    }

    /// NFC would do the same harm to these names.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFA19",
                "\uFA10",
                "\uFA1B",
                "\uFA26",
                "\uF929",
                "\uFA11",
                "髙",
                "𠮷",
                "葛\uDB40\uDD00",
                "㈱",
                "①",
                "Ⅲ",
                "か\u309B",
                "〜",
                "～",
                "１"
            })
    void what_is_stored_is_what_was_typed(String typed) {
        assertThat(TypedText.clean(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ａ１－ｂ　ｃ  | A1-b c
            ﾊﾅｺﾞｰ       | ハナゴー
            ①㈱Ⅲ        | ①㈱Ⅲ
            \uFA19      | \uFA19
            〜～         | 〜~
            タワー        | タワー
            か\u309B     | か\u309B
            """)
    void width_alone_can_be_changed(String typed, String folded) {
        assertThat(TypedText.width(typed)).isEqualTo(folded);
    }

    /// The guard reads digits in any disguise; it only ever looks at its own copy.
    @Test
    void the_guard_s_copy_folds_every_digit_and_dash() {
        assertThat(new Folded("１①Ⅲー－―٣").text()).isEqualTo("11iii---3");
    }
}
