package madoguchi.policy;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/// When the desk is closed, beside public holidays.
///
/// @param weekly days of the week
/// @param yearly days of the year, each a span with both ends in it, which may run over the turn of the year
public record Calendar(Set<DayOfWeek> weekly, List<Span> yearly) {
    /// Where the operator publishes no days: weekends.
    public static final Calendar USUAL = new Calendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of());

    public Calendar {
        weekly = Set.copyOf(weekly);
        yearly = List.copyOf(yearly);
    }

    public record Span(MonthDay from, MonthDay to) {
        public boolean holds(MonthDay day) {
            return from.isAfter(to) ? !day.isBefore(from) || !day.isAfter(to) : !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
