package madoguchi.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// When support is reminded of a case that nobody has marked as answered: a week after it arrived, twice more before
/// the person may go to court (APPI Article 39: two weeks), then every week. It never ends by itself.
public final class Reports {
    private static final int[] FIRST = {7, 10, 13};
    private static final int WEEK = 7;

    private Reports() {}

    /// The first report later than now.
    public static Instant next(Instant received, Instant now) {
        LocalDate arrived = LocalDate.ofInstant(received, WorkingDays.JAPAN);
        for (int days : FIRST) {
            Instant at = morning(arrived.plusDays(days));
            if (at.isAfter(now)) {
                return at;
            }
        }
        LocalDate last = arrived.plusDays(FIRST[FIRST.length - 1]);
        long weeks = Math.max(1, ChronoUnit.DAYS.between(last, day(now)) / WEEK);
        Instant at = morning(last.plusDays(weeks * WEEK));
        return at.isAfter(now) ? at : morning(last.plusDays((weeks + 1) * WEEK));
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, WorkingDays.JAPAN);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(WorkingDays.MORNING).atZone(WorkingDays.JAPAN).toInstant();
    }
}
