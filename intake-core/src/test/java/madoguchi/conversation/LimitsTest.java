package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Answer;
import madoguchi.cases.Change;
import madoguchi.cases.Matter;
import madoguchi.cases.Outcome;
import madoguchi.cases.StaffDeed;
import madoguchi.conversation.Deadline.What;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// How much one account may hand in (P13), and that nothing is lost beyond it (P5).
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitsTest {
    private static final String MORE = "もうひとつ、退会した後のことを教えてください";

    private static Talk within(int open, int perDay) {
        return Talk.begins()
                .in(Immari.HOUSE.within(new Limits(open, perDay)))
                .follows()
                .taps("はい、ここで進める");
    }

    private static Talk asks(Talk talk, String content) {
        return talk.taps("質問したい").says(content).taps("このLINEのトーク").taps("これで渡す");
    }

    private static Talk asksAgain(Talk talk, String content) {
        return asks(talk.says("メニュー"), content);
    }

    private static List<String> added(Talk talk) {
        return talk.changes().stream()
                .filter(Change.AnswerAdded.class::isInstance)
                .map(change -> ((Change.AnswerAdded) change).answer())
                .map(Answer::value)
                .toList();
    }

    @Test
    void up_to_the_limit_each_request_is_a_case_of_its_own() {
        var talk = asksAgain(asks(within(2, 10), "一つ目の質問です"), "二つ目の質問です");
        talk.told(TextKey.DONE);
        assertThat(talk.cases()).hasSize(2);
    }

    @Test
    void beyond_it_a_human_takes_what_comes_and_the_person_is_told_kindly() {
        var talk = asksAgain(asks(within(1, 10), "一つ目の質問です"), MORE);
        talk.told(TextKey.LIMIT_REACHED).asked(TextKey.ASK_HUMAN_WAITING);
        assertThat(talk.cases()).hasSize(1);
        assertThat(added(talk)).contains(MORE, "inquiry", "1");
    }

    @Test
    void who_waits_for_a_human_there_is_not_left_waiting() {
        var talk = asksAgain(asks(within(1, 10), "一つ目の質問です"), MORE);
        assertThat(talk.going()
                        .person()
                        .course(talk.cases().getLast().number())
                        .orElseThrow()
                        .waits(What.CALL_UNANSWERED))
                .isTrue();
    }

    @Test
    void what_was_handed_over_is_not_kept_to_be_handed_over_again() {
        var talk = asksAgain(asks(within(1, 10), "一つ目の質問です"), MORE);
        assertThat(talk.going().draft().isEmpty()).isTrue();
    }

    @Test
    void an_answered_case_makes_room() {
        var talk = asks(within(1, 10), "一つ目の質問です")
                .staff(new StaffDeed.Answer(Outcome.GIVEN, Optional.empty(), Optional.empty()));
        asksAgain(talk, MORE).told(TextKey.DONE);
        assertThat(talk.cases()).hasSize(2);
    }

    @Test
    void within_a_day_there_is_another_limit_and_the_day_after_there_is_room() {
        var talk = asks(within(10, 1), "一つ目の質問です");
        asksAgain(talk, MORE).told(TextKey.LIMIT_REACHED);
        assertThat(talk.cases()).hasSize(1);
        var later = asks(within(10, 1), "一つ目の質問です").waits(Duration.ofHours(24));
        asksAgain(later, MORE).told(TextKey.DONE);
        assertThat(later.cases()).hasSize(2);
    }

    /// The newest case will be destroyed within a day: what was put there would go with it.
    @Test
    void nothing_is_put_into_a_case_that_was_taken_back() {
        var talk = asks(within(1, 10), "一つ目の質問です").says("取り下げ").says("はい");
        asksAgain(talk, MORE).told(TextKey.LIMIT_REACHED);
        assertThat(talk.cases()).hasSize(2);
        assertThat(talk.cases().getLast().matter()).isEqualTo(new Matter.HumanWanted());
        assertThat(talk.cases().getLast().flags()).contains("limit-reached");
        assertThat(talk.cases().getLast().answers()).extracting(Answer::value).contains(MORE);
    }

    @Test
    void danger_has_a_case_of_its_own_whatever_stands_already() {
        var talk = asks(within(1, 1), "一つ目の質問です").says("メニュー").says("死にたいです");
        talk.told(TextKey.DANGER);
        assertThat(talk.cases()).hasSize(2);
        assertThat(talk.cases().getLast().flags()).contains("urgent", "danger");
    }

    @Test
    void what_is_left_by_silence_is_put_beside_what_stands() {
        var talk = asks(within(1, 10), "一つ目の質問です")
                .says("メニュー")
                .taps("質問したい")
                .says(MORE)
                .taps("このLINEのトーク");
        talk.waits(Duration.ofDays(15)).timerRings();
        assertThat(talk.cases()).hasSize(1);
        assertThat(added(talk)).contains("inquiry");
    }

    @Test
    void however_wide_the_limits_one_account_does_not_fill_a_conversation() {
        var talk = asks(within(100_000, 100_000), "一つ目の質問です");
        for (int i = 1; i < Limits.MOST_REMEMBERED + 5; i++) {
            asksAgain(talk, MORE);
        }
        assertThat(talk.cases()).hasSize(Limits.MOST_REMEMBERED);
    }
}
