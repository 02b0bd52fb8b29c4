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
    void a_weekend_is_two_days() {
        assertThat(ClosedDays.mostInARow(Calendar.USUAL)).isEqualTo(2);
    }

    @Test
    void days_apart_are_one_each() {
        assertThat(ClosedDays.mostInARow(new Calendar(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), List.of())))
                .isEqualTo(1);
    }

    @Test
    void a_weekend_may_stand_on_both_sides_of_the_turn_of_the_year() {
        var newYear = new Calendar.Span(MonthDay.of(12, 29), MonthDay.of(1, 3));

        assertThat(ClosedDays.mostInARow(new Calendar(Calendar.USUAL.weekly(), List.of(newYear))))
                .isEqualTo(9);
    }

    @Test
    void a_desk_that_is_always_open_moves_nothing() {
        assertThat(ClosedDays.mostInARow(new Calendar(Set.of(), List.of()))).isZero();
    }
}
