package madoguchi.text;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a text mentions one of a few words, wherever they stand in it.
///
/// Japanese has no spaces: a word is mentioned where it is contained, in any width, in hiragana or katakana. Words of
/// Latin letters have ends: `kill` is not mentioned by `skill`.
public final class Mention {
    /// What makes of 「退会」 something that only tells who writes: 「退会した者」, 「退会済み」; but not 「解約しました」, of which
    /// staff have to hear.
    private static final Pattern DONE = Pattern.compile("した(?:者|もの|人|元?会員|あと|後)|済み?(?!ませ)|後の");

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

    /// The same for what somebody wants to do: what they say they have done is not meant. 「退会した者ですが」 is no wish to
    /// leave.
    public static boolean wanted(Collection<String> words, String typed) {
        var text = new Mention(typed);
        return words.stream().anyMatch(text::wants);
    }

    private boolean wants(String word) {
        String folded = TypedText.key(word);
        return holds(word) && (!verbal(word) || !done(folded));
    }

    /// Nouns that become verbs by する are written in kanji.
    private static boolean verbal(String word) {
        return Character.UnicodeScript.of(word.codePointBefore(word.length())) == Character.UnicodeScript.HAN;
    }

    private boolean done(String folded) {
        int at = key.indexOf(folded);
        while (at >= 0) {
            if (!DONE.matcher(key).region(at + folded.length(), key.length()).lookingAt()) {
                return false;
            }
            at = key.indexOf(folded, at + 1);
        }
        return true;
    }

    private boolean holds(String word) {
        if (word.codePoints().allMatch(c -> c < 0x250)) {
            String whole = spaced(word);
            return !whole.isBlank() && spaced.contains(whole);
        }
        String folded = TypedText.key(word);
        return !folded.isEmpty() && key.contains(folded);
    }

    /// Latin words with one space around each, also where kana and kanji stand beside them.
    private static String spaced(String text) {
        return " "
                + TypedText.flat(text)
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replaceAll("[^\\p{IsLatin}\\p{N}']+", " ")
                        .strip()
                + " ";
    }
}
