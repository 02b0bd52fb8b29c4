package madoguchi.text;

import java.util.Optional;

/// The languages the counter speaks. A person may change between them at any moment.
public enum Language {
    JAPANESE,
    ENGLISH;

    /// The language a text is written in, as far as its letters tell.
    public static Optional<Language> of(String text) {
        if (text.codePoints().anyMatch(Language::japanese)) {
            return Optional.of(JAPANESE);
        }
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                ? Optional.of(ENGLISH)
                : Optional.empty();
    }

    private static boolean japanese(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HIRAGANA, KATAKANA, HAN -> true;
            default -> false;
        };
    }
}
