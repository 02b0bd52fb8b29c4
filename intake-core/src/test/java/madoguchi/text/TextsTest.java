package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsTest {
    private final Texts texts = ShippedTexts.texts();

    @ParameterizedTest
    @EnumSource
    void every_key_has_its_text_and_every_text_its_key(Language language) {
        assertThat(ShippedTexts.properties(language).keySet())
                .isEqualTo(Arrays.stream(TextKey.values())
                        .map(TextKey::key)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource
    void both_languages_fill_in_the_same_places(TextKey key) {
        assertThat(places(Language.ENGLISH, key)).isEqualTo(places(Language.JAPANESE, key));
    }

    private static List<String> places(Language language, TextKey key) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(ShippedTexts.properties(language).getOrDefault(key.key(), ""))
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void no_text_has_an_emoji(Language language) {
        ShippedTexts.properties(language)
                .forEach((key, text) -> assertThat(text.codePoints()
                                .filter(c -> c > 0x7F && Character.isEmoji(c))
                                .count())
                        .as(key)
                        .isZero());
    }

    @ParameterizedTest
    @EnumSource
    void labels_fit_on_a_button(Language language) {
        ShippedTexts.properties(language).forEach((key, text) -> {
            if (key.startsWith("choice.") || key.startsWith("way.")) {
                assertThat(TypedText.length(text)).as("%s: %s", key, text).isBetween(1, 20);
            }
        });
    }

    @Test
    void what_people_type_is_never_interpreted() {
        assertThat(texts.render(Language.ENGLISH, TextKey.STATUS_LINE, "{1}$0\\{0}", "x", "y"))
                .isEqualTo("- {1}$0\\{0} x (handed in y)");
    }

    @Test
    void a_missing_argument_is_left_out() {
        assertThat(texts.render(Language.ENGLISH, TextKey.STATUS_LINE)).isEqualTo("-   (handed in )");
    }

    @Test
    void words_are_known_in_either_language_and_any_width() {
        for (String typed : List.of("もどる", "モドル", "戻る", "戻る。", "ＢＡＣＫ", "Back!", " 「戻る」 ", "go  back")) {
            assertThat(texts.names(TextKey.WAY_BACK, typed) || texts.names(TextKey.WORDS_BACK, typed))
                    .as(typed)
                    .isTrue();
        }
        assertThat(texts.names(TextKey.WORDS_BACK, "戻るところがない")).isFalse();
        assertThat(texts.names(TextKey.WORDS_BACK, "")).isFalse();
    }

    @Test
    void says_which_texts_are_missing() {
        var given = new EnumMap<Language, Map<String, String>>(Language.class);
        for (Language language : Language.values()) {
            given.put(language, ShippedTexts.properties(language));
        }
        var lacking = new HashMap<>(ShippedTexts.properties(Language.ENGLISH));
        lacking.remove("done");
        given.put(Language.ENGLISH, lacking);
        assertThatThrownBy(() -> new Texts(given)).hasMessageContaining("ENGLISH done");
    }

    /// Wherever nothing may be told (P1), the counter goes by one name: above each bubble, on its menu, and on its
    /// pages.
    @ParameterizedTest
    @EnumSource
    void the_neutral_counter_has_one_name(Language language) {
        String name = texts.render(language, TextKey.PAGE_TITLE);
        assertThat(texts.render(language, TextKey.MENU_BAR_NEUTRAL)).isEqualTo(name);
        assertThat(texts.render(language, TextKey.DISCREET, "x")).isEqualTo(name + "\nx");
    }
}
