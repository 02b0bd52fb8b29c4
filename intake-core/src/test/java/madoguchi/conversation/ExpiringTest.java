package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import madoguchi.cases.Cause;
import madoguchi.cases.Change;
import madoguchi.cases.Outcome;
import madoguchi.cases.StaffDeed;
import madoguchi.policy.Discretion;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What happens to cases by itself.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpiringTest {
    private static final StaffDeed GIVEN = new StaffDeed.Answer(Outcome.GIVEN, Optional.empty(), Optional.empty());

    private static Talk handedIn() {
        return Talk.atSummary().taps("これで渡す");
    }

    @Test
    void a_case_that_nobody_answers_is_reported_again_and_again_without_a_word_to_the_person() {
        var talk = handedIn();
        assertThat(talk.casesTimer()).hasValue(Instant.parse("2026-11-29T00:00:00Z"));
        for (String next : new String[] {"2026-12-02", "2026-12-05", "2026-12-12", "2026-12-19", "2026-12-26"}) {
            talk.waitsForCases().silent();
            assertThat(talk.changes()).hasSize(1).first().isInstanceOf(Change.Reported.class);
            assertThat(talk.casesTimer()).hasValue(Instant.parse(next + "T00:00:00Z"));
        }
        assertThat(talk.lastCase().flags()).containsExactly("not-answered-yet");
    }

    @Test
    void an_answer_ends_the_reports_and_begins_the_time_of_keeping() {
        var talk = handedIn().waitsForCases();
        Instant answered = talk.now();
        talk.staff(GIVEN);
        assertThat(talk.casesTimer()).hasValue(answered.plus(House.RETAIN_FOR));
        assertThat(talk.lastCase().flags()).isEmpty();
        talk.waitsForCases().silent().erased();
        assertThat(talk.destroyed()).containsExactly(Cause.RETENTION_ENDED);
        assertThat(talk.last().effects()).contains(new Effect.Forget(Timer.CASES));
    }

    /// Healmate: 「1年間保存し、その後破棄」, from the answer.
    @Test
    void closing_an_answered_case_does_not_keep_it_longer() {
        var talk =
                inquiry(Talk.begins().in(Operators.house("healmate")).follows().says("はい、ここで進める"));
        Instant answered = talk.now();
        talk.staff(GIVEN).waits(Duration.ofDays(300)).staff(new StaffDeed.Close());
        assertThat(talk.lastCase().state().key()).isEqualTo("closed/given");
        assertThat(Conversation.due(talk.state())).hasValue(answered.plus(Duration.ofDays(365)));
        talk.waitsForCases().silent();
        assertThat(talk.destroyed()).containsExactly(Cause.RETENTION_ENDED);
    }

    /// To its hand-in, whatever this operator asks on the way.
    private static Talk inquiry(Talk talk) {
        talk.says("質問したい");
        for (int i = 0; i < 15 && talk.cases().isEmpty(); i++) {
            Step step = talk.going().step();
            if (step instanceof Step.Fill(Question open)) {
                talk.says(
                        switch (open) {
                            case CONTENT -> "写真の扱いを教えてください";
                            case REPLY_BY -> "このLINEのトーク";
                            default -> "答えずに進む";
                        });
            } else {
                talk.says(step instanceof Step.Review ? "これで渡す" : "はい");
            }
        }
        return talk;
    }

    @Test
    void closing_a_talk_without_an_answer_begins_it_too() {
        var talk = Talk.accepted().says("担当者").says("やめる").says("はい").staff(new StaffDeed.Close());
        talk.waitsForCases().silent().erased();
        assertThat(talk.destroyed()).containsExactly(Cause.RETENTION_ENDED);
    }

    @Test
    void an_answer_given_anew_is_kept_from_then_on() {
        var talk = handedIn().staff(GIVEN).waits(Duration.ofDays(100));
        Instant again = talk.now();
        talk.staff(GIVEN);
        assertThat(talk.casesTimer()).hasValue(again.plus(House.RETAIN_FOR));
    }

    @Test
    void what_is_being_typed_outlasts_the_case() {
        var talk = handedIn()
                .staff(GIVEN)
                .waits(Duration.ofDays(364))
                .says("メニュー")
                .taps("質問したい")
                .says("広告はいつ止まりますか");
        talk.waitsForCases().silent();
        assertThat(talk.destroyed()).containsExactly(Cause.RETENTION_ENDED);
        assertThat(talk.going().draft().value(Question.CONTENT)).hasValue("広告はいつ止まりますか");
        talk.says("やめる").says("はい").erased();
    }

    @Test
    void papers_that_do_not_come_in_sixty_days_are_told_of_and_the_case_is_destroyed() {
        var talk = prepared(Discretion.NORMAL);
        assertThat(Duration.between(talk.now(), talk.casesTimer().orElseThrow()))
                .isBetween(Duration.ofDays(59), Duration.ofDays(61));
        talk.waitsForCases().toldOnly(TextKey.PAPERS_NEVER_CAME).erased();
        assertThat(talk.screen()).contains(talk.cases().getFirst().number().value(), "この窓口の内容を消しました");
        assertThat(talk.destroyed()).containsExactly(Cause.PAPERS_NEVER_CAME);

        var going = prepared(Discretion.NORMAL).says("メニュー").taps("苦情を伝えたい").waitsForCases();
        going.toldOnly(TextKey.PAPERS_NEVER_CAME).asked(TextKey.ASK_CONTENT_COMPLAINT);
    }

    @Test
    void where_discretion_is_high_nothing_is_pushed_then_and_it_is_said_once_when_the_person_writes() {
        var talk = prepared(Discretion.HIGH).waitsForCases().silent();
        assertThat(talk.destroyed()).containsExactly(Cause.PAPERS_NEVER_CAME);
        String number = talk.cases().getFirst().number().value();
        assertThat(talk.state().toString()).doesNotContain("見本", "hanako");
        talk.waits(Duration.ofDays(5)).says("こんにちは");
        assertThat(talk.screen()).contains("お手続き窓口\n準備番号 " + number, "60日届かず");
        assertThat(talk.says("こんにちは").screen()).doesNotContain(number);
    }

    @Test
    void who_says_no_more_than_thanks_then_is_forgotten_after_it_is_said() {
        var talk = prepared(Discretion.HIGH).waitsForCases().says("ありがとうございます");
        assertThat(talk.screen()).contains("60日届かず");
        talk.erased();
    }

    @Test
    void who_does_not_write_again_is_not_remembered_for_it() {
        var talk = prepared(Discretion.HIGH).waitsForCases().silent();
        assertThat(talk.casesTimer())
                .hasValueSatisfying(at -> assertThat(Duration.between(talk.now(), at))
                        .isBetween(Duration.ofDays(59), Duration.ofDays(60)));
        talk.waitsForCases().silent().erased();
    }

    private static Talk prepared(Discretion discretion) {
        return prepared(Talk.begins().in(Immari.onPaper(discretion)).follows().says("はい、ここで進める"));
    }

    private static Talk prepared(Talk talk) {
        return talk.says("自分の情報を見たい")
                .says("自分(会員・元会員)")
                .withoutWishes()
                .says("見本 花子")
                .says("みほん はなこ")
                .says("〒160-0022 東京都新宿区新宿1-2-3")
                .says("昭和60年4月1日")
                .says("hanako@person.example")
                .says("ない・わからない")
                .says("ない・わからない")
                .says("すべて")
                .says("紙で受け取る(郵送)")
                .says("これで渡す");
    }

    @Test
    void several_times_that_came_together_are_one_turn() {
        var talk = handedIn()
                .says("担当者")
                .says("やめる")
                .says("はい")
                .waits(Duration.ofDays(30))
                .rings(Timer.CASES)
                .silent();
        assertThat(talk.changes()).hasSize(3);
        assertThat(talk.casesTimer().orElseThrow()).isAfter(talk.now());
    }

    @Test
    void who_blocks_the_account_is_no_withdrawal_but_staff_learn_of_it() {
        var talk = handedIn().gives(new Input.Unfollowed()).silent();
        assertThat(talk.lastCase().flags()).containsExactly("line-unreachable");
        talk.follows();
        assertThat(talk.lastCase().flags()).isEmpty();
    }

    @Test
    void one_account_has_no_more_than_twenty_cases_and_nothing_beyond_is_lost() {
        var talk = handedIn().in(Immari.HOUSE.within(new Limits(20, 1_000)));
        for (int i = 0; i < 30; i++) {
            talk.says("担当者").says("急ぎの件 " + i).says("やめる").says("はい");
        }
        assertThat(talk.cases()).hasSize(20);
        assertThat(talk.lastCase().answers())
                .extracting(answer -> answer.value())
                .contains("急ぎの件 29");
        talk.says("メニュー")
                .taps("質問したい")
                .says("二十一番目の質問です")
                .taps("このLINEのトーク")
                .taps("これで渡す")
                .told(TextKey.LIMIT_REACHED);
        assertThat(talk.cases()).hasSize(20);
        assertThat(talk.lastCase().answers())
                .extracting(answer -> answer.question() + "=" + answer.value())
                .contains("kind=inquiry", "content=二十一番目の質問です");
    }
}
