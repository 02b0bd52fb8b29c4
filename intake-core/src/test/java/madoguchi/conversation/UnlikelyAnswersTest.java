package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be no answer is asked for once more, with an example, and is never filed.
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnlikelyAnswersTest {
    private static Talk atName() {
        var talk = Talk.accepted().says("開示").says("自分");
        assertThat(talk.going().step()).isEqualTo(new Step.Fill(Question.NAME));
        return talk;
    }

    private static Talk atAddress() {
        var talk = atName().says("見本 花子").says("みほん はなこ");
        assertThat(talk.going().step()).isEqualTo(new Step.Fill(Question.ADDRESS));
        return talk;
    }

    @ParameterizedTest
    @ValueSource(strings = {"いいえ", "はい", "はい、そうです", "やっぱり", "了解です"})
    void a_word_that_is_no_name_is_missed(String text) {
        var talk = atName().says(text).told(TextKey.MISS_NAME);
        assertThat(talk.going().step()).isEqualTo(new Step.Fill(Question.NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"スキップします", "匿名希望", "匿名でお願いします", "特にない", "飛ばしてください", "答えたくないです"})
    void who_gives_no_name_passes_it_over(String text) {
        var talk = atName().says(text).told(TextKey.NAME_LEFT_OUT);
        assertThat(talk.going().draft().value(Question.NAME)).contains("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"これは何に使うの", "何に使うんですか", "名前は何に使うんだろう", "なんで聞くの"})
    void who_wonders_why_a_name_is_asked_is_told(String text) {
        var talk = atName().says(text);
        assertThat(talk.going().draft().answer(Question.NAME)).isEmpty();
        assertThat(talk.said()).doesNotContain(TextKey.MISS_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ただいま", "はい", "こんにちは"})
    void a_word_that_is_no_reading_is_missed(String text) {
        atName().says("見本 花子").says(text).told(TextKey.MISS_FURIGANA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"みほん はなこ", "山田 花子🌸", "よくわかりませんけど"})
    void what_names_no_place_is_no_address(String text) {
        var talk = atAddress().says(text);
        assertThat(talk.going().draft().answer(Question.ADDRESS)).isEmpty();
        assertThat(talk.going().step()).isEqualTo(new Step.Fill(Question.ADDRESS));
    }

    @Test
    void an_address_is_passed_over_politely() {
        assertThat(atAddress().says("飛ばしてください").going().draft().value(Question.ADDRESS))
                .contains("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ない", "ないです", "特になし"})
    void nothing_is_no_range_to_see(String text) {
        var talk = atScope().says(text).told(TextKey.MISS_SCOPE);
        talk.says("すべて").says("すべて").told(TextKey.MISS_METHOD);
        assertThat(talk.going().step()).isEqualTo(new Step.Fill(Question.METHOD));
    }

    private static Talk atScope() {
        var talk = atAddress().says("東京都見本市見本町1-2-3");
        for (int i = 0; i < 10 && !talk.going().step().equals(new Step.Fill(Question.SCOPE)); i++) {
            talk.says(talk.going().step().equals(new Step.Fill(Question.REPLY_BY)) ? "hanako@example.jp" : "スキップ");
        }
        assertThat(talk.going().step()).isEqualTo(new Step.Fill(Question.SCOPE));
        return talk;
    }

    @Test
    void signs_alone_are_no_question() {
        var talk = Talk.accepted().taps("質問したい").says("😀").told(TextKey.MISS_CONTENT);
        assertThat(talk.going().draft().answer(Question.CONTENT)).isEmpty();
        assertThat(talk.says("写真?").going().draft().value(Question.CONTENT)).contains("写真?");
        assertThat(Talk.begins().says("😀").going().draft().first()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "見本 花子、みほん はなこ、東京都見本市見本町1-2-3、1985年4月1日、090-0000-0000",
                "見本 花子\nみほん はなこ\n東京都見本市見本町1-2-3\n1985年4月1日\n090-0000-0000",
                "見本 花子 みほん はなこ 東京都見本市見本町1-2-3 1985年4月1日 090-0000-0000"
            })
    void several_answers_in_one_message_are_all_taken(String text) {
        var draft = atName().says(text).told(TextKey.TAKEN).going().draft();
        assertThat(draft.value(Question.NAME)).contains("見本 花子");
        assertThat(draft.value(Question.FURIGANA)).contains("みほん はなこ");
        assertThat(draft.value(Question.ADDRESS)).contains("東京都見本市見本町1-2-3");
        assertThat(draft.value(Question.BIRTH_DATE)).contains("1985-04-01");
    }
}
