package madoguchi.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Text as people type it, on phones and on PCs.
///
/// What is stored is never normalised to NFKC: that would change names (神 U+FA19 becomes 神 U+795E, and so do 塚, 福,
/// 都, 朗 of the same block). Normalised copies serve matching only.
public final class TypedText {
    private static final Pattern DASH = Pattern.compile("(?<=[0-9０-９])[-‐‑‒–—―−ー─━﹣－ｰ](?=[0-9０-９])");
    /// The ideographic space, and the block of half-width and full-width forms without its currency signs.
    private static final Pattern WIDE = Pattern.compile("[\\u3000\\uFF01-\\uFF9F]+");

    private static final Pattern NUMBERED = Pattern.compile("番目?$");

    private TypedText() {}

    /// The text without what nobody typed on purpose: control and bidi characters, zero-width spaces, halves of
    /// surrogate pairs; without white space around it. Joiners and variation selectors stay: emoji and the
    /// variants of kanji in names are made of them.
    public static String clean(String typed) {
        var kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\t') {
                kept.append(' ');
            } else if (c == '\n' || !unwanted(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString().strip();
    }

    private static boolean unwanted(int c) {
        return Character.isISOControl(c)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || (c & 0xFFFE) == 0xFFFE // noncharacters, the last two of each plane
                || c == 0x061C // Arabic letter mark
                || c == 0x200B // zero-width space
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E) // line and paragraph separators, embeddings and overrides
                || (c >= 0x2060 && c <= 0x2069) // word joiner, invisible operators, isolates
                || c == 0xFEFF;
    }

    /// A copy for looking at digits and signs: cleaned, and of one width.
    public static String flat(String typed) {
        // Cleaned again: some compatibility characters fall apart into white space.
        return clean(Normalizer.normalize(clean(typed), Normalizer.Form.NFKC));
    }

    /// The text with `-` for every sort of hyphen, dash, minus and long vowel mark, but only between digits: the ー of
    /// タワー is no hyphen.
    public static String dashed(String text) {
        return DASH.matcher(text).replaceAll("-");
    }

    /// The text in one width: full-width letters, digits, signs and spaces become ASCII, half-width kana become
    /// ordinary. Nothing else changes: not ①, not ㈱, no kanji.
    public static String width(String text) {
        return WIDE.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        Normalizer.normalize(found.group(), Normalizer.Form.NFKC)));
    }

    /// A copy for comparing words: one width, lower case, hiragana, and without spaces and signs at either end.
    public static String key(String typed) {
        var key = new StringBuilder();
        flat(typed).toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c >= 'ァ' && c <= 'ヶ') {
                key.appendCodePoint(c - 'ァ' + 'ぁ');
            } else if (!Character.isWhitespace(c)) {
                key.appendCodePoint(c == '’' ? '\'' : c);
            }
        });
        int from = 0;
        int to = key.length();
        while (from < to && sign(key.charAt(from))) {
            from++;
        }
        while (to > from && sign(key.charAt(to - 1))) {
            to--;
        }
        return key.substring(from, to);
    }

    private static boolean sign(char c) {
        return ".,!?:;()[]\"'。、・…「」『』〜~".indexOf(c) >= 0;
    }

    /// Whether anything is said at all: at least one letter or digit, of whatever script.
    public static boolean says(String typed) {
        return typed.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// The number somebody chose from a list: `1`, `２`, `③`, `4番`, `(5)`, `6.`, `3です`.
    public static OptionalInt choice(String typed) {
        String key = Courtesy.chosen(key(typed));
        String digits = NUMBERED.matcher(key).replaceFirst("");
        if (digits.isEmpty() || digits.length() > 2) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit < 0) {
                return OptionalInt.empty();
            }
            number = 10 * number + digit;
        }
        return OptionalInt.of(number);
    }

    /// How many characters a person would count.
    public static int length(String text) {
        var boundaries = java.text.BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        int count = 0;
        while (boundaries.next() != java.text.BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
