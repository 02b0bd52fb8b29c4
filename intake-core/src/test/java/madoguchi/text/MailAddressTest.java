package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The row "e-mail".
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailAddressTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            taro@example.jp,             taro@example.jp
            '　taro@example.jp ',        taro@example.jp
            Taro.Yamada@EXAMPLE.co.jp,   Taro.Yamada@example.co.jp
            ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ,   taro@example.jp
            taro＠example.jp です,        taro@example.jp
            taro＠example．jp,            taro@example.jp
            taro@example。jp,             taro@example.jp
            メールはtaro@example.jpです。, taro@example.jp
            taro@example.jp。,            taro@example.jp
            taro@example.jp.,            taro@example.jp
            taro @ example.jp,           taro@example.jp
            taro..x.@docomo.ne.jp,       taro..x.@docomo.ne.jp
            mailto:a+b@x.example,        a+b@x.example
            Mailto:taro@example.jp,      taro@example.jp
            <taro@example.jp>,           taro@example.jp
            山田 <taro@example.jp>,       taro@example.jp
            taro@example.jp>,            taro@example.jp
            taro@xn--wgv71a119e.jp,      taro@xn--wgv71a119e.jp
            """)
    void addresses_are_read_as_people_type_them(String typed, String read) {
        assertThat(MailAddress.read(typed)).hasValue(read);
        assertThat(MailAddress.reading(typed)).isEqualTo(new MailAddress.Read(new MailAddress(read)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "taro",
                "taro@",
                "@example.jp",
                "taro@example",
                "a@b@c.jp",
                "taro@example,jp",
                "taro@.jp",
                "taro@example..jp",
                "太郎@example.jp",
                "taro＠",
                "090-1234-5678",
                "taro(at)example.jp"
            })
    void other_texts_are_no_address(String typed) {
        assertThat(MailAddress.reading(typed)).isEqualTo(new MailAddress.NoAddress());
        assertThat(MailAddress.read(typed)).isEmpty();
    }

    @Test
    void two_addresses_are_asked() {
        assertThat(MailAddress.reading("a@x.jp b@y.jp")).isEqualTo(new MailAddress.Several());
        assertThat(MailAddress.read("a@x.jp b@y.jp")).isEmpty();
    }

    @Test
    void an_address_no_server_takes_is_none() {
        assertThat(MailAddress.read("a".repeat(64) + "@" + "b".repeat(60) + ".jp"))
                .isPresent();
        assertThat(MailAddress.read("a".repeat(65) + "@example.jp")).isEmpty();
        assertThat(MailAddress.read("a".repeat(64) + "@" + ("b".repeat(60) + ".").repeat(4) + "jp"))
                .isEmpty();
    }

    @Test
    void an_address_is_not_told_by_accident() {
        assertThat(MailAddress.reading("taro@example.jp").toString()).doesNotContain("taro");
    }
}
