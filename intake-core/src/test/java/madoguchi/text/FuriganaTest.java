package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The row "furigana".
@DisplayNameGeneration(ReplaceUnderscores.class)
class FuriganaTest {
    private static Furigana furigana(String typed) {
        assertThat(Furigana.read(typed)).as(typed).isInstanceOf(Furigana.Read.class);
        return ((Furigana.Read) Furigana.read(typed)).furigana();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            やまだ はなこ          | やまだ はなこ
            ヤマダ ハナコ          | やまだ はなこ
            ﾔﾏﾀﾞ ﾊﾅｺ              | やまだ はなこ
            ヤマダ　ハナコ         | やまだ はなこ
            'ヤマダ  　ハナコ '    | やまだ はなこ
            ヤマダハナコ          | やまだはなこ
            ユーコ                | ゆーこ
            ﾕｰｺ                   | ゆーこ
            ヴィクトリア           | ゔぃくとりあ
            ﾊﾟﾄﾘｯｸ                | ぱとりっく
            ァヶヵ                | ぁゖゕ
            か゛と は゜           | がと ぱ
            ジョン・スミス         | じょん・すみす
            ｼﾞｮﾝ･ｽﾐｽ              | じょん・すみす
            やまだはなこです       | やまだはなこ
            ヤマダハナコと読みます  | やまだはなこ
            フリガナ：ヤマダ ハナコ | やまだ はなこ
            読みはやまだはなこです   | やまだはなこ
            Wang Wei              | Wang Wei
            """)
    void every_kana_becomes_hiragana(String typed, String read) {
        assertThat(furigana(typed).text()).isEqualTo(read);
    }

    /// Other libraries write the long vowel out (ゆうこ) and make かけ of ヵヶ.
    @Test
    void the_long_vowel_stays_a_sign_of_its_own() {
        assertThat(Furigana.matching("ユーコ")).isEqualTo("ゆーこ").isNotEqualTo(Furigana.matching("ゆうこ"));
        assertThat(Furigana.matching("ヵヶ")).isEqualTo("ゕゖ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"やまだはなこ", "やまだ はなこ", "ヤマダ・ハナコ", "ﾔﾏﾀﾞ･ﾊﾅｺ", "ﾔﾏﾀﾞﾊﾅｺ", "ヤマダ　ハナコ", "やまた゛ はなこ"})
    void both_sides_are_compared_by_the_same_function(String typed) {
        assertThat(furigana(typed).matching()).isEqualTo(Furigana.matching("ヤマダ　ハナコ"));
    }

    @Test
    void every_katakana_moves_by_the_same_step() {
        for (char c = 'ァ'; c <= 'ヶ'; c++) {
            assertThat(Furigana.hiragana(String.valueOf(c))).isEqualTo(String.valueOf((char) (c - 0x60)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"山田 花子", "やまだ 花子", "\uFA19", "佐々木", "𠮷だ"})
    void kanji_are_no_furigana(String typed) {
        assertThat(Furigana.read(typed)).isEqualTo(new Furigana.HasKanji());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "　",
                "123",
                "やまだ1",
                "１",
                "ー",
                "・",
                "👍",
                "やまだ？",
                "taro@example.jp",
                "です",
                "ただいま",
                "ハイ",
                "スキップ",
                "김민수"
            })
    void other_texts_are_no_furigana(String typed) {
        assertThat(Furigana.read(typed)).isEqualTo(new Furigana.NoReading());
    }

    @Test
    void a_story_is_no_furigana() {
        assertThat(Furigana.read("あ".repeat(64))).isInstanceOf(Furigana.Read.class);
        assertThat(Furigana.read("あ".repeat(65))).isEqualTo(new Furigana.TooLong());
        assertThat(Furigana.read("あ".repeat(100_000))).isEqualTo(new Furigana.TooLong());
    }

    @Test
    void a_reading_is_not_told_by_accident() {
        assertThat(Furigana.read("やまだ").toString()).doesNotContain("やまだ");
    }
}
