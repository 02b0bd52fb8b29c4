package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            taro@example.jp,             taro@example.jp
            Taro.Yamada@EXAMPLE.co.jp,   Taro.Yamada@example.co.jp
            ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ,   taro@example.jp
            taro＠example.jp です,        taro@example.jp
            メールはtaro@example.jpです。, taro@example.jp
            taro @ example.jp,           taro@example.jp
            taro..x.@docomo.ne.jp,       taro..x.@docomo.ne.jp
            mailto:a+b@x.example,        a+b@x.example
            <taro@example.jp>,           taro@example.jp
            """)
    void mail_addresses_are_read_as_people_type_them(String typed, String read) {
        assertThat(MailAddress.read(typed)).hasValue(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "taro", "taro@", "@example.jp", "taro@example", "a@b@c.jp", "a@x.jp b@y.jp", "090-1234-5678"
            })
    void other_texts_are_no_mail_address(String typed) {
        assertThat(MailAddress.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            090-1234-5678,       09012345678
            ０９０－１２３４－５６７８, 09012345678
            090ー1234ー5678,       09012345678
            03(1234)5678,        0312345678
            (03) 1234-5678,      0312345678
            +81 90 1234 5678,    09012345678
            +81(0)90-1234-5678,  09012345678
            電話は050 1790 8777です, 05017908777
            0120-700-779,        0120700779
            +1 415-555-2671,     +14155552671
            """)
    void phone_numbers_are_read_as_people_type_them(String typed, String read) {
        assertThat(PhoneNumber.read(typed)).hasValue(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "なし", "1234", "12345678901", "090-1234-567890", "00-1234-5678", "0312345678と0912345678"})
    void other_texts_are_no_phone_number(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }

    @Test
    void masked_values_tell_only_their_owner() {
        assertThat(Masking.mail("taro@example.co.jp")).isEqualTo("t***@e***.jp");
        assertThat(Masking.mail("broken")).isEqualTo("***");
        assertThat(Masking.phone("09012345678")).isEqualTo("***78");
        assertThat(Masking.phone("12")).isEqualTo("***");
        assertThat(Masking.name("山田　太郎")).isEqualTo("山田 ◯◯");
        assertThat(Masking.name("𠮷田太郎")).isEqualTo("𠮷◯◯");
        assertThat(Masking.name("")).isEqualTo("◯◯");
    }
}
