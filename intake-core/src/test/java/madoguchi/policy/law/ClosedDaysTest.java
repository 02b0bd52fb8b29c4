package madoguchi.policy.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import madoguchi.policy.Calendar;
import org.junit.jupiter.api.Test;

class ClosedDaysTest {
    @Test
    void a_weekend_and_the_holidays_of_may_are_five_days() {
        // As in 2026: Saturday 2 May to Wednesday 6 May.
        assertThat(ClosedDays.mostInARow(Calendar.USUAL)).isEqualTo(5);
    }

    @Test
    void days_apart_close_one_gap_beside_the_holidays() {
        assertThat(ClosedDays.mostInARow(new Calendar(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), List.of())))
                .isEqualTo(5);
    }

    @Test
    void a_weekend_may_stand_on_both_sides_of_the_turn_of_the_year() {
        var newYear = new Calendar.Span(MonthDay.of(12, 29), MonthDay.of(1, 3));

        assertThat(ClosedDays.mostInARow(new Calendar(Calendar.USUAL.weekly(), List.of(newYear))))
                .isEqualTo(9);
    }

    @Test
    void a_desk_that_is_open_all_week_is_closed_on_the_holidays_of_may_alone() {
        assertThat(ClosedDays.mostInARow(new Calendar(Set.of(), List.of()))).isEqualTo(4);
    }
}
