package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The language somebody is met in before they have written anything.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProfileLanguageTest {
    static Stream<Input> wordless() {
        return Stream.of(
                new Input.Followed(),
                new Input.Showed(Input.Thing.STICKER),
                new Input.Showed(Input.Thing.PHOTO),
                new Input.Tapped("x:old"),
                new Input.Withheld(),
                new Input.TooLong(3_000),
                new Input.Flooded(50),
                new Input.Said("123", false),
                new Input.Said("…?", false));
    }

    @ParameterizedTest
    @MethodSource("wordless")
    void where_nothing_tells_it_the_profile_does(Input input) {
        assertThat(Talk.begins().using(Language.ENGLISH).gives(input).last().language())
                .isEqualTo(Language.ENGLISH);
        assertThat(Talk.begins().gives(input).last().language()).isEqualTo(Language.JAPANESE);
    }

    @Test
    void a_first_text_wins_over_it() {
        assertThat(Talk.begins().using(Language.ENGLISH).says("こんにちは").last().language())
                .isEqualTo(Language.JAPANESE);
        assertThat(Talk.begins().using(Language.JAPANESE).says("hello").last().language())
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void so_does_the_menu_that_was_tapped() {
        var talk = Talk.begins().using(Language.ENGLISH).tapsAgain("menu:disclosure:ja");
        assertThat(talk.last().language()).isEqualTo(Language.JAPANESE);
    }

    @Test
    void it_is_not_asked_for_once_somebody_is_known() {
        var talk = Talk.begins().follows().using(Language.ENGLISH).shows(Input.Thing.STICKER);
        assertThat(talk.last().language()).isEqualTo(Language.JAPANESE);
        assertThat(Decider.asksProfile(talk.state(), new Input.Followed())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"日本語", "Japanese"})
    void whoever_wants_the_other_language_says_so(String words) {
        var talk = Talk.begins().using(Language.ENGLISH).follows().says(words);
        talk.told(TextKey.LANGUAGE_CHANGED);
        assertThat(talk.last().language()).isEqualTo(Language.JAPANESE);
    }

    @Test
    void nobody_is_asked_about_who_gets_no_answer() {
        assertThat(Decider.asksProfile(new Conversation.Fresh(), new Input.Unfollowed()))
                .isFalse();
        assertThat(Decider.asksProfile(new Conversation.Fresh(), new Input.TimeReached(Timer.CASES)))
                .isFalse();
    }
}
