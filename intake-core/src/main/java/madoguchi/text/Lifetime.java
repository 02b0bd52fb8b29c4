package madoguchi.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The days on which somebody alive can have been born.
///
/// @param today the last of them
record Lifetime(LocalDate today) {

    /// Empty where no calendar has it.
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean has(LocalDate day) {
        return hasWithin(BirthDate.OLDEST_YEARS, day);
    }

    boolean hasWithin(int years, LocalDate day) {
        return !day.isAfter(today) && !day.isBefore(today.minusYears(years));
    }

    /// The days of every era that had this year, month and day.
    List<LocalDate> inAnyEra(int year, int month, int day) {
        return Stream.of(Era.values())
                .flatMap(era -> day(era.gregorian(year), month, day).filter(era::had).stream())
                .filter(this::has)
                .toList();
    }

    /// What is clearly written: one day, or none.
    BirthDate read(Optional<LocalDate> written) {
        return written.<BirthDate>map(day -> has(day) ? new BirthDate.Read(day) : new BirthDate.OutOfRange())
                .orElseGet(BirthDate.NoSuchDay::new);
    }

    /// What has to be asked, if any of it is possible.
    BirthDate ask(Stream<LocalDate> days) {
        var candidates = days.filter(this::has).distinct().sorted().toList();
        return candidates.isEmpty() ? new BirthDate.OutOfRange() : new BirthDate.Ambiguous(candidates);
    }
}
