package madoguchi.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The forms of a date, tried one after the other on a copy of one width, in lower case and without needless spaces.
///
/// @param today the last day that can be one of birth
record DateForms(LocalDate today) {
    private static final int LONGEST = 80;
    /// People who write two digits of their year are not older than this.
    private static final int OLDEST_OF_TWO_DIGITS = 110;

    private static final String YEAR_MARK = "[年./・,、-]";
    private static final String MONTH_MARK = "[月./・,、-]";
    private static final String MONTH_AND_DAY = "(?<month>[0-9]{1,2})" + MONTH_MARK + "(?<day>[0-9]{1,2})日?";
    private static final String ERA = "(?<era>" + Era.WRITTEN + ")[.]?(?<year>元|[0-9]{1,2})";

    private static final Pattern IN_ERA = Pattern.compile(ERA + YEAR_MARK + MONTH_AND_DAY);
    private static final Pattern IN_ERA_TIGHT =
            Pattern.compile("(?<era>" + Era.WRITTEN + ")(?<year>[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<year>[0-9]{4})" + YEAR_MARK + MONTH_AND_DAY);
    private static final Pattern EIGHT_DIGITS =
            Pattern.compile("(?<year>1[89][0-9]{2}|20[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})[./,-]([0-9]{1,2})[./,-](?<year>[0-9]{4})");
    private static final Pattern SHORT = Pattern.compile("(?<year>[0-9]{1,2})" + YEAR_MARK + MONTH_AND_DAY);
    private static final Pattern SIX_DIGITS = Pattern.compile("(?<year>[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})");
    private static final Pattern BOTH_YEARS = Pattern.compile("(?:(?<gregorian>[0-9]{4})年?\\(" + ERA + "年?\\)年?|"
            + ERA.replace("<era>", "<era2>").replace("<year>", "<year2>") + "年?\\((?<gregorian2>[0-9]{4})年?\\)年?)[./-]?"
            + MONTH_AND_DAY);
    private static final String MONTH_NAME = "(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[.]?";
    private static final Pattern DAY_NAME_YEAR = Pattern.compile(
            "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:of)?[,./-]?" + MONTH_NAME + "[,./-]?(?<year>[0-9]{4})");
    private static final Pattern NAME_DAY_YEAR =
            Pattern.compile(MONTH_NAME + "[./-]?(?<day>[0-9]{1,2})(?:(?:st|nd|rd|th)[,./-]?|[,./-])(?<year>[0-9]{4})");
    private static final Pattern YEAR_NAME_DAY =
            Pattern.compile("(?<year>[0-9]{4})[,./-]?" + MONTH_NAME + "[./-]?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?");

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:私の)?(?:生年月日|誕生日|生まれ|dateofbirth|birthdate|birthday|dob|(?:iwas)?bornon|(?:iwas)?born)?(?:は|が|is)?[:：]?(?:西暦|ad)?");
    private static final Pattern BEHIND =
            Pattern.compile("(?:\\([月火水木金土日]\\))?(?:生まれ|うまれ|産まれ|生)?(?:です|になります|でございます)?[。.、!]*$");

    BirthDate read(String typed) {
        String text = plain(typed);
        if (text.isEmpty() || text.length() > LONGEST) {
            return new BirthDate.Unreadable();
        }
        return Stream.<java.util.function.Function<String, Optional<BirthDate>>>of(
                        this::eight,
                        this::yearFirst,
                        this::inEra,
                        this::bothYears,
                        this::yearLast,
                        this::named,
                        this::shortYear)
                .map(form -> form.apply(text))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(BirthDate.Unreadable::new);
    }

    private static String plain(String typed) {
        String flat = TypedText.flat(typed).toLowerCase(Locale.ROOT);
        if (flat.length() > 2 * LONGEST) {
            return "";
        }
        String text = TypedText.dashed(flat)
                .replaceAll("[ \\n]+", " ")
                .replaceAll(" ?([年月日./・,、-]) ?", "$1")
                // What stands between two numbers means something, also a space.
                .replaceAll("(?<=[0-9]) (?=[0-9])", "/")
                .replaceAll("(?<=[a-z]) (?=[0-9])|(?<=[0-9]) (?=[a-z])", "")
                .replace(" ", "");
        text = KanjiNumerals.digitsBefore("[年月日]", text);
        text = BEFORE.matcher(text).replaceFirst("");
        return BEHIND.matcher(text).replaceFirst("");
    }

    private Optional<BirthDate> eight(String text) {
        return match(EIGHT_DIGITS, text).map(this::gregorian);
    }

    private Optional<BirthDate> yearFirst(String text) {
        return match(YEAR_FIRST, text).map(this::gregorian);
    }

    private BirthDate gregorian(Matcher date) {
        return within(day(number(date, "year"), number(date, "month"), number(date, "day")));
    }

    private Optional<BirthDate> inEra(String text) {
        return match(IN_ERA, text).or(() -> match(IN_ERA_TIGHT, text)).map(date -> {
            Era era = Era.of(date.group("era"));
            return inEra(era, year(date.group("year")), number(date, "month"), number(date, "day"));
        });
    }

    private BirthDate inEra(Era era, int year, int month, int day) {
        Optional<LocalDate> meant = day(era.gregorian(year), month, day);
        if (meant.isEmpty() || year == 0) {
            return new BirthDate.NoSuchDay();
        }
        if (era.had(meant.get())) {
            return within(meant);
        }
        if (possible(meant.get())) {
            return new BirthDate.EraDoesNotFit(List.of(meant.get()));
        }
        List<LocalDate> others = inAnyEra(year, month, day);
        return others.isEmpty() ? new BirthDate.OutOfRange() : new BirthDate.EraDoesNotFit(others);
    }

    /// 1985年(昭和60年)4月1日: two statements, which may differ.
    private Optional<BirthDate> bothYears(String text) {
        return match(BOTH_YEARS, text).map(date -> {
            boolean first = date.group("gregorian") != null;
            int year = number(date, first ? "gregorian" : "gregorian2");
            int inEra =
                    Era.of(date.group(first ? "era" : "era2")).gregorian(year(date.group(first ? "year" : "year2")));
            int month = number(date, "month");
            int day = number(date, "day");
            return year == inEra
                    ? within(day(year, month, day))
                    : asked(Stream.of(day(year, month, day), day(inEra, month, day)));
        });
    }

    /// 4/1/1985 is the first of April to some and the fourth of January to others.
    private Optional<BirthDate> yearLast(String text) {
        return match(YEAR_LAST, text).map(date -> {
            int year = number(date, "year");
            int one = Integer.parseInt(date.group(1));
            int two = Integer.parseInt(date.group(2));
            if (one == two) {
                return within(day(year, one, two));
            }
            var american = day(year, one, two);
            var other = day(year, two, one);
            if (american.isPresent() && other.isPresent()) {
                return asked(Stream.of(american, other));
            }
            return within(american.or(() -> other));
        });
    }

    private Optional<BirthDate> named(String text) {
        return match(DAY_NAME_YEAR, text)
                .or(() -> match(NAME_DAY_YEAR, text))
                .or(() -> match(YEAR_NAME_DAY, text))
                .map(date -> {
                    int month = 1 + "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(date.group("name")) / 3;
                    return within(day(number(date, "year"), month, number(date, "day")));
                });
    }

    /// Two digits may be of either calendar, or (day, month and year turned round) of another country.
    private Optional<BirthDate> shortYear(String text) {
        return match(SHORT, text).or(() -> match(SIX_DIGITS, text)).map(date -> {
            int one = number(date, "year");
            int two = number(date, "month");
            int three = number(date, "day");
            List<LocalDate> days = ofTwoDigits(one, two, three);
            if (days.isEmpty()) {
                days = Stream.concat(ofTwoDigits(three, one, two).stream(), ofTwoDigits(three, two, one).stream())
                        .toList();
            }
            return days.isEmpty()
                    ? new BirthDate.NoSuchDay()
                    : new BirthDate.Ambiguous(days.stream().distinct().sorted().toList());
        });
    }

    private List<LocalDate> ofTwoDigits(int year, int month, int day) {
        var days = new ArrayList<>(inAnyEra(year, month, day));
        Stream.of(1900, 2000)
                .map(century -> day(century + year, month, day))
                .flatMap(Optional::stream)
                .forEach(days::add);
        return days.stream()
                .filter(each -> possible(each) && !each.isBefore(today.minusYears(OLDEST_OF_TWO_DIGITS)))
                .distinct()
                .toList();
    }

    private List<LocalDate> inAnyEra(int year, int month, int day) {
        return Stream.of(Era.values())
                .flatMap(era -> day(era.gregorian(year), month, day).filter(era::had).stream())
                .filter(this::possible)
                .toList();
    }

    private BirthDate within(Optional<LocalDate> day) {
        return day.<BirthDate>map(each -> possible(each) ? new BirthDate.Read(each) : new BirthDate.OutOfRange())
                .orElseGet(BirthDate.NoSuchDay::new);
    }

    private BirthDate asked(Stream<Optional<LocalDate>> days) {
        var candidates =
                days.flatMap(Optional::stream).filter(this::possible).sorted().toList();
        return candidates.isEmpty() ? new BirthDate.OutOfRange() : new BirthDate.Ambiguous(candidates);
    }

    private boolean possible(LocalDate day) {
        return !day.isAfter(today) && !day.isBefore(today.minusYears(BirthDate.OLDEST_YEARS));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String written) {
        return written.equals("元") ? 1 : Integer.parseInt(written);
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }

    private static Optional<Matcher> match(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
