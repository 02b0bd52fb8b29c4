package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import madoguchi.policy.Discretion;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// One word before silence ends an unfinished conversation (P5), where discretion allows it (P1).
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemindingTest {
    private static Optional<Instant> reminder(Talk talk) {
        return talk.last().effects().stream()
                .filter(effect -> effect instanceof Effect.RemindAt remind && remind.timer() == Timer.REMINDED)
                .map(effect -> ((Effect.RemindAt) effect).at())
                .findFirst();
    }

    private static Talk typing() {
        return Talk.accepted().taps("質問したい").says("写真について");
    }

    @Test
    void half_way_to_the_end_the_person_is_reminded_once_and_the_end_stays_where_it_was() {
        var talk = typing();
        Instant end = talk.going().abandonAt();
        assertThat(reminder(talk)).hasValue(end.minus(Duration.ofDays(7)));
        talk.waits(Duration.ofDays(7))
                .rings(Timer.REMINDED)
                .toldOnly(TextKey.REMINDER)
                .asked(TextKey.ASK_REPLY_BY);
        assertThat(talk.screen()).contains("2026年12月6日");
        assertThat(talk.going().abandonAt()).isEqualTo(end);
        assertThat(reminder(talk)).isEmpty();
        talk.taps("このLINEのトーク").asked(TextKey.ASK_REVIEW);
    }

    @Test
    void silence_after_the_reminder_ends_it() {
        typing().waits(Duration.ofDays(7))
                .rings(Timer.REMINDED)
                .waits(Duration.ofDays(7))
                .timerRings()
                .silent()
                .erased();
    }

    @Test
    void a_reminder_that_no_longer_applies_says_nothing() {
        var talk = typing();
        talk.rings(Timer.REMINDED).silent();
        assertThat(talk.last().effects()).isEmpty();
        talk.waits(Duration.ofDays(6))
                .says("もう一度")
                .waits(Duration.ofDays(2))
                .rings(Timer.REMINDED)
                .silent();
        Talk.atSummary()
                .taps("これで渡す")
                .waits(Duration.ofDays(7))
                .rings(Timer.REMINDED)
                .silent();
    }

    @Test
    void who_typed_nothing_yet_or_waits_for_a_human_is_not_reminded() {
        assertThat(reminder(Talk.begins().follows())).isEmpty();
        assertThat(reminder(Talk.accepted())).isEmpty();
        assertThat(reminder(typing().says("担当者"))).isEmpty();
        assertThat(reminder(Talk.atSummary().taps("これで渡す").says("取り下げ"))).isEmpty();
    }

    @Test
    void where_discretion_is_high_nothing_shows_on_a_screen() {
        var talk = Talk.begins()
                .in(Immari.with(Discretion.HIGH, Optional.empty()))
                .follows()
                .says("はい、ここで進める");
        talk.says("質問したい").says("写真について");
        assertThat(reminder(talk)).isEmpty();
        talk.waits(Duration.ofDays(7)).rings(Timer.REMINDED).silent();
    }

    @Test
    void nobody_is_reminded_at_night() {
        // 2:05 in the morning in Japan.
        var talk = Talk.accepted().waits(Duration.ofHours(14)).taps("質問したい").says("写真について");
        assertThat(reminder(talk)).hasValue(Instant.parse("2026-11-30T00:00:00Z"));
    }

    @Test
    void the_end_of_a_conversation_ends_the_reminder() {
        assertThat(Talk.atSummary().taps("これで渡す").last().effects()).contains(new Effect.Forget(Timer.REMINDED));
        assertThat(typing().says("やめる").says("はい").last().effects()).contains(new Effect.Forget(Timer.REMINDED));
    }
}
