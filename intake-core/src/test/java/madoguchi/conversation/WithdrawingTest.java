package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import madoguchi.cases.Cause;
import madoguchi.cases.Change;
import madoguchi.cases.Contact;
import madoguchi.cases.Outcome;
import madoguchi.cases.StaffDeed;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 取下げ: a request that was handed in is taken back, and for a day that can be undone (P5, P9).
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawingTest {
    private static Talk handedIn() {
        return Talk.atSummary().taps("これで渡す");
    }

    private static Talk asked() {
        return handedIn().says("取り下げ").asked(TextKey.ASK_WITHDRAW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"取り下げ", "取下げ", "請求を取り下げたい", "とりさげ", "withdraw", "Withdraw my request"})
    void it_can_be_said_in_many_ways(String text) {
        handedIn().says(text).asked(TextKey.ASK_WITHDRAW);
    }

    @Test
    void it_is_confirmed_told_in_truth_and_can_be_undone_by_a_tap() {
        var talk = asked();
        assertThat(talk.screen()).contains(talk.cases().getFirst().number().value(), "24時間は元に戻せます", "そのあと消します");
        assertThat(talk.changes()).isEmpty();
        talk.taps("はい、取り下げる").asked(TextKey.ASK_UNDO_WITHDRAWAL);
        assertThat(talk.changes()).hasSize(1).first().isInstanceOf(Change.WithdrawalAsked.class);
        talk.taps("くわしく").asked(TextKey.ASK_UNDO_WITHDRAWAL);
        assertThat(talk.screen()).contains("LINEのトーク画面などに残る分は、こちらでは消せません");
        assertThat(talk.lastCase().state().key()).isEqualTo("withdrawn/withdrawal-asked");

        talk.waits(Duration.ofHours(23))
                .taps("やっぱり続ける")
                .told(TextKey.WITHDRAW_UNDONE)
                .atRest();
        assertThat(talk.changes()).hasSize(1).first().isInstanceOf(Change.WithdrawalUndone.class);
        assertThat(talk.lastCase().state().key()).isEqualTo("open/submitted");
        assertThat(talk.says("取り下げ").ask().text()).isEqualTo(TextKey.ASK_WITHDRAW);
    }

    @Test
    void it_takes_effect_after_a_day_without_a_word_and_destroys_all() {
        var talk = asked().says("はい");
        assertThat(talk.casesTimer())
                .hasValue(talk.now().minus(Duration.ofMinutes(1)).plus(Duration.ofHours(24)));
        talk.waitsForCases().silent().erased();
        assertThat(talk.destroyed()).containsExactly(Cause.WITHDRAWN);
    }

    private static Talk matched() {
        return handedIn()
                .staff(new StaffDeed.Matched(Contact.Way.MAIL, "hanako@person.example"))
                .says("取り下げ")
                .asked(TextKey.ASK_WITHDRAW);
    }

    /// P5: "confirmed through the recorded contact where one is matched".
    @Test
    void where_a_contact_is_matched_nothing_is_destroyed_before_staff_have_asked_there() {
        var talk = matched().says("はい");
        assertThat(talk.screen())
                .as("a stranger hears the same words (P2)")
                .isEqualTo(asked().says("はい")
                        .screen()
                        .replaceAll("IM-[0-9A-Z-]+", talk.lastCase().number().value()));
        Instant asked = talk.now().minus(Duration.ofMinutes(1));
        for (int i = 0; i < 5; i++) {
            talk.waitsForCases().silent();
            assertThat(talk.destroyed()).isEmpty();
            assertThat(talk.changes()).hasSize(1).first().isInstanceOf(Change.Reported.class);
        }
        assertThat(talk.now()).isAfter(asked.plus(Duration.ofDays(20)));
        assertThat(talk.lastCase().state().key()).isEqualTo("withdrawn/withdrawal-asked");
        talk.staff(new StaffDeed.Withdrawal(true)).silent();
        assertThat(talk.lastCase().state().key()).isEqualTo("withdrawn/withdrawn");
        talk.rings(Timer.CASES).silent().erased();
        assertThat(talk.destroyed()).containsExactly(Cause.WITHDRAWN);
    }

    @Test
    void what_staff_have_confirmed_can_still_be_undone_for_its_day() {
        var talk = matched().says("はい");
        Instant asked = talk.now().minus(Duration.ofMinutes(1));
        talk.waits(Duration.ofHours(2)).staff(new StaffDeed.Withdrawal(true)).silent();
        assertThat(Conversation.due(talk.state())).hasValue(asked.plus(Duration.ofHours(24)));
        talk.says("やっぱり続ける").told(TextKey.WITHDRAW_UNDONE);
        assertThat(talk.lastCase().state().key()).isEqualTo("in-progress/contact-matched");
    }

    @Test
    void long_after_its_day_it_can_be_undone_as_long_as_staff_have_not_asked() {
        var talk = matched().says("はい").waitsForCases().waitsForCases();
        talk.says("やっぱり続ける").told(TextKey.WITHDRAW_UNDONE);
        assertThat(talk.lastCase().state().key()).isEqualTo("in-progress/contact-matched");
        assertThat(talk.says("取り下げ").ask().text()).isEqualTo(TextKey.ASK_WITHDRAW);
    }

    @Test
    void a_withdrawal_that_is_not_the_persons_goes_no_further() {
        var talk = matched()
                .says("はい")
                .staff(new StaffDeed.Withdrawal(false))
                .silent()
                .atRest();
        assertThat(talk.lastCase().state().key()).isEqualTo("in-progress/contact-matched");
        talk.waitsForCases().silent();
        assertThat(talk.destroyed()).isEmpty();
        assertThat(talk.staff(new StaffDeed.Withdrawal(true)).last().effects()).isEmpty();
    }

    @Test
    void one_of_several_leaves_the_others() {
        var talk = handedIn().says("担当者").says("やめる").says("はい").says("取り下げ").asked(TextKey.ASK_WITHDRAW_WHICH);
        var first = talk.cases().getFirst().number();
        assertThat(talk.screen())
                .contains(
                        "1. " + first.value(),
                        "2. " + talk.cases().getLast().number().value());
        assertThat(talk.screen()).doesNotContain("質問");
        talk.taps("1つ目のお手続き")
                .asked(TextKey.ASK_WITHDRAW)
                .taps("はい、取り下げる")
                .waitsForCases()
                .silent();
        assertThat(talk.state()).isInstanceOf(Conversation.Resting.class);
        assertThat(((Conversation.Resting) talk.state()).person().submitted())
                .extracting(Submitted::number)
                .containsExactly(talk.cases().getLast().number());
    }

    @Test
    void one_of_several_can_be_named_by_its_number_or_its_place() {
        var talk = handedIn().says("担当者").says("やめる").says("はい").says("取り下げ");
        String number = talk.cases().getLast().number().value();
        talk.says("あれです").told(TextKey.MISS_CHOICE).asked(TextKey.ASK_WITHDRAW_WHICH);
        talk.says("IM-7K3QM-XW2AB-C").told(TextKey.MISS_CHOICE);
        talk.says(number.toLowerCase(java.util.Locale.ROOT).replace("-", "")).asked(TextKey.ASK_WITHDRAW);
        assertThat(talk.screen()).contains(number);
        talk.says("もどる");
        talk = handedIn()
                .says("担当者")
                .says("やめる")
                .says("はい")
                .says("取り下げ")
                .says("２")
                .asked(TextKey.ASK_WITHDRAW);
        assertThat(talk.screen()).contains(talk.cases().getLast().number().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"いいえ", "やめる", "大丈夫です", "続けます"})
    void whoever_does_not_mean_it_keeps_the_request(String text) {
        var talk = asked().says(text).told(TextKey.NOT_WITHDRAWN).atRest();
        assertThat(talk.changes()).isEmpty();
    }

    @Test
    void said_twice_it_is_meant() {
        asked().says("取り下げます").asked(TextKey.ASK_UNDO_WITHDRAWAL);
    }

    @Test
    void in_the_middle_of_something_else_it_leads_back_there() {
        var talk = handedIn().says("メニュー").taps("苦情を伝えたい").says("広告が止まりません");
        talk.says("取り下げ").asked(TextKey.ASK_WITHDRAW).says("はい").toldOnly(TextKey.WITHDRAW_ASKED);
        talk.asked(TextKey.ASK_REPLY_BY);
        assertThat(talk.going().draft().value(Question.CONTENT)).hasValue("広告が止まりません");
        talk.says("やっぱり続ける").toldOnly(TextKey.WITHDRAW_UNDONE).asked(TextKey.ASK_REPLY_BY);
        talk.says("取り下げ").says("もどる").asked(TextKey.ASK_REPLY_BY);
        talk.says("取り下げ").says("はい").waitsForCases().silent();
        assertThat(talk.destroyed()).containsExactly(Cause.WITHDRAWN);
        assertThat(talk.going().step()).isEqualTo(new Step.Fill(Question.REPLY_BY));
    }

    @Test
    void what_is_taken_back_can_be_undone_in_words_from_anywhere() {
        var talk = asked().says("はい").says("メニュー").asked(TextKey.ASK_KIND);
        talk.says("やっぱり続ける").told(TextKey.WITHDRAW_UNDONE).asked(TextKey.ASK_KIND);
        var resting = asked().says("はい").says("やめる").atRest();
        resting.says("取り下げない").told(TextKey.WITHDRAW_UNDONE).atRest();
        assertThat(resting.lastCase().state().key()).isEqualTo("open/submitted");
    }

    @Test
    void where_nothing_can_be_taken_back_that_is_told() {
        Talk.accepted().says("取り下げ").told(TextKey.WITHDRAW_NONE).asked(TextKey.ASK_KIND);
        Talk.accepted().says("やっぱり続ける").told(TextKey.UNDO_NONE).asked(TextKey.ASK_KIND);
        Talk.begins().says("取り下げ").asked(TextKey.NOTICE_ASK);
        var answered = handedIn().staff(new StaffDeed.Answer(Outcome.GIVEN, Optional.empty(), Optional.empty()));
        answered.says("取り下げ").toldOnly(TextKey.WITHDRAW_NONE, TextKey.RESTING).atRest();
        asked().says("はい").says("取り下げ").told(TextKey.WITHDRAW_NONE);
    }

    @Test
    void a_request_answered_while_the_person_thinks_about_it_is_not_taken_back() {
        var talk = asked().staff(new StaffDeed.Answer(Outcome.GIVEN, Optional.empty(), Optional.empty()));
        talk.says("はい").told(TextKey.WITHDRAW_NONE).atRest();
        assertThat(talk.lastCase().state().key()).isEqualTo("answered/given");
    }

    @Test
    void staff_cannot_answer_what_is_taken_back_but_can_speak() {
        var talk = asked().says("はい");
        talk.staff(new StaffDeed.Answer(Outcome.GIVEN, Optional.empty(), Optional.empty()));
        assertThat(talk.last().effects()).isEmpty();
        talk.staff(new StaffDeed.Reply("取り下げでよろしいですか。")).told(TextKey.STAFF_SAYS);
    }

    @Test
    void the_status_tells_what_is_being_taken_back() {
        assertThat(asked().says("はい").says("状況").screen()).contains("取り下げ(とりさげ)の途中");
    }

    @ParameterizedTest
    @ValueSource(strings = {"はい", "ありがとう"})
    void whoever_takes_note_keeps_the_button_to_undo_it(String text) {
        asked().says("はい")
                .says(text)
                .asked(TextKey.ASK_UNDO_WITHDRAWAL)
                .taps("やっぱり続ける")
                .told(TextKey.WITHDRAW_UNDONE);
    }

    @Test
    void a_new_request_can_be_begun_at_once() {
        var talk = asked().says("はい").says("写真の扱いを教えてください");
        assertThat(talk.going().draft().first()).isPresent();
        assertThat(talk.going().step()).isNotInstanceOf(Step.UndoWithdrawal.class);
    }

    @Test
    void why_it_is_asked_is_told() {
        asked().says("なぜ").told(TextKey.WHY_WITHDRAW).asked(TextKey.ASK_WITHDRAW);
    }
}
