package madoguchi.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
    @ParameterizedTest
    @ValueSource(strings = {"山田 花子", "髙﨑", "👨‍👩‍👧‍👦", "🇯🇵", "が", "é", "<b>&amp;", "…〜①", "می‌خواهم"})
    void what_people_write_stays_as_it_is(String typed) {
        assertThat(Visible.text(typed)).isEqualTo(typed);
        assertThat(Visible.line(typed)).isEqualTo(typed);
    }

    @Test
    void what_is_not_seen_is_shown_by_its_number() {
        assertThat(Visible.text("a\u202Eb\u2066c\u200Bd\uFEFFe\u0007f\u001B[31mg\u0085h\u2028i\u007Fj"))
                .isEqualTo("a⟦U+202E⟧b⟦U+2066⟧c⟦U+200B⟧d⟦U+FEFF⟧e⟦U+0007⟧f⟦U+001B⟧[31mg⟦U+0085⟧h⟦U+2028⟧i⟦U+007F⟧j");
        // "Tag" letters carry text that nobody sees.
        assertThat(Visible.text("x" + Character.toString(0xE0041))).isEqualTo("x⟦U+E0041⟧");
    }

    @Test
    void half_a_character_is_shown_and_can_be_written() {
        assertThat(Visible.text("a\uD83Db")).isEqualTo("a⟦U+D83D⟧b");
        assertThat(Visible.wellFormed("a\uD83Db\uDE00c😀")).isEqualTo("a\uFFFDb\uFFFDc😀");
    }

    @Test
    void lines_stay_in_a_text_and_are_shown_in_a_line() {
        assertThat(Visible.text("a\r\nb\rc\nd\te")).isEqualTo("a\nb\nc\nd e");
        assertThat(Visible.line("a\r\nBcc: x")).isEqualTo("a⟦U+000D⟧⟦U+000A⟧Bcc: x");
    }
}
