package madoguchi.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import madoguchi.policy.Calendar;
import madoguchi.policy.Holidays;
import madoguchi.policy.Policy;

/// The days on which a desk works: not on the operator's own closing days and not on public holidays.
public record WorkingDays(Calendar calendar) {
    /// Where every desk stands, and every day is told.
    public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /// When a desk begins its day.
    static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final LocalTime EVENING = LocalTime.of(21, 0);

    /// More closed days in a row than any desk has; a calendar that is closed for ever must not be searched for ever.
    private static final int MOST_IN_A_ROW = 60;

    public static WorkingDays of(Policy policy) {
        return new WorkingDays(policy.procedure().calendar().orElse(Calendar.USUAL));
    }

    public boolean open(LocalDate day) {
        return !calendar.weekly().contains(day.getDayOfWeek())
                && calendar.yearly().stream().noneMatch(span -> span.holds(MonthDay.from(day)))
                && !Holidays.on(day);
    }

    /// The day itself, or the first on which the desk works after it.
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        for (int i = 0; i < MOST_IN_A_ROW && !open(next); i++) {
            next = next.plusDays(1);
        }
        return next;
    }

    /// One working day later at the same time, by day. What came while the desk was closed counts from the morning on
    /// which it opens again.
    public Instant afterOneDay(Instant from) {
        var time = from.atZone(JAPAN);
        LocalDate day = time.toLocalDate();
        LocalDate first = onOrAfter(day);
        LocalTime hour = first.equals(day) ? time.toLocalTime() : MORNING;
        Instant later =
                byDay(onOrAfter(first.plusDays(1)).atTime(hour).atZone(JAPAN).toInstant());
        LocalDate last = LocalDate.ofInstant(later, JAPAN);
        return open(last)
                ? later
                : onOrAfter(last).atTime(MORNING).atZone(JAPAN).toInstant();
    }

    /// The same time, or at night the next morning: nobody's phone is woken by what nobody did just now.
    public static Instant byDay(Instant at) {
        var time = at.atZone(JAPAN);
        if (time.toLocalTime().isBefore(MORNING)) {
            return time.with(MORNING).toInstant();
        }
        return time.toLocalTime().isBefore(EVENING)
                ? at
                : time.plusDays(1).with(MORNING).toInstant();
    }
}
