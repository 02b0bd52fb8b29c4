package madoguchi.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The public holidays of Japan by the Act on National Holidays (国民の祝日に関する法律, as in force since 2022): the days of
/// Article 2; the day that takes the place of one on a Sunday (Article 3(2)); the day between two (Article 3(3)).
///
/// The Cabinet Office announces the two equinoxes each February for the year after; until then they follow from the
/// formula of the National Astronomical Observatory, which holds from 1980 to 2099. A holiday that a later law moves or
/// adds has to be added here.
public final class Holidays {
    private static final int EPOCH = 1980;
    private static final double YEAR = 0.242194;
    private static final double VERNAL = 20.8431;
    private static final double AUTUMNAL = 23.2488;

    private Holidays() {}

    /// Whether the day is a public holiday, or stands in for one.
    public static boolean on(LocalDate day) {
        return named(day) || substitute(day) || between(day);
    }

    /// Article 2.
    private static boolean named(LocalDate day) {
        int date = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JANUARY -> date == 1 || day.equals(monday(day, 2));
            case FEBRUARY -> date == 11 || date == 23;
            case MARCH -> date == equinox(day.getYear(), VERNAL);
            case APRIL -> date == 29;
            case MAY -> date >= 3 && date <= 5;
            case JULY -> day.equals(monday(day, 3));
            case AUGUST -> date == 11;
            case SEPTEMBER -> day.equals(monday(day, 3)) || date == equinox(day.getYear(), AUTUMNAL);
            case OCTOBER -> day.equals(monday(day, 2));
            case NOVEMBER -> date == 3 || date == 23;
            case JUNE, DECEMBER -> false;
        };
    }

    private static LocalDate monday(LocalDate day, int which) {
        return day.with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    private static int equinox(int year, double first) {
        int since = year - EPOCH;
        return (int) (first + YEAR * since) - Math.floorDiv(since, 4);
    }

    /// The first day that is no holiday itself after one on a Sunday.
    private static boolean substitute(LocalDate day) {
        if (named(day)) {
            return false;
        }
        LocalDate before = day.minusDays(1);
        while (named(before) && before.getDayOfWeek() != DayOfWeek.SUNDAY) {
            before = before.minusDays(1);
        }
        return named(before) && before.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean between(LocalDate day) {
        return named(day.minusDays(1)) && named(day.plusDays(1));
    }
}
