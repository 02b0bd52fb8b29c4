package madoguchi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseNumberTest {
    private static final CaseNumber NUMBER = CaseNumber.of("IM", new byte[] {1, 2, 3, 4, 5, 6, 7, 8});

    @Test
    void has_a_prefix_ten_characters_and_a_check() {
        assertThat(NUMBER.value()).matches("IM-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]");
    }

    @Test
    void the_same_bytes_give_the_same_number_and_others_another() {
        assertThat(CaseNumber.of("IM", new byte[] {1, 2, 3, 4, 5, 6, 7, 8})).isEqualTo(NUMBER);
        var numbers = new HashSet<String>();
        IntStream.range(0, 10_000)
                .forEach(i -> numbers.add(CaseNumber.of(
                                "IM",
                                ByteBuffer.allocate(8)
                                        .putLong(i * 0x9E3779B97F4A7C15L)
                                        .array())
                        .value()));
        assertThat(numbers).hasSize(10_000);
    }

    @Test
    void is_read_as_people_copy_it() {
        String value = NUMBER.value();
        assertThat(CaseNumber.parse(value)).hasValue(NUMBER);
        assertThat(CaseNumber.parse(value.toLowerCase(java.util.Locale.ROOT))).hasValue(NUMBER);
        assertThat(CaseNumber.parse(value.replace("-", ""))).hasValue(NUMBER);
        assertThat(CaseNumber.parse(" " + value.replace('-', 'ー') + "\n")).hasValue(NUMBER);
        assertThat(CaseNumber.parse(fullWidth(value))).hasValue(NUMBER);
        var zeros = CaseNumber.of("IM", new byte[8]);
        assertThat(CaseNumber.parse("IM-OOOOO-ooooo-O")).hasValue(zeros);
        var ones = CaseNumber.of("LIO", new byte[] {0, 8, 66, 16, (byte) 132, 33, 8});
        assertThat(CaseNumber.parse(ones.value().replaceFirst("LIO", "lio").replace('1', 'l')))
                .hasValue(ones);
    }

    @Test
    void any_single_wrong_character_is_found() {
        String plain = NUMBER.value();
        for (int i = 3; i < plain.length(); i++) {
            if (plain.charAt(i) == '-') {
                continue;
            }
            for (char c : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                if (c != plain.charAt(i)) {
                    assertThat(CaseNumber.parse(plain.substring(0, i) + c + plain.substring(i + 1)))
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IM", "IM-7K3QM", "I-7K3QM-XW2AB-C", "IM-7K3QU-XW2AB-C", "12-00000-00000-0", "\uD800"})
    void other_texts_are_no_number(String typed) {
        assertThat(CaseNumber.parse(typed)).isEmpty();
    }

    private static String fullWidth(String value) {
        return value.chars()
                .collect(
                        StringBuilder::new,
                        (wide, c) -> wide.append(c == '-' ? '－' : (char) (c + 0xFEE0)),
                        StringBuilder::append)
                .toString();
    }
}
