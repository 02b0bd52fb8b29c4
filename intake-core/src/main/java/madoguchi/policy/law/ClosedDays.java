package madoguchi.policy.law;

import java.time.LocalDate;
import java.time.MonthDay;
import madoguchi.policy.Calendar;
import madoguchi.policy.Holidays;

/// How far a desk's closed days and public holidays can move the end of a period. A fixed span of years, so that the
/// same policy always gives the same.
final class ClosedDays {
    /// As long as it takes until every day of the year has fallen on every day of the week, leap days included.
    private static final int YEARS = 28;

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private ClosedDays() {}

    static int mostInARow(Calendar calendar) {
        int most = 0;
        int row = 0;
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusYears(YEARS)); day = day.plusDays(1)) {
            row = closed(calendar, day) ? row + 1 : 0;
            most = Math.max(most, row);
        }
        return most;
    }

    private static boolean closed(Calendar calendar, LocalDate day) {
        return calendar.weekly().contains(day.getDayOfWeek())
                || calendar.yearly().stream().anyMatch(span -> span.holds(MonthDay.from(day)))
                || Holidays.on(day);
    }
}
