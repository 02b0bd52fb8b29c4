package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MaskingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            taro@example.co.jp | t***@e***.jp
            ab@xy.jp           | a***@x***.jp
            t@e.jp             | ***@***.jp
            a@example.jp       | ***@e***.jp
            broken             | ***
            @example.jp        | ***
            taro@              | ***
            """)
    void of_a_mail_address_the_initials_are_shown(String address, String masked) {
        assertThat(Masking.mail(address)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"09012345678, ***78", "090-1234-5678, ***78", "+14155552671, ***71", "12345, ***", "12, ***", "'', ***"
    })
    void of_a_phone_number_the_end_is_shown(String number, String masked) {
        assertThat(Masking.phone(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            山田 太郎          | 山田 ◯◯
            山田　太郎         | 山田 ◯◯
            林 太郎           | 林 ◯◯
            山田太郎          | 山◯◯
            林明              | 林◯◯
            林                | ◯◯
            '林 '             | ◯◯
            𠮷田太郎          | 𠮷◯◯
            𠮷                | ◯◯
            葛\uDB40\uDD00城太郎 | 葛\uDB40\uDD00◯◯
            葛\uDB40\uDD00       | ◯◯
            やまだ はなこ       | やまだ ◯◯
            ジョン スミス       | ジョン ◯◯
            が                | ◯◯
            Anna Maria Smith  | A◯◯
            Jo                | J◯◯
            J                 | ◯◯
            J S               | J◯◯
            O\u0308zil Mesut  | O\u0308◯◯
            ''                | ◯◯
            """)
    void of_a_name_the_family_name_or_the_first_character_is_shown(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            東京都新宿区新宿4-3-15             | 東京都…
            北海道札幌市中央区                 | 北海道…
            京都府京都市中京区                 | 京都府…
            神奈川県横浜市西区                 | 神奈川県…
            東京都                           | …
            神奈川県                          | …
            新宿区新宿4-3-15                  | 新…
            𠮷野郡𠮷野町1-1                   | 𠮷…
            津市一番1                        | …
            221B Baker Street, London       | 2…
            Paris                           | …
            ''                              | …
            """)
    void of_an_address_the_prefecture_or_the_first_character_is_shown(String address, String masked) {
        assertThat(Masking.address(address)).isEqualTo(masked);
    }

    @Test
    void of_a_date_of_birth_the_year_is_shown() {
        assertThat(Masking.birthDate(LocalDate.of(1985, 4, 1), Language.JAPANESE))
                .isEqualTo("1985年◯月◯日");
        assertThat(Masking.birthDate(LocalDate.of(1985, 4, 1), Language.ENGLISH))
                .isEqualTo("1985-**-**");
    }

    @ParameterizedTest
    @CsvSource({
        "A-12345, ***45",
        "12345, ***",
        "1, ***",
        "はなこ☆☆☆☆, ***☆☆",
        "12345𠮷, ***5𠮷",
        "1234葛\uDB40\uDD00城, ***葛\uDB40\uDD00城",
        "'', ***"
    })
    void of_a_member_id_the_end_is_shown(String id, String masked) {
        assertThat(Masking.memberId(id)).isEqualTo(masked);
    }
}
