package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The row "hyphens".
@DisplayNameGeneration(ReplaceUnderscores.class)
class HyphensTest {
    @ParameterizedTest
    @ValueSource(strings = {"-", "‐", "‑", "‒", "–", "—", "―", "−", "ー", "─", "━", "﹣", "－", "ｰ"})
    void every_sort_of_dash_between_digits_is_a_hyphen(String dash) {
        assertThat(TypedText.dashed("4" + dash + "3" + dash + "15")).isEqualTo("4-3-15");
        assertThat(TypedText.dashed("４" + dash + "３")).isEqualTo("４-３");
    }

    @ParameterizedTest
    @ValueSource(strings = {"タワー", "タワー1", "1ータワー", "ー", "ユーコ", "A―1", "4〜3", "4～3", "四ー三", "4ーー3"})
    void between_other_characters_nothing_changes(String text) {
        assertThat(TypedText.dashed(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"新宿4ー3ータワー5ー1, 新宿4-3ータワー5-1", "1ー2ー3ー4, 1-2-3-4"})
    void only_those_between_digits_change(String typed, String dashed) {
        assertThat(TypedText.dashed(typed)).isEqualTo(dashed);
    }

    @Test
    void nfkc_alone_would_not_do() {
        assertThat(TypedText.flat("－‑ー")).isEqualTo("-‐ー");
    }
}
