package madoguchi.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a typed date of birth turned out to be. Nothing is guessed: what could be two days is asked.
public sealed interface BirthDate {
    /// Nobody has grown older than 122; older dates are slips.
    int OLDEST_YEARS = 130;

    /// Reads a date in any of the forms people type: 1985年4月1日, 1985/4/1, 19850401, 昭和60年4月1日, S60.4.1, ㍼六十年四月一日,
    /// 1 April 1985, and the `1985-04-01` of a date picker; in any width, with spaces, with 生まれ or です behind.
    ///
    /// @param today no date after it is a date of birth
    static BirthDate read(String typed, LocalDate today) {
        String text = DateText.of(typed);
        var lifetime = new Lifetime(today);
        return new WholeYearDates(lifetime)
                .read(text)
                .or(() -> new EraDates(lifetime).read(text))
                .or(() -> new ShortYearDates(lifetime).read(text))
                .orElseGet(Unreadable::new);
    }

    /// 1985年4月1日.
    static String print(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /// 昭和60年4月1日; empty before Meiji.
    static Optional<String> printInEra(LocalDate day) {
        return Era.at(day).map(era -> era.print(day));
    }

    /// A day, and only that one.
    record Read(LocalDate date) implements BirthDate {
        @Override
        public String toString() {
            return "Read";
        }
    }

    /// The era does not have that day (昭和64年1月8日, 平成31年5月1日, 令和1年4月30日). Ask.
    ///
    /// @param plausible days that may be meant, the likeliest first; never empty
    record EraDoesNotFit(List<LocalDate> plausible) implements BirthDate {
        public EraDoesNotFit {
            plausible = List.copyOf(plausible);
        }

        @Override
        public String toString() {
            return "EraDoesNotFit";
        }
    }

    /// More than one reading (60.4.1, 4/1/1985), or one that is only likely (85/4/1). Ask.
    ///
    /// @param candidates in the order of the calendar; never empty
    record Ambiguous(List<LocalDate> candidates) implements BirthDate {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String toString() {
            return "Ambiguous";
        }
    }

    /// Written like a date, but no calendar has that day (昭和60年2月30日).
    record NoSuchDay() implements BirthDate {}

    /// In the future, or more than [#OLDEST_YEARS] years ago.
    record OutOfRange() implements BirthDate {}

    /// No date, not a whole date, or more than a date.
    record Unreadable() implements BirthDate {}
}
