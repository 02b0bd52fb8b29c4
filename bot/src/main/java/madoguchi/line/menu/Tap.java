package madoguchi.line.menu;

import java.util.Optional;
import madoguchi.policy.Kind;
import madoguchi.text.Language;

/// What a tap on the menu tells the counter. It comes back as a postback with data that only our menus have: so it is
/// never taken for something typed, and in an account with other uses it opens the counter as an entry word does.
public sealed interface Tap {
    /// What stands before a word in the data of a tap.
    String WORD = "word:";

    /// What stands before a kind in the data of a tap.
    String KIND = "menu:";

    /// What LINE sends back; the counter, or [#word], knows what it means.
    String data();

    /// What then stands in the chat as the person's own words.
    String shown();

    /// Says a word that the counter understands from anybody, whatever is being asked.
    record Says(String word) implements Tap {
        @Override
        public String data() {
            return WORD + word;
        }

        @Override
        public String shown() {
            return word;
        }
    }

    /// Says what somebody has come for. It stands in the data as a kind and not as a word: while a question is open,
    /// the same word could be its answer.
    ///
    /// @param language of the menu: the first thing that is known of a person who taps it before saying anything
    record Wants(Kind kind, Language language, String shown) implements Tap {
        @Override
        public String data() {
            return KIND + kind.key() + ":" + Menu.tag(language);
        }
    }

    /// Asks for the kinds that have no area.
    ///
    /// @param language of the menu, as in [Wants]
    record Further(Language language, String shown) implements Tap {
        @Override
        public String data() {
            return KIND + "more:" + Menu.tag(language);
        }
    }

    /// Says the name of another language, and has LINE show the menu that speaks it.
    record Speaks(Language language, String word) implements Tap {
        @Override
        public String data() {
            return WORD + word;
        }

        @Override
        public String shown() {
            return word;
        }
    }

    /// The word that a tap with this data says, if it says one.
    static Optional<String> word(String data) {
        return data.startsWith(WORD) && !data.substring(WORD.length()).isBlank()
                ? Optional.of(data.substring(WORD.length()))
                : Optional.empty();
    }

    /// Whether this is the data of a menu of ours.
    static boolean ours(String data) {
        return data.startsWith(KIND) || word(data).isPresent();
    }

    /// The language of the menu that names a kind with this data.
    static Language language(String data) {
        return data.endsWith(":" + Menu.tag(Language.ENGLISH)) ? Language.ENGLISH : Language.JAPANESE;
    }
}
