package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The row "width", as far as it is about names: they keep their own characters.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonNameTest {
    private static String name(String typed) {
        assertThat(PersonName.read(typed)).as(typed).isInstanceOf(PersonName.Read.class);
        return ((PersonName.Read) PersonName.read(typed)).name().text();
    }

    /// Some of these become other characters by NFC or NFKC: U+FA19, U+FA10, U+FA1B, U+FA26, U+F929.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "山田 花子",
                "山田花子",
                "\uFA19田 太郎",
                "大\uFA10 太郎",
                "\uFA1B田 花子",
                "\uFA26 花子",
                "\uF929 花子",
                "\uFA11 花子",
                "髙橋 花子",
                "𠮷田 太郎",
                "葛\uDB40\uDD00城 太郎",
                "辻\uDB40\uDD01 花子",
                "佐々木 希",
                "林",
                "一二三 三四郎",
                "八木 零",
                "やまだ はなこ",
                "ヤマダ ハナコ",
                "ﾔﾏﾀﾞ ﾊﾅｺ",
                "ジョン・スミス",
                "マリー＝テレーズ",
                "山田（佐藤）花子",
                "Anna Maria Garcia Lopez",
                "ANNA MARIA",
                "Mary Anne O'Neill",
                "Mary O’Neill",
                "Jean-Pierre Dupont",
                "Yamada, Hanako",
                "Martin Luther King Jr.",
                "Nguyễn Thị Ánh",
                "김민수",
                "Łukasz Żółć",
                "王 小明",
                "平林たい子",
                "山田 たいち",
                "ないとう はるか",
                "たいら まさこ",
                "益田ます",
                "堀内 です子",
                "待鳥 はなこ",
                "鳥羽 しげる",
                "とば しげる",
                "さとう きくの",
                "やました たろう",
                "次"
            })
    void a_name_keeps_its_own_characters(String typed) {
        assertThat(name(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '  山田 花子　'          | 山田 花子
            山田   花子              | 山田 花子
            山田　花子               | 山田　花子
            山田　　 花子            | 山田　花子
            '山田 　花子'            | 山田 花子
            Anna  Maria   Garcia    | Anna Maria Garcia
            """)
    void blanks_at_the_ends_go_and_a_run_becomes_its_first_one(String typed, String name) {
        assertThat(name(typed)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            山田花子です           | 山田花子
            山田花子です。         | 山田花子
            山田花子と申します。    | 山田花子
            私は山田花子です        | 山田花子
            名前は山田花子です      | 山田花子
            氏名：山田 花子        | 山田 花子
            My name is Anna Smith | Anna Smith
            Name: Anna Smith      | Anna Smith
            """)
    void words_around_the_name_go(String typed, String name) {
        assertThat(name(typed)).isEqualTo(name);
    }

    @Test
    void a_name_on_two_lines_is_one_name() {
        assertThat(name("山田\n花子")).isEqualTo("山田 花子");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "　",
                "です",
                "1",
                "山田太郎2",
                "１２３",
                "taro@example.jp",
                "090-1234-5678",
                "なぜですか",
                "教えたくありません",
                "あとにしてください",
                "名前は言いたくない",
                "担当者と話したい",
                "わからないです",
                "？",
                "👍",
                "山田👍",
                "---",
                "https://example.jp",
                "<b>山田</b>"
            })
    void other_texts_are_no_name(String typed) {
        assertThat(PersonName.read(typed)).isEqualTo(new PersonName.NoName());
    }

    @Test
    void a_story_is_no_name() {
        assertThat(PersonName.read("あ".repeat(64))).isInstanceOf(PersonName.Read.class);
        assertThat(PersonName.read("あ".repeat(65))).isEqualTo(new PersonName.TooLong());
        assertThat(PersonName.read("あ ".repeat(50_000))).isEqualTo(new PersonName.TooLong());
        // Characters are counted as people count them.
        assertThat(PersonName.read("葛\uDB40\uDD00".repeat(64))).isInstanceOf(PersonName.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"山田 花子", "やまだ 花", "𠮷 はな", "\uFA19", "佐々木", "王 Anna", "々"})
    void names_with_kanji_need_furigana(String name) {
        assertThat(PersonName.needsFurigana(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"やまだ はなこ", "ヤマダ", "ﾔﾏﾀﾞ", "Anna Smith", "김민수", "ジョン・スミス", ""})
    void other_names_do_not(String name) {
        assertThat(PersonName.needsFurigana(name)).isFalse();
    }

    @Test
    void a_name_is_not_told_by_accident() {
        assertThat(PersonName.read("山田花子").toString()).doesNotContain("山田");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "いいえ",
                "はい",
                "はい。",
                "いいえです",
                "やっぱり",
                "スキップします",
                "これは何に使うの",
                "匿名希望",
                "特にない",
                "なし",
                "わかりません",
                "飛ばしてください",
                "名乗りたくない",
                "yes",
                "No",
                "anonymous",
                "skip"
            })
    void a_word_that_answers_something_else_is_no_name(String typed) {
        assertThat(PersonName.read(typed)).isEqualTo(new PersonName.NoName());
    }
}
