package madoguchi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportsTest {
    /// Half past midnight on the 23rd in Japan, still the 22nd in UTC.
    private static final Instant ARRIVED = Instant.parse("2026-11-22T15:30:00Z");

    @Test
    void support_is_told_on_days_7_10_13_and_then_every_week_for_ever() {
        List<Long> days = new ArrayList<>();
        Instant now = ARRIVED;
        for (int i = 0; i < 8; i++) {
            now = Reports.next(ARRIVED, now);
            assertThat(now.atZone(WorkingDays.JAPAN).getHour()).isEqualTo(9);
            days.add(ChronoUnit.DAYS.between(LocalDate.of(2026, 11, 23), LocalDate.ofInstant(now, WorkingDays.JAPAN)));
        }
        assertThat(days).containsExactly(7L, 10L, 13L, 20L, 27L, 34L, 41L, 48L);
    }

    @Test
    void whenever_one_looks_the_next_is_later_and_within_a_week() {
        for (int hours = 0; hours < 24 * 400; hours += 5) {
            Instant now = ARRIVED.plus(Duration.ofHours(hours));
            assertThat(Reports.next(ARRIVED, now)).isAfter(now).isBeforeOrEqualTo(now.plus(Duration.ofDays(8)));
        }
    }
}
