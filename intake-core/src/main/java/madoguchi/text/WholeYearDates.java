package madoguchi.text;

import static madoguchi.text.DateForm.MONTH_AND_DAY;
import static madoguchi.text.DateForm.YEAR_MARK;
import static madoguchi.text.DateForm.match;
import static madoguchi.text.DateForm.number;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Dates with all four digits of the year: 1985年4月1日, 19850401, 4/1/1985, 1 April 1985.
record WholeYearDates(Lifetime lifetime) {
    private static final String YEAR = "(?<year>[0-9]{4})";
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH = "(?<month>" + MONTHS + ")[a-z]{0,6}[.]?";
    private static final String DAY = "(?<day>[0-9]{1,2})";
    private static final String TH = "(?:st|nd|rd|th)";

    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + YEAR_MARK + MONTH_AND_DAY);
    private static final Pattern EIGHT_DIGITS =
            Pattern.compile("(?<year>1[89][0-9]{2}|20[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(?<one>[0-9]{1,2})[./,-](?<two>[0-9]{1,2})[./,-]" + YEAR);

    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile(DAY + TH + "?(?:of)?[,./-]?" + MONTH + "[,./-]?" + YEAR);
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile(MONTH + "[./-]?" + DAY + "(?:" + TH + "[,./-]?|[,./-])" + YEAR);
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile(YEAR + "[,./-]?" + MONTH + "[./-]?" + DAY + TH + "?");

    Optional<BirthDate> read(String text) {
        return match(text, YEAR_FIRST, EIGHT_DIGITS)
                .map(date ->
                        lifetime.read(Lifetime.day(number(date, "year"), number(date, "month"), number(date, "day"))))
                .or(() -> match(text, YEAR_LAST).map(this::yearLast))
                .or(() -> match(text, DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_MONTH_DAY)
                        .map(this::named));
    }

    /// 4/1/1985 is the first of April to some and the fourth of January to others.
    private BirthDate yearLast(MatchResult date) {
        int year = number(date, "year");
        Optional<LocalDate> american = Lifetime.day(year, number(date, "one"), number(date, "two"));
        Optional<LocalDate> other = Lifetime.day(year, number(date, "two"), number(date, "one"));
        boolean open = american.isPresent() && other.isPresent() && !american.equals(other);
        return open ? lifetime.ask(Stream.of(american.get(), other.get())) : lifetime.read(american.or(() -> other));
    }

    private BirthDate named(MatchResult date) {
        int month = 1 + MONTHS.indexOf(date.group("month")) / 4;
        return lifetime.read(Lifetime.day(number(date, "year"), month, number(date, "day")));
    }
}
