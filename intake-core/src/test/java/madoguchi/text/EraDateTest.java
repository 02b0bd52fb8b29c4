package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rows 和暦, → ISO and ICU4J: dates in Japanese eras.
@DisplayNameGeneration(ReplaceUnderscores.class)
class EraDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static BirthDate read(String typed) {
        return BirthDate.read(typed, TODAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            昭和60年4月1日            | 1985-04-01
            昭和６０年４月１日          | 1985-04-01
            昭和60年04月01日          | 1985-04-01
            ㍼60年4月1日              | 1985-04-01
            昭和60/4/1               | 1985-04-01
            昭和60.4.1               | 1985-04-01
            昭和60-4-1               | 1985-04-01
            昭和60・4・1             | 1985-04-01
            昭和60ー4ー1             | 1985-04-01
            昭和６０－４－１           | 1985-04-01
            昭和 60 年 4 月 1 日      | 1985-04-01
            昭和　６０年　４月　１日    | 1985-04-01
            昭和60 4 1               | 1985-04-01
            昭和60年4月1             | 1985-04-01
            昭60.4.1                 | 1985-04-01
            S60.4.1                  | 1985-04-01
            s60/4/1                  | 1985-04-01
            Ｓ６０．４．１              | 1985-04-01
            S.60.4.1                 | 1985-04-01
            S 60 4 1                 | 1985-04-01
            S600401                  | 1985-04-01
            S60年4月1日               | 1985-04-01
            昭和600401               | 1985-04-01
            Showa 60/4/1             | 1985-04-01
            昭和六十年四月一日          | 1985-04-01
            昭和六〇年四月一日          | 1985-04-01
            昭和五十九年十二月三十一日   | 1984-12-31
            平成元年1月8日             | 1989-01-08
            ㍻2年3月4日               | 1990-03-04
            h2.3.4                   | 1990-03-04
            令和元年5月1日             | 2019-05-01
            令和元.5.1               | 2019-05-01
            ㋿6年2月29日              | 2024-02-29
            R6.2.29                  | 2024-02-29
            大正15年12月24日          | 1926-12-24
            T10.1.1                  | 1921-01-01
            明治45年7月29日           | 1912-07-29
            M40/1/1                  | 1907-01-01
            """)
    void a_day_in_an_era_is_read_in_every_form(String typed, LocalDate day) {
        assertThat(read(typed)).isEqualTo(new BirthDate.Read(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "昭和60年4月1日生まれ",
                "昭和60年4月1日生",
                "昭和60年4月1日うまれです。",
                "昭和60年4月1日です",
                "生年月日は昭和60年4月1日です。",
                "生年月日：昭和60年4月1日",
                "昭和60年（1985年）4月1日",
                "1985年(昭和60年)4月1日",
                "1985(S60)/4/1",
                "昭和60年4月1日（月）",
                "　昭和60年4月1日　"
            })
    void words_around_the_day_do_not_matter(String typed) {
        assertThat(read(typed)).isEqualTo(new BirthDate.Read(LocalDate.of(1985, 4, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "昭和64年1月7日, 1989-01-07",
        "平成元年1月8日, 1989-01-08",
        "平成31年4月30日, 2019-04-30",
        "令和1年5月1日, 2019-05-01",
        // On these days the era changed within the day: both names are right.
        "大正15年12月25日, 1926-12-25",
        "昭和元年12月25日, 1926-12-25",
        "明治45年7月30日, 1912-07-30",
        "大正元年7月30日, 1912-07-30"
    })
    void the_first_and_the_last_day_of_an_era_belong_to_it(String typed, LocalDate day) {
        assertThat(read(typed)).isEqualTo(new BirthDate.Read(day));
    }

    @ParameterizedTest
    @CsvSource({
        "昭和64年1月8日, 1989-01-08",
        "昭和65年1月1日, 1990-01-01",
        "平成元年1月7日, 1989-01-07",
        "平成31年5月1日, 2019-05-01",
        "平成35年4月1日, 2023-04-01",
        "H31.12.31, 2019-12-31",
        "令和1年4月30日, 2019-04-30",
        "令和元年1月1日, 2019-01-01",
        "昭和元年12月24日, 1926-12-24",
        "大正15年12月26日, 1926-12-26",
        // The year has not come yet, but another era had it.
        "平成60年4月1日, 1985-04-01"
    })
    void a_day_its_era_does_not_have_is_asked_with_the_day_that_may_be_meant(String typed, LocalDate plausible) {
        assertThat(read(typed)).isEqualTo(new BirthDate.EraDoesNotFit(List.of(plausible)));
    }

    /// The JDK's calendar makes 1985-02-28 of the first, without a word.
    @ParameterizedTest
    @ValueSource(
            strings = {"昭和60年2月30日", "昭和60年2月29日", "S60.13.1", "昭和60年4月31日", "昭和60年0月1日", "昭和0年12月30日", "平成31年2月30日"})
    void a_day_no_calendar_has_is_asked_again(String typed) {
        assertThat(read(typed)).isEqualTo(new BirthDate.NoSuchDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和60年4月1日", "令和8年11月25日", "明治10年1月1日", "M1.10.1"})
    void nobody_is_born_in_the_future_or_before_living_memory(String typed) {
        assertThat(read(typed)).isEqualTo(new BirthDate.OutOfRange());
    }

    @Test
    void two_years_that_do_not_agree_are_asked() {
        assertThat(read("1986年(昭和60年)4月1日"))
                .isEqualTo(new BirthDate.Ambiguous(List.of(LocalDate.of(1985, 4, 1), LocalDate.of(1986, 4, 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"昭和60年", "昭和60年4月", "昭和", "昭和60年4月1日と5月2日", "慶応3年1月1日", "昭和百年", "満41歳", "昭和の生まれ"})
    void what_is_not_one_whole_day_is_unreadable(String typed) {
        assertThat(read(typed)).isEqualTo(new BirthDate.Unreadable());
    }

    @Test
    void every_day_of_living_memory_is_read_as_it_is_printed() {
        for (var day = TODAY.minusYears(BirthDate.OLDEST_YEARS); !day.isAfter(TODAY); day = day.plusDays(1)) {
            var expected = new BirthDate.Read(day);
            assertThat(read(BirthDate.print(day))).isEqualTo(expected);
            assertThat(read(BirthDate.printInEra(day).orElseThrow())).isEqualTo(expected);
        }
    }

    /// The JDK is the witness for the table of eras.
    @Test
    void days_are_printed_as_the_jdk_prints_them() {
        var jdk = DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPAN).withChronology(JapaneseChronology.INSTANCE);
        for (var day = TODAY.minusYears(BirthDate.OLDEST_YEARS); !day.isAfter(TODAY); day = day.plusDays(1)) {
            assertThat(BirthDate.printInEra(day)).hasValue(jdk.format(day).replaceFirst("(?<=\\p{IsHan})1年", "元年"));
        }
    }
}
