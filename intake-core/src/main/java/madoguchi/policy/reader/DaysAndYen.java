package madoguchi.policy.reader;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import madoguchi.policy.Calendar.Span;
import madoguchi.yaml.Forms;
import madoguchi.yaml.Value;

/// The numbers of policy files, with what is certainly a slip.
final class DaysAndYen {
    private static final int LONGEST_ANSWER = 365;
    private static final int LONGEST_KEPT = 3650;
    private static final int MOST_YEN = 99_999;
    private static final LocalDate COMMON_YEAR = LocalDate.of(2025, 1, 1);
    private static final Pattern SPAN = Pattern.compile("(\\d{2}-\\d{2})(?:\\.\\.(\\d{2}-\\d{2}))?");

    private DaysAndYen() {}

    static int days(Value value) {
        return Forms.number(value, "is no number of days", LONGEST_ANSWER);
    }

    static int daysKept(Value value) {
        return Forms.number(value, "is no number of days", LONGEST_KEPT);
    }

    /// An amount far above what may be charged is a slip.
    static int yen(Value value) {
        return Forms.number(value, "is no amount in yen", MOST_YEN);
    }

    /// `12-29..01-03`, or one day: `05-01`.
    static Span span(Value value) {
        String written = value.line();
        var form = SPAN.matcher(written);
        try {
            if (form.matches()) {
                var from = MonthDay.parse("--" + form.group(1));
                return new Span(
                        from,
                        Optional.ofNullable(form.group(2))
                                .map(to -> MonthDay.parse("--" + to))
                                .orElse(from));
            }
        } catch (DateTimeException e) {
            // Told below: 02-30 has the form of a day, but there is none.
        }
        if (!written.isEmpty()) {
            value.wrong(
                    "is `" + written + "`",
                    "days of the year as month-day, such as 12-29..01-03, or one such as 05-01");
        }
        return new Span(MonthDay.of(1, 1), MonthDay.of(1, 1));
    }

    /// Days of the year that leave one on which somebody is there.
    static List<Span> closedYearly(Value value) {
        var spans = value.list(DaysAndYen::span);
        boolean always = COMMON_YEAR
                .datesUntil(COMMON_YEAR.plusYears(1))
                .map(MonthDay::from)
                .allMatch(day -> spans.stream().anyMatch(span -> span.holds(day)));
        if (always) {
            value.wrong("names every day of the year", "at least one day left out");
        }
        return spans;
    }

    static Set<DayOfWeek> closedWeekly(Value value) {
        var days = value.words(Words.WEEKDAYS);
        if (days.size() == DayOfWeek.values().length) {
            value.wrong("names every day", "at least one day left out");
        }
        return days.isEmpty() ? Set.of() : EnumSet.copyOf(days);
    }
}
