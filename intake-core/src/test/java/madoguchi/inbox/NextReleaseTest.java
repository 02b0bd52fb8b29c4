package madoguchi.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.StaffDeed;
import madoguchi.conversation.Immari;
import madoguchi.engine.Engine;
import madoguchi.engine.NextRelease.Form;
import madoguchi.inbox.Intake.Acceptance;
import madoguchi.store.ConversationId;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// While a release is rolled out, processes of two releases serve the same store. What the newer one wrote is not the
/// older one's: it neither decides it, nor puts it aside, nor loses it, nor takes anything past it.
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NextReleaseTest {
    private static final String FIRST = "登録した写真の扱いについて教えてください";
    private static final String SECOND = "なぜ";

    private final Engine old = Engine.inMemory();

    private static String text(TextKey key) {
        return Immari.HOUSE.texts().render(Language.JAPANESE, key);
    }

    /// At the question what it is about, in a process of the next release.
    private static Engine.Person atContent(Engine next) {
        Engine.Person hanako = next.person("U-hanako");
        hanako.follows();
        hanako.taps("はい、ここで進める");
        hanako.taps("質問したい");
        assertThat(hanako.screen()).last().asString().startsWith(text(TextKey.ASK_CONTENT_INQUIRY));
        return hanako;
    }

    private void oldLives() {
        old.lives(Duration.ofHours(1), Duration.ofMinutes(1));
    }

    private void oldTouchedNothing() {
        assertThat(old.line.calls()).isEmpty();
        assertThat(old.tickets.calls()).isEmpty();
        assertThat(old.stranded()).isEmpty();
        assertThat(old.counted("madoguchi.parked")).isZero();
        assertThat(old.counted("madoguchi.decide", "result", "decided")).isZero();
    }

    /// Both are served, in their order: why is asked of the question that the first one led to.
    private static void answered(Engine next, Engine.Person hanako) {
        int seen = hanako.screen().size();
        next.lives(Duration.ofMinutes(6), Duration.ofMinutes(1));
        assertThat(hanako.screen().subList(seen, hanako.screen().size()))
                .satisfiesExactly(
                        asked -> assertThat(asked).startsWith(text(TextKey.ASK_REPLY_BY)),
                        why -> assertThat(why).startsWith(text(TextKey.WHY_REPLY_BY)),
                        again -> assertThat(again).startsWith(text(TextKey.ASK_REPLY_BY)));
        hanako.taps("このLINEのトーク");
        hanako.taps("これで渡す");
        next.sweeps();
        assertThat(next.tickets.tickets().getFirst().content().answers())
                .extracting(Answer::value)
                .containsExactly(FIRST);
    }

    @Test
    void a_newer_state_waits_for_a_process_that_knows_it_and_what_the_old_one_takes_in_keeps_its_order() {
        Engine next = old.next(Form.STATE);
        Engine.Person hanako = atContent(next);
        Engine.Person same = old.person("U-hanako");
        assertThat(same.says(FIRST)).isEqualTo(Acceptance.KEPT);
        assertThat(same.says(SECOND)).isEqualTo(Acceptance.KEPT);
        oldLives();
        oldTouchedNothing();
        assertThat(old.counted("madoguchi.decide", "result", "newer")).isGreaterThan(3);
        answered(next, hanako);
    }

    @Test
    void a_newer_input_is_not_taken_and_nothing_is_taken_past_it() {
        Engine next = old.next(Form.INPUT);
        Engine.Person hanako = atContent(next);
        // Accepted by the next release, whose process dies before it decides.
        next.holdTurns();
        assertThat(hanako.says(FIRST)).isEqualTo(Acceptance.KEPT);
        old.passes(Engine.HAND);
        old.person("U-hanako").says(SECOND);
        oldLives();
        oldTouchedNothing();
        next.heldTurns.clear();
        next.decides();
        answered(next, hanako);
    }

    @Test
    void a_newer_case_is_not_changed_and_its_ticket_waits() {
        Engine next = old.next(Form.CASE);
        Engine.Person hanako = atContent(next);
        hanako.says(FIRST);
        hanako.taps("このLINEのトーク");
        hanako.taps("これで渡す");
        oldLives();
        assertThat(old.tickets.calls()).isEmpty();
        next.lives(Duration.ofMinutes(6), Duration.ofMinutes(1));
        CaseNumber number = next.tickets.tickets().getFirst().content().number();

        // Staff's deed and the person's word reach the old process, which cannot read the case they change.
        assertThat(old.staff(hanako.conversation().orElseThrow(), number, new StaffDeed.FeeReceived()))
                .isTrue();
        old.person("U-hanako").says("担当者");
        oldLives();
        oldTouchedNothing();
        next.lives(Duration.ofMinutes(6), Duration.ofMinutes(1));
        Case now = next.caseOf(number).orElseThrow();
        assertThat(now.state().key()).isEqualTo("in-progress/fee-received");
        assertThat(hanako.screen()).last().asString().startsWith("担当者へは、ここにお書きください");
    }

    @Test
    void a_newer_message_waits_in_its_lane_and_what_comes_after_it_waits_too() {
        Engine next = old.next(Form.PARCEL);
        Engine.Person hanako = atContent(next);
        next.holdCalls();
        hanako.says(FIRST);
        // Decided by the old process, whose own messages queue behind.
        old.passes(Engine.LINE.lease());
        old.person("U-hanako").says(SECOND);
        oldLives();
        assertThat(old.counted("madoguchi.decide", "result", "decided")).isEqualTo(1);
        assertThat(old.line.calls()).isEmpty();
        assertThat(old.stranded()).isEmpty();
        next.heldCalls.clear();
        next.goOn();
        answered(next, hanako);
    }

    @Test
    void a_timer_that_only_the_next_release_knows_stays_for_it() {
        Engine next = old.next(Form.TIMER);
        var id = atContent(next).conversation().orElseThrow();
        oldLives();
        assertThat(IntStream.range(0, ConversationId.SHARDS)
                        .boxed()
                        .flatMap(shard -> old.store.due(shard, old.now(), 100).timers().stream()))
                .filteredOn(ring -> ring.conversation().equals(id))
                .anyMatch(ring -> ring.timer().equals("OF_THE_NEXT_RELEASE"));
        assertThat(old.stranded()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void the_next_release_goes_on_from_what_this_one_wrote(Form form) {
        atContent(old);
        Engine next = old.next(form);
        next.person("U-hanako").says(FIRST);
        next.sweeps();
        assertThat(next.person("U-hanako").screen()).last().asString().startsWith(text(TextKey.ASK_REPLY_BY));
    }
}
