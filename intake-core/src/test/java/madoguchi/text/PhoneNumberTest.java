package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The row "phone".
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            090-1234-5678,       09012345678
            09012345678,         09012345678
            ０９０－１２３４－５６７８, 09012345678
            ０９０ー１２３４ー５６７８, 09012345678
            090ー1234ー5678,       09012345678
            090ｰ1234ｰ5678,       09012345678
            090‐1234‐5678,       09012345678
            090‑1234‑5678,       09012345678
            090–1234–5678,       09012345678
            090—1234—5678,       09012345678
            090―1234―5678,       09012345678
            090−1234−5678,       09012345678
            090 1234 5678,       09012345678
            090.1234.5678,       09012345678
            090 - 1234 - 5678,   09012345678
            03(1234)5678,        0312345678
            (03) 1234-5678,      0312345678
            （０３）１２３４－５６７８, 0312345678
            +81 90 1234 5678,    09012345678
            ＋８１９０１２３４５６７８, 09012345678
            +81(0)90-1234-5678,  09012345678
            +81-090-1234-5678,   09012345678
            0081 90 1234 5678,   09012345678
            00819012345678,      09012345678
            電話は050 1790 8777です, 05017908777
            TEL：03-1234-5678,    0312345678
            0120-700-779,        0120700779
            0800-123-4567,       08001234567
            070-1234-5678,       07012345678
            080-1234-5678,       08012345678
            0166-12-3456,        0166123456
            +1 415-555-2671,     +14155552671
            +44 20 7946 0958,    +442079460958
            +82-10-1234-5678,    +821012345678
            010-1-415-555-2671,  +14155552671
            03-1234-5678 内線 12,  0312345678
            """)
    void numbers_are_read_as_people_type_them(String typed, String read) {
        assertThat(PhoneNumber.read(typed)).hasValue(read);
    }

    @ParameterizedTest
    @CsvSource({
        "０９０１２３４５６７８, +819012345678, 090-1234-5678",
        "0312345678, +81312345678, 03-1234-5678",
        "0166123456, +81166123456, 0166-12-3456",
        "0120700779, +81120700779, 0120-700-779",
        "+14155552671, +14155552671, +1 415-555-2671"
    })
    void a_number_has_one_form_for_machines_and_one_for_people(String typed, String e164, String shown) {
        assertThat(PhoneNumber.reading(typed)).isEqualTo(new PhoneNumber.Read(new PhoneNumber(e164, shown)));
        assertThat(PhoneNumber.reading(shown)).isEqualTo(PhoneNumber.reading(e164));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"090-1234-567", "0901234567", "03-1234-567", "1234-5678", "050-1790-877", "+81 90 1234", "031234"
            })
    void too_short_a_number_is_asked_again(String typed) {
        assertThat(PhoneNumber.reading(typed)).isEqualTo(new PhoneNumber.TooShort());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "090-1234-56789",
                "090-1234-567890",
                "03-1234-56789",
                "+81 90 1234 56789",
                "0901234567890123456789"
            })
    void too_long_a_number_is_asked_again(String typed) {
        assertThat(PhoneNumber.reading(typed)).isEqualTo(new PhoneNumber.TooLong());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "なし",
                "1234",
                "12345678901",
                "00-1234-5678",
                "090-abcd-efgh",
                "〇九〇",
                "taro@example.jp",
                "+999 1234 5678",
                "1985年4月1日",
                "1-800-FLOWERS"
            })
    void other_texts_are_no_number(String typed) {
        assertThat(PhoneNumber.reading(typed)).isEqualTo(new PhoneNumber.NoNumber());
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0312345678と0912345678", "090-1234-5678\n03-1234-5678"})
    void two_numbers_are_asked(String typed) {
        assertThat(PhoneNumber.reading(typed)).isEqualTo(new PhoneNumber.Several());
    }

    /// Tables are older than the newest numbers; nobody is locked out for that.
    @ParameterizedTest
    @CsvSource({"060-1234-5678, 06012345678", "0999-12-3456, 0999123456"})
    void a_number_of_the_right_length_is_taken_whatever_the_table_says(String typed, String read) {
        assertThat(PhoneNumber.read(typed)).hasValue(read);
    }

    @Test
    void a_number_is_not_told_by_accident() {
        assertThat(PhoneNumber.reading("090-1234-5678").toString()).doesNotContain("1234");
    }
}
