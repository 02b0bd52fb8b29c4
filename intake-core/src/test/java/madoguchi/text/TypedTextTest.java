package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedTextTest {
    @Test
    void what_is_stored_keeps_its_own_characters() {
        String names = "神 髙﨑 塚 𠮷田 葛\uDB40\uDD00城 ㈱ ｶﾞ １２";
        assertThat(TypedText.clean(names)).isEqualTo(names);
    }

    @Test
    void emoji_stay_whole() {
        assertThat(TypedText.clean("👨‍👩‍👧 ❤️ 🇯🇵")).isEqualTo("👨‍👩‍👧 ❤️ 🇯🇵");
    }

    @Test
    void what_nobody_types_is_taken_out() {
        assertThat(TypedText.clean("\u3000a\u0000b\u202Ec\u2066d\u200Be\uFEFFf\uD800g\uDC00h\r\ni\tj \n"))
                .isEqualTo("abcdefgh\ni j");
        assertThat(TypedText.clean("\uD800")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,1",
        "２,2",
        "③,3",
        "4番,4",
        "（５）,5",
        "6.,6",
        "7。,7",
        "12,12",
        "' 8 ',8",
        "3です,3",
        "3番でお願いします,3",
        "3 please,3",
        "3番目,3"
    })
    void numbers_of_a_list_are_read_in_any_form(String typed, int number) {
        assertThat(TypedText.choice(typed)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "番", "一", "123", "1a", "1 つ", "-1", "½"})
    void other_texts_are_no_number_of_a_list(String typed) {
        assertThat(TypedText.choice(typed)).isEmpty();
    }

    @Test
    void characters_are_counted_as_people_count() {
        assertThat(TypedText.length("𠮷👍あ")).isEqualTo(3);
        assertThat(TypedText.length("")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"こんにちは,JAPANESE", "開示 please,JAPANESE", "Hello!,ENGLISH", "ｶﾀｶﾅ,JAPANESE", "Grüezi,ENGLISH"})
    void the_first_letters_tell_the_language(String typed, Language language) {
        assertThat(Language.of(typed)).hasValue(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "👍", "?"})
    void no_letters_tell_nothing(String typed) {
        assertThat(Language.of(typed)).isEmpty();
    }
}
