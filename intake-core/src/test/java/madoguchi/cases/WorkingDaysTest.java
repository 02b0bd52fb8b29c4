package madoguchi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import madoguchi.policy.Calendar;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingDaysTest {
    private static final WorkingDays USUAL = new WorkingDays(Calendar.USUAL);
    private static final WorkingDays OVER_NEW_YEAR = new WorkingDays(new Calendar(
            Set.of(DayOfWeek.TUESDAY), List.of(new Calendar.Span(MonthDay.of(12, 29), MonthDay.of(1, 3)))));

    private static Instant japan(String time) {
        return OffsetDateTime.parse(time + ":00+09:00").toInstant();
    }

    /// 23 November 2026 is a Monday and a holiday.
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T15:00, 2026-11-24T15:00, Friday: Saturday, Sunday and the holiday do not count",
        "2026-11-24T10:30, 2026-11-25T10:30, on a working day",
        "2026-11-21T12:00, 2026-11-25T09:00, on a Saturday: from the morning of Tuesday",
        "2026-11-24T02:00, 2026-11-25T09:00, nobody is woken at night",
        "2026-11-24T22:30, 2026-11-26T09:00, nor late in the evening",
        "2026-11-26T22:30, 2026-11-30T09:00, nor does it fall on a Saturday then"
    })
    void one_working_day_later(String from, String later) {
        assertThat(USUAL.afterOneDay(japan(from))).isEqualTo(japan(later));
    }

    @Test
    void the_operators_own_days_off_do_not_count_either() {
        assertThat(OVER_NEW_YEAR.open(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(OVER_NEW_YEAR.open(LocalDate.of(2027, 1, 3))).isFalse();
        assertThat(OVER_NEW_YEAR.open(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(OVER_NEW_YEAR.open(LocalDate.of(2027, 1, 5))).isFalse();
        assertThat(OVER_NEW_YEAR.afterOneDay(japan("2026-12-28T10:00"))).isEqualTo(japan("2027-01-04T10:00"));
    }

    @Test
    void a_desk_that_never_opens_is_not_waited_for_for_ever() {
        var never = new WorkingDays(new Calendar(EnumSet.allOf(DayOfWeek.class), List.of()));
        assertThat(never.afterOneDay(japan("2026-11-24T10:00"))).isAfter(japan("2026-11-24T10:00"));
    }
}
