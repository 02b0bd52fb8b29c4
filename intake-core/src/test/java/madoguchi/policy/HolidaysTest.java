package madoguchi.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HolidaysTest {
    /// As the Cabinet Office has published them (「国民の祝日」について), with the days between and instead.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024|01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22"
                        + " 09-23 10-14 11-03 11-04 11-23",
                "2025|01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13"
                        + " 11-03 11-23 11-24",
                "2026|01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12"
                        + " 11-03 11-23",
                "2027|01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03"
                        + " 11-23"
            })
    void the_holidays_of_a_year_are_those_that_were_published(int year, String published) {
        List<String> found = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(Holidays::on)
                .map(day -> day.toString().substring(5))
                .toList();
        assertThat(found).containsExactly(published.split(" "));
    }

    /// 国立天文台, 「春分の日・秋分の日」 of years to come.
    @ParameterizedTest
    @CsvSource({"2028,20,22", "2030,20,23", "2044,20,22", "2050,20,23"})
    void the_equinoxes_of_later_years_are_those_foretold(int year, int march, int september) {
        assertThat(Holidays.on(LocalDate.of(year, 3, march))).isTrue();
        assertThat(Holidays.on(LocalDate.of(year, 9, september))).isTrue();
    }

    @Test
    void every_year_has_at_least_sixteen() {
        for (int year = 2024; year <= 2099; year++) {
            assertThat(LocalDate.of(year, 1, 1)
                            .datesUntil(Year.of(year + 1).atDay(1))
                            .filter(Holidays::on)
                            .count())
                    .as("%d", year)
                    .isBetween(16L, 22L);
        }
    }
}
