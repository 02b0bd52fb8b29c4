package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The row "digits": full-width ones are digits, kanji are numbers only before a counter.
@DisplayNameGeneration(ReplaceUnderscores.class)
class DigitsTest {
    @ParameterizedTest
    @CsvSource({
        "六十, 60",
        "六〇, 60",
        "六零, 60",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "三十一, 31",
        "百, 100",
        "一九八五, 1985",
        "二〇〇一, 2001",
        "千九百八十五, 1985",
        "二千一, 2001"
    })
    void numbers_in_kanji_are_read_both_ways_they_are_written(String kanji, int value) {
        assertThat(KanjiNumerals.value(kanji)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "60", "引", "二引"})
    void other_characters_are_no_number(String text) {
        assertThat(KanjiNumerals.value(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"八重洲二丁目, 八重洲2丁目", "二引ビル三丁目, 二引ビル3丁目", "十二番館, 十二番館", "八重洲, 八重洲"})
    void kanji_become_digits_only_before_the_counter(String text, String read) {
        assertThat(KanjiNumerals.digitsBefore("丁目", text)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"０９０１２３４５６７８, 09012345678", "①, ''", "٠٩٠١٢٣٤٥٦٧٨, ''", "〇九〇一二三四五六七八, ''"})
    void phones_have_digits_of_this_country(String typed, String read) {
        assertThat(PhoneNumber.read(typed).orElse("")).isEqualTo(read);
    }
}
