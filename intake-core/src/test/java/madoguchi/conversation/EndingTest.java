package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import madoguchi.cases.Change;
import madoguchi.cases.Contact;
import madoguchi.cases.Matter;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Stopping, silence and taking back (P5).
@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingTest {
    @Test
    void stopping_is_confirmed_and_destroys() {
        var talk = Talk.accepted().taps("質問したい").says("写真について").says("やめる").asked(TextKey.ASK_STOP);
        talk.says("はい").toldOnly(TextKey.STOPPED).erased();
        assertThat(talk.cases()).isEmpty();
        assertThat(talk.screen()).contains("LINEのトーク画面などに残る分は、こちらでは消せません");
        assertThat(talk.last().effects()).contains(new Effect.Forget(Timer.ABANDONED));
    }

    @Test
    void stopping_can_be_taken_back() {
        var talk = Talk.atSummary();
        var draft = talk.going().draft();
        talk.says("やめる").taps("続ける").toldOnly(TextKey.NOT_STOPPED).asked(TextKey.ASK_REVIEW);
        talk.says("やめる").says("もどる").asked(TextKey.ASK_REVIEW);
        assertThat(talk.going().draft()).isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"大丈夫です", "いいです", "続けます", "ok"})
    void what_may_mean_no_thanks_erases_nothing(String doubtful) {
        var talk = Talk.accepted().taps("苦情を伝えたい").says("広告が止まりません");
        assertThat(talk.says("やめる").says(doubtful).state().atRest()).isFalse();
        assertThat(talk.going().draft().value(Question.CONTENT)).hasValue("広告が止まりません");
    }

    @Test
    void stop_said_twice_is_meant() {
        Talk.accepted().says("やめる").says("やめる").erased();
    }

    @Test
    void a_request_with_kind_and_contact_has_arrived_even_when_stopped() {
        var talk = Talk.accepted().taps("苦情を伝えたい").says("広告が止まりません").says("taro@example.jp");
        talk.says("やめる").asked(TextKey.ASK_STOP_BARE).says("はい").atRest();
        talk.toldOnly(TextKey.STOPPED, TextKey.STOPPED_BARE);
        var bare = talk.cases().getFirst();
        assertThat(bare.matter()).isEqualTo(new Matter.Request(Kind.COMPLAINT, false));
        assertThat(bare.state().key()).isEqualTo("open/form-not-finished");
        assertThat(bare.answers()).isEmpty();
        assertThat(bare.contacts()).last().isEqualTo(Contact.stated(Contact.Way.MAIL, "taro@example.jp"));
        assertThat(bare.received()).isEqualTo("2026-11-22T03:02:00Z");
        assertThat(talk.screen()).contains(bare.number().value());
    }

    @Test
    void what_went_to_staff_before_is_told() {
        var talk = Talk.accepted().taps("担当者").says("やめる").says("はい").atRest();
        talk.toldOnly(TextKey.STOPPED, TextKey.STOPPED_OTHERS);
        assertThat(talk.screen()).contains(talk.cases().getFirst().number().value());
    }

    @Test
    void every_turn_of_an_unfinished_conversation_sets_the_timer_anew() {
        var talk = Talk.accepted();
        assertThat(talk.last().effects())
                .contains(new Effect.RemindAt(Timer.ABANDONED, java.time.Instant.parse("2026-12-06T03:01:00Z")));
        assertThat(Talk.atSummary().taps("これで渡す").last().effects()).contains(new Effect.Forget(Timer.ABANDONED));
    }

    @Test
    void silence_erases_without_a_word() {
        var talk = Talk.accepted()
                .taps("質問したい")
                .says("写真について")
                .waits(Duration.ofDays(15))
                .timerRings();
        talk.silent().erased();
        assertThat(talk.cases()).isEmpty();
    }

    @Test
    void silence_after_kind_and_contact_leaves_a_bare_case() {
        var talk = Talk.atSummary()
                .waits(Duration.ofDays(15))
                .timerRings()
                .silent()
                .atRest();
        assertThat(talk.cases()).hasSize(1);
        assertThat(talk.cases().getFirst().matter()).isEqualTo(new Matter.Request(Kind.INQUIRY, false));
        assertThat(talk.cases().getFirst().answers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'個人情報保護法33条に基づき、私の個人情報の開示を請求します。山田花子、hanako@person.example', DISCLOSURE, MAIL",
        "'登録した写真を消してください。電話は090-1234-5678です', SUSPENSION, PHONE",
        "'住所が間違っているので訂正してください', CORRECTION, LINE",
        "'I request disclosure of my personal information', DISCLOSURE, LINE"
    })
    void a_request_in_words_has_arrived_before_any_form(String text, Kind kind, Contact.Way way) {
        var talk = Talk.begins().says(text).asked(TextKey.NOTICE_ASK);
        talk.waits(Duration.ofDays(15)).timerRings().silent().atRest();
        var bare = talk.cases().getFirst();
        assertThat(bare.matter()).isEqualTo(new Matter.Request(kind, false));
        assertThat(bare.answers()).isEmpty();
        assertThat(bare.received()).isEqualTo("2026-11-22T03:00:00Z");
        assertThat(bare.contacts().getLast().way()).isEqualTo(way);
    }

    @Test
    void it_has_arrived_also_where_the_notice_is_refused_or_another_way_is_chosen() {
        String text = "私の個人情報の開示を請求します";
        Talk.begins().says(text).taps("やめる").toldOnly(TextKey.STOPPED, TextKey.STOPPED_BARE);
        Talk.begins().says(text).taps("LINE以外で進める").toldOnly(TextKey.ELSEWHERE, TextKey.STOPPED, TextKey.STOPPED_BARE);
        var discreet = Talk.begins().in(Operators.house("healmate")).says(text).says("LINE以外");
        assertThat(discreet.lastCase().matter()).isEqualTo(new Matter.Request(Kind.DISCLOSURE, false));
    }

    @Test
    void what_was_answered_of_a_form_has_arrived_and_a_tap_alone_has_not() {
        var named = Talk.accepted().says("開示").says("自分").says("見本 花子");
        named.waits(Duration.ofDays(15)).timerRings().silent().atRest();
        assertThat(named.lastCase().matter()).isEqualTo(new Matter.Request(Kind.DISCLOSURE, false));
        assertThat(named.lastCase().answers()).isEmpty();
        var tapped = Talk.accepted().says("開示").says("自分");
        tapped.waits(Duration.ofDays(15)).timerRings().silent().erased();
        Talk.begins()
                .says("料金はいくらですか")
                .waits(Duration.ofDays(15))
                .timerRings()
                .silent()
                .erased();
    }

    @ParameterizedTest
    @ValueSource(strings = {"間違って友だち追加しました", "頭痛がひどいのでやめます", "このトークを削除したい", "Sorry, added by mistake"})
    void a_slip_is_no_request(String text) {
        Talk.begins().says(text).says("やめる").toldOnly(TextKey.STOPPED).erased();
    }

    @Test
    void silence_after_a_human_was_called_opens_nothing_more() {
        var talk = Talk.atSummary()
                .says("担当者")
                .waits(Duration.ofDays(15))
                .timerRings()
                .silent()
                .atRest();
        assertThat(talk.cases()).hasSize(1);
    }

    @Test
    void a_timer_that_no_longer_applies_changes_nothing() {
        var talk = Talk.atSummary();
        var before = talk.state();
        talk.timerRings().silent();
        assertThat(talk.state()).isEqualTo(before);
        assertThat(talk.last().effects()).isEmpty();
    }

    @Test
    void blocking_ends_nothing() {
        var talk = Talk.atSummary();
        var before = talk.state();
        assertThat(talk.gives(new Input.Unfollowed()).state()).isEqualTo(before);
        assertThat(talk.last().effects()).isEmpty();
        talk.follows().asked(TextKey.ASK_REVIEW);
    }

    @Test
    void an_unsent_answer_is_dropped_and_asked_again() {
        var talk = Talk.accepted().taps("質問したい").says("写真について");
        int content = talk.count();
        talk.says("taro@example.jp").asked(TextKey.ASK_REVIEW);
        talk.unsends(content).toldOnly(TextKey.UNSENT_DRAFT).asked(TextKey.ASK_CONTENT_INQUIRY);
        assertThat(talk.answered()).containsExactly(Question.KIND, Question.REPLY_BY, Question.MAIL);
        talk.says("動画について").asked(TextKey.ASK_REVIEW);
    }

    @Test
    void an_answer_unsent_while_stopping_is_not_confirmed_as_complete() {
        var talk = Talk.accepted().taps("質問したい").says("写真について");
        int content = talk.count();
        talk.says("LINE").says("やめる").unsends(content).says("続けます").asked(TextKey.ASK_CONTENT_INQUIRY);
    }

    @Test
    void an_unsent_first_text_is_dropped() {
        var talk = Talk.begins().says("写真の扱いを教えてください").unsends(1);
        talk.toldOnly(TextKey.UNSENT_DRAFT).asked(TextKey.NOTICE_ASK);
        assertThat(talk.going().draft()).isEqualTo(Draft.EMPTY);
        talk = Talk.begins().says("写真の扱いを教えてください").says("はい").says("1").unsends(1);
        talk.asked(TextKey.ASK_CONTENT_INQUIRY);
    }

    @Test
    void an_unsent_message_that_made_no_answer_changes_nothing() {
        var talk = Talk.accepted().says("？？");
        var before = talk.state();
        assertThat(talk.unsends(talk.count()).silent().state()).isEqualTo(before);
    }

    @Test
    void an_answer_unsent_after_the_case_is_hidden_and_the_person_decides() {
        var talk = Talk.atSummary().taps("これで渡す").unsends(4).asked(TextKey.ASK_LEAVE_CASE);
        assertThat(talk.changes()).containsExactly(new Change.AnswerHidden(Talk.message(4)));
        talk.says("はい").toldOnly(TextKey.UNSENT_LEFT).atRest();
        assertThat(talk.changes()).containsExactly(new Change.AnswerEmptied(Talk.message(4)));

        talk = Talk.atSummary()
                .taps("これで渡す")
                .unsends(4)
                .says("2")
                .toldOnly(TextKey.UNSENT_STAYS)
                .atRest();
        assertThat(talk.changes()).containsExactly(new Change.AnswerShown(Talk.message(4)));
        assertThat(talk.unsends(4).last().effects()).isEmpty();
    }

    @Test
    void who_does_not_decide_has_it_taken_out() {
        var emptied = List.of(new Change.AnswerEmptied(Talk.message(4)));
        assertThat(Talk.atSummary().taps("これで渡す").unsends(4).says("メニュー").changes())
                .isEqualTo(emptied);
        assertThat(Talk.atSummary().taps("これで渡す").unsends(4).says("担当者").changes())
                .isEqualTo(emptied);
        assertThat(Talk.atSummary()
                        .taps("これで渡す")
                        .unsends(4)
                        .says("やめる")
                        .says("はい")
                        .changes())
                .isEqualTo(emptied);
        assertThat(Talk.atSummary()
                        .taps("これで渡す")
                        .unsends(4)
                        .waits(Duration.ofDays(15))
                        .timerRings()
                        .changes())
                .isEqualTo(emptied);
    }

    @Test
    void an_address_unsent_after_the_case_is_withdrawn() {
        var talk = Talk.accepted().taps("質問したい").says("写真について").says("taro@example.jp");
        int mail = talk.count();
        talk.taps("これで渡す").unsends(mail).told(TextKey.UNSENT_CONTACT).atRest();
        assertThat(talk.changes()).containsExactly(new Change.ContactWithdrawn(Contact.Way.MAIL));
    }

    @Test
    void unsending_during_another_request_asks_and_comes_back() {
        var talk = Talk.atSummary().taps("これで渡す").says("メニュー").taps("苦情を伝えたい").unsends(4);
        talk.asked(TextKey.ASK_LEAVE_CASE).says("はい").asked(TextKey.ASK_CONTENT_COMPLAINT);
    }

    @Test
    void a_note_to_staff_can_be_unsent() {
        var talk = Talk.accepted().says("担当者").says("急ぎです");
        talk.unsends(talk.count()).asked(TextKey.ASK_LEAVE_CASE).says("はい").asked(TextKey.ASK_HUMAN_WAITING);
    }

    @Test
    void withheld_messages_and_following_again_change_nothing() {
        var talk = Talk.atSummary();
        var before = talk.state();
        assertThat(talk.gives(new Input.Withheld()).last().effects()).isEmpty();
        assertThat(talk.state()).isEqualTo(before);
        talk.follows().toldOnly().asked(TextKey.ASK_REVIEW);
    }
}
