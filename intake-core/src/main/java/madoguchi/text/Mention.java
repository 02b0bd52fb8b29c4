package madoguchi.text;

import java.util.Collection;
import java.util.Locale;

/// Whether a text mentions one of a few words, wherever they stand in it.
///
/// Japanese has no spaces: a word is mentioned where it is contained, in any width, in hiragana or katakana. Words of
/// Latin letters have ends: `kill` is not mentioned by `skill`.
public final class Mention {
    private final String key;
    private final String spaced;

    private Mention(String typed) {
        this.key = TypedText.key(typed);
        this.spaced = spaced(typed);
    }

    public static boolean of(Collection<String> words, String typed) {
        var text = new Mention(typed);
        return words.stream().anyMatch(text::holds);
    }

    private boolean holds(String word) {
        if (word.codePoints().allMatch(c -> c < 0x250)) {
            String whole = spaced(word);
            return !whole.isBlank() && spaced.contains(whole);
        }
        String folded = TypedText.key(word);
        return !folded.isEmpty() && key.contains(folded);
    }

    /// Latin words with one space around each.
    private static String spaced(String text) {
        return " "
                + TypedText.flat(text)
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replaceAll("[^\\p{L}\\p{N}']+", " ")
                        .strip()
                + " ";
    }
}
