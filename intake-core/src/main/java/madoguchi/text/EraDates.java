package madoguchi.text;

import static madoguchi.text.DateForm.MONTH_AND_DAY;
import static madoguchi.text.DateForm.SIX_DIGITS;
import static madoguchi.text.DateForm.YEAR_MARK;
import static madoguchi.text.DateForm.match;
import static madoguchi.text.DateForm.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Dates with the name of an era: 昭和60年4月1日, S60.4.1, S600401, 1985年(昭和60年)4月1日.
record EraDates(Lifetime lifetime) {
    private static final String NAMED = "(?<era>" + Era.WRITTEN + ")";
    private static final String YEAR = NAMED + "[.]?(?<year>元|[0-9]{1,2})";
    private static final String GREGORIAN = "(?<gregorian>[0-9]{4})";

    private static final Pattern MARKED = Pattern.compile(YEAR + YEAR_MARK + MONTH_AND_DAY);
    private static final Pattern TIGHT = Pattern.compile(NAMED + SIX_DIGITS);
    private static final Pattern GREGORIAN_FIRST =
            Pattern.compile(GREGORIAN + "年?\\(" + YEAR + "年?\\)[年./-]?" + MONTH_AND_DAY);
    private static final Pattern ERA_FIRST =
            Pattern.compile(YEAR + "年?\\(" + GREGORIAN + "年?\\)[年./-]?" + MONTH_AND_DAY);

    Optional<BirthDate> read(String text) {
        return match(text, MARKED, TIGHT)
                .map(this::oneYear)
                .or(() -> match(text, GREGORIAN_FIRST, ERA_FIRST).map(this::bothYears));
    }

    private BirthDate oneYear(MatchResult date) {
        Era era = Era.of(date.group("era"));
        int year = number(date, "year");
        int month = number(date, "month");
        int day = number(date, "day");
        Optional<LocalDate> written =
                Lifetime.day(era.gregorian(year), month, day).filter(_ -> year > 0);
        if (written.isEmpty() || era.had(written.get())) {
            return lifetime.read(written);
        }
        // The era did not have the day. Counted on, its years may lead to one nevertheless (平成35年 is 2023).
        List<LocalDate> plausible =
                lifetime.has(written.get()) ? List.of(written.get()) : lifetime.inAnyEra(year, month, day);
        return plausible.isEmpty() ? new BirthDate.OutOfRange() : new BirthDate.EraDoesNotFit(plausible);
    }

    /// Two statements, which may differ.
    private BirthDate bothYears(MatchResult date) {
        int month = number(date, "month");
        int day = number(date, "day");
        var one = Lifetime.day(number(date, "gregorian"), month, day);
        var other = Lifetime.day(Era.of(date.group("era")).gregorian(number(date, "year")), month, day);
        return one.equals(other)
                ? lifetime.read(one)
                : lifetime.ask(Stream.of(one, other).flatMap(Optional::stream));
    }
}
