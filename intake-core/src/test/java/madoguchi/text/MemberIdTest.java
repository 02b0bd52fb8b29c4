package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemberIdTest {
    private static String id(String typed) {
        assertThat(MemberId.read(typed)).as(typed).isInstanceOf(MemberId.Read.class);
        return ((MemberId.Read) MemberId.read(typed)).id().text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A-12345            | A-12345
            '　a-12345 '       | a-12345
            Ａ－１２３４５        | A-12345
            12ー34             | 12-34
            ＩＤ：００１２        | 0012
            会員番号は12345です  | 12345
            会員番号：12345     | 12345
            会員番号は番号は123 | 123
            member id: AB 12   | AB 12
            Member number is 7 | 7
            はなこ☆            | はなこ☆
            ﾊﾅｺ                | ハナコ
            スーパーマン         | スーパーマン
            \uFA19①㈱           | \uFA19①㈱
            taro@example.jp    | taro@example.jp
            a b c d            | a b c d
            ますお              | ますお
            ないとう99          | ないとう99
            """)
    void an_id_is_of_one_width_and_otherwise_as_typed(String typed, String read) {
        assertThat(id(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "　",
                "---",
                "わかりません",
                "忘れました。",
                "番号はありません",
                "登録していないです",
                "どこに書いてありますか？",
                "I do not know it any more",
                "12345、いや12346"
            })
    void sentences_and_signs_are_no_id(String typed) {
        assertThat(MemberId.read(typed)).isEqualTo(new MemberId.Unlikely());
    }

    @Test
    void a_story_is_no_id() {
        assertThat(MemberId.read("A".repeat(64))).isInstanceOf(MemberId.Read.class);
        assertThat(MemberId.read("A".repeat(65))).isEqualTo(new MemberId.TooLong());
        assertThat(MemberId.read("A ".repeat(50_000))).isEqualTo(new MemberId.TooLong());
    }

    @Test
    void an_id_is_not_told_by_accident() {
        assertThat(MemberId.read("A-12345").toString()).doesNotContain("12345");
    }
}
