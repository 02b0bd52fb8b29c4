package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MentionTest {
    private static final List<String> LEAVING = List.of("退会", "退会したい", "クーリングオフ", "close my account");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "退会したいです",
                "退会をお願いします",
                "去年退会しましたが、もう一度退会したい",
                "クーリングオフしました",
                "先月退会しました。返金してください",
                "Please close my account"
            })
    void what_somebody_wants_is_meant(String typed) {
        assertThat(Mention.wanted(LEAVING, typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"退会した者ですが、情報を見せてください", "退会済みです", "退会後のデータについて"})
    void what_somebody_has_done_is_not(String typed) {
        assertThat(Mention.wanted(LEAVING, typed)).isFalse();
        assertThat(Mention.of(LEAVING, typed)).isTrue();
    }

    @Test
    void words_of_latin_letters_end_where_kana_and_kanji_begin() {
        assertThat(Mention.of(List.of("dv"), "夫のDVから逃げています")).isTrue();
        assertThat(Mention.of(List.of("dv"), "ＤＶを受けています")).isTrue();
        assertThat(Mention.of(List.of("dv"), "DVDを返したい")).isFalse();
    }

    @Test
    void words_of_latin_letters_have_ends() {
        assertThat(Mention.of(List.of("kill"), "skill")).isFalse();
        assertThat(Mention.of(List.of("kill"), "They will KILL me")).isTrue();
    }
}
