package madoguchi.text;

import static madoguchi.text.DateForm.MONTH_AND_DAY;
import static madoguchi.text.DateForm.SIX_DIGITS;
import static madoguchi.text.DateForm.YEAR_MARK;
import static madoguchi.text.DateForm.match;
import static madoguchi.text.DateForm.number;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Dates with one or two digits for the year and no era: 85/4/1, 60.4.1, 600401. Always to be asked, for the year may
/// be of either calendar, or at the end.
record ShortYearDates(Lifetime lifetime) {
    /// In years. Who is older writes the whole year, or the era.
    private static final int OLDEST = 110;

    private static final Pattern MARKED = Pattern.compile("(?<year>[0-9]{1,2})" + YEAR_MARK + MONTH_AND_DAY);
    private static final Pattern TIGHT = Pattern.compile(SIX_DIGITS);

    Optional<BirthDate> read(String text) {
        return match(text, MARKED, TIGHT).map(this::ask);
    }

    private BirthDate ask(MatchResult date) {
        int one = number(date, "year");
        int two = number(date, "month");
        int three = number(date, "day");
        var days = days(one, two, three).toList();
        if (days.isEmpty()) {
            days = Stream.concat(days(three, one, two), days(three, two, one)).toList();
        }
        return days.isEmpty() ? new BirthDate.NoSuchDay() : lifetime.ask(days.stream());
    }

    private Stream<LocalDate> days(int year, int month, int day) {
        var gregorian = Stream.of(1900, 2000).flatMap(century -> Lifetime.day(century + year, month, day).stream());
        return Stream.concat(gregorian, lifetime.inAnyEra(year, month, day).stream())
                .filter(each -> lifetime.hasWithin(OLDEST, each));
    }
}
