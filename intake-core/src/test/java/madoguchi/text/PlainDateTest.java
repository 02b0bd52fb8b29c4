package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The row "plain date": dates without an era.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static BirthDate read(String typed) {
        return BirthDate.read(typed, TODAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985年4月1日",
                "１９８５年４月１日",
                "1985 年 4 月 1 日",
                "1985年04月01日",
                "西暦1985年4月1日",
                "19850401",
                "１９８５０４０１",
                "1985/4/1",
                "1985/04/01",
                "1985／4／1",
                "1985 / 4 / 1",
                "1985-4-1",
                "1985－4－1",
                "1985ー4ー1",
                "1985−4−1",
                "1985.4.1",
                "1985. 4. 1.",
                "1985 4 1",
                "1985、4、1",
                "1985・4・1",
                "1985年4月1",
                "1985年4/1",
                "1985年4月1日生まれ",
                "1985年4月1日生",
                "1985/4/1生まれです。",
                "誕生日は1985年4月1日です",
                "一九八五年四月一日",
                "千九百八十五年四月一日"
            })
    void a_day_with_its_whole_year_is_read_in_every_form(String typed) {
        assertThat(read(typed)).isEqualTo(new BirthDate.Read(LocalDate.of(1985, 4, 1)));
    }

    @Test
    void the_day_a_date_picker_sends_is_read() {
        assertThat(read("1985-04-01")).isEqualTo(new BirthDate.Read(LocalDate.of(1985, 4, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 April 1985",
                "1st April 1985",
                "1st of April, 1985",
                "01 Apr 1985",
                "1-Apr-1985",
                "April 1, 1985",
                "april 1st 1985",
                "Apr 1 1985",
                "Apr. 1, 1985",
                "1985 April 1",
                "I was born on 1 April 1985.",
                "born April 1, 1985",
                "Date of birth: 1 April 1985",
                "Ａｐｒｉｌ　１，　１９８５"
            })
    void english_forms_are_read(String typed) {
        assertThat(read(typed)).isEqualTo(new BirthDate.Read(LocalDate.of(1985, 4, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "25/4/1985, 1985-04-25",
        "4/25/1985, 1985-04-25",
        "25.04.1985, 1985-04-25",
        "4-25-1985, 1985-04-25",
        "4/4/1985, 1985-04-04",
        "12 31 1985, 1985-12-31",
        "31 December 1985, 1985-12-31",
        "29 Feb 2000, 2000-02-29",
        "September 3 1999, 1999-09-03"
    })
    void a_number_over_twelve_can_only_be_a_day(String typed, LocalDate day) {
        assertThat(read(typed)).isEqualTo(new BirthDate.Read(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4/1/1985   | 1985-01-04 1985-04-01
            01/04/1985 | 1985-01-04 1985-04-01
            1.4.1985   | 1985-01-04 1985-04-01
            60.4.1     | 1960-04-01 1985-04-01
            ６０／４／１  | 1960-04-01 1985-04-01
            600401     | 1960-04-01 1985-04-01
            60年4月1日   | 1960-04-01 1985-04-01
            85/4/1     | 1985-04-01
            850401     | 1985-04-01
            62-8-15    | 1962-08-15 1987-08-15
            2.3.4      | 1927-03-04 1990-03-04 2002-03-04 2020-03-04
            1/4/85     | 1985-01-04 1985-04-01
            25/12/31   | 1925-12-31 1950-12-31 2013-12-31 2025-12-31
            """)
    void what_can_be_more_than_one_day_is_asked(String typed, String candidates) {
        assertThat(read(typed))
                .isEqualTo(new BirthDate.Ambiguous(Arrays.stream(candidates.split(" "))
                        .map(LocalDate::parse)
                        .toList()));
    }

    @Test
    void a_candidate_can_be_shown_in_both_calendars() {
        var day = LocalDate.of(1985, 4, 1);
        assertThat(BirthDate.print(day)).isEqualTo("1985年4月1日");
        assertThat(BirthDate.printInEra(day)).hasValue("昭和60年4月1日");
        assertThat(BirthDate.printInEra(LocalDate.of(2019, 5, 1))).hasValue("令和元年5月1日");
        assertThat(BirthDate.printInEra(LocalDate.of(1800, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-02-30",
                "1985年2月29日",
                "19850230",
                "1985/13/1",
                "1985-00-10",
                "1985/4/0",
                "13/13/1985",
                "31 April 1985",
                "85/13/32",
                "2100/2/29"
            })
    void a_day_no_calendar_has_is_asked_again(String typed) {
        assertThat(read(typed)).isEqualTo(new BirthDate.NoSuchDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25", "2085/4/1", "1896/11/23", "1600年1月1日", "20991231", "1 April 2085"})
    void nobody_is_born_in_the_future_or_before_living_memory(String typed) {
        assertThat(read(typed)).isEqualTo(new BirthDate.OutOfRange());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "1896/11/24"})
    void today_and_the_oldest_day_are_dates_of_birth(String typed) {
        assertThat(read(typed)).isInstanceOf(BirthDate.Read.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "　",
                "41歳",
                "満41歳",
                "1985",
                "1985年",
                "1985年4月",
                "4月1日",
                "April 1985",
                "1985040",
                "198504011",
                "090-1234-5678",
                "1985-4-1-1",
                "1985/4/1 1986/4/1",
                "たぶん春です",
                "言いたくありません",
                "1985年4月1日に退会しました",
                "1,985/4/1"
            })
    void what_is_not_one_whole_day_is_unreadable(String typed) {
        assertThat(read(typed)).isEqualTo(new BirthDate.Unreadable());
    }

    @Test
    void what_was_read_is_not_told_by_accident() {
        for (String typed : List.of("1985/4/1", "60.4.1", "平成31年5月1日")) {
            assertThat(read(typed).toString()).doesNotContainPattern("[0-9]");
        }
    }
}
