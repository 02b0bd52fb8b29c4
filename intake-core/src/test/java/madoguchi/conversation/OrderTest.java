package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import madoguchi.cases.Contact;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Messages that cross, taps that come twice (G2, G3).
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderTest {
    @ParameterizedTest
    @ValueSource(strings = {"はい", "1", "送る", "いいえ", "まだ書き足したいです"})
    void a_text_older_than_the_question_is_not_its_answer(String text) {
        for (boolean unseen : new boolean[] {true, false}) {
            var talk = Talk.atSummary();
            var question = talk.ask();
            var draft = talk.going().draft();
            (unseen ? talk.saysTooSoon(text) : talk.saysLate(text)).toldOnly(TextKey.CROSSED);
            assertThat(talk.ask()).isEqualTo(question);
            assertThat(talk.going().draft()).isEqualTo(draft);
            assertThat(talk.cases()).isEmpty();
        }
    }

    @Test
    void a_late_text_is_no_content_either() {
        var talk = Talk.accepted().taps("質問したい").saysLate("前の画面を見て書いた文です");
        talk.toldOnly(TextKey.CROSSED).asked(TextKey.ASK_CONTENT_INQUIRY);
        talk.says("今度の文です").asked(TextKey.ASK_REPLY_BY);
    }

    @Test
    void ways_that_do_not_depend_on_the_question_count_at_any_time() {
        Talk.atSummary().saysLate("やめる").asked(TextKey.ASK_STOP_BARE);
        Talk.atSummary().saysTooSoon("担当者").asked(TextKey.ASK_HUMAN_WAITING);
        Talk.atSummary().saysLate("メニュー").asked(TextKey.ASK_KIND);
        Talk.atSummary().saysLate("もどる").toldOnly(TextKey.CROSSED).asked(TextKey.ASK_REVIEW);
    }

    @Test
    void a_late_stop_does_not_confirm_stopping() {
        Talk.atSummary().says("やめる").saysLate("やめる").toldOnly(TextKey.CROSSED).asked(TextKey.ASK_STOP_BARE);
    }

    @Test
    void an_answer_that_crosses_a_repetition_counts() {
        var talk = Talk.accepted();
        String tap = talk.data("質問したい");
        talk.shows(Input.Thing.STICKER).tapsAgain(tap).asked(TextKey.ASK_CONTENT_INQUIRY);
    }

    @Test
    void the_second_of_two_taps_changes_nothing() {
        var talk = Talk.accepted();
        String tap = talk.data("質問したい");
        var once = talk.tapsAgain(tap).going();
        var question = talk.ask();
        talk.tapsAgain(tap).toldOnly(TextKey.OLD_BUTTON);
        assertThat(talk.ask()).isEqualTo(question);
        assertThat(talk.going().draft()).isEqualTo(once.draft());
        assertThat(talk.going().step()).isEqualTo(once.step());
    }

    @Test
    void the_second_confirmation_opens_no_second_case() {
        var talk = Talk.atSummary();
        String tap = talk.data("これで渡す");
        talk.tapsAgain(tap).atRest();
        var rest = talk.state();
        talk.tapsAgain(tap).toldOnly(TextKey.OLD_BUTTON, TextKey.RESTING);
        assertThat(talk.state()).isEqualTo(rest);
        assertThat(talk.cases()).hasSize(1);
    }

    @Test
    void a_question_come_back_to_has_a_new_name() {
        var talk = Talk.accepted().taps("質問したい").says("写真について");
        String line = talk.data("このLINEのトーク");
        talk.tapsAgain(line)
                .says("もどる")
                .asked(TextKey.ASK_REPLY_BY)
                .tapsAgain(line)
                .toldOnly(TextKey.OLD_BUTTON);
        assertThat(talk.says("メール").going().draft().replyBy()).hasValue(Contact.Way.MAIL);
    }
}
