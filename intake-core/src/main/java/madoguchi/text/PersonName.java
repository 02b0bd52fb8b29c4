package madoguchi.text;

import java.util.regex.Pattern;

/// A name in the person's own characters: 﨑 is not 崎, 神 (U+FA19) is not 神, and an IVS behind a kanji belongs to it.
///
/// Blanks at the ends go, and a run of blanks becomes its first one. A full-width blank stays full-width: operators'
/// records mostly hold names that way, staff copy the name into their search, and we know no better than the person.
///
/// @param text as it goes into the case
public record PersonName(String text) {
    /// In characters as people count them. Names on residence cards are long, but not longer.
    private static final int LONGEST = 64;

    private static final Pattern BLANKS = Pattern.compile("([ \\u00A0\\u3000\\n])[ \\u00A0\\u3000\\n]*");
    private static final Pattern SAID_BEFORE =
            Pattern.compile("^(?:(?:私の|お)?(?:名前|なまえ|氏名)(?:は|[:：])|私は|(?i:my name is |i am |i'm |name[:：]))[ \\u3000]*");
    private static final Pattern SAID_BEHIND =
            Pattern.compile("[ \\u3000]*(?:です|と申します|ともうします|と言います|といいます|になります)?[。．.、！!]*$");
    /// Abbreviations end with a dot, too.
    private static final Pattern LATIN_DOT = Pattern.compile("[A-Za-z][.．]$");

    private static final String SIGNS = " \u00A0\u3000'’‘`´-‐‑–ー・･·.．,、，=＝゠()（）〆〇々ヶヵ〻";
    /// Sentences, by how they end: たい and ない stand in names as well (平林たい子, ないとう).
    private static final Pattern NO_NAME = Pattern.compile(
            ".*(?:mailto.*|(?:ません|ください|下さい|ですか|ますか)"
                    + "|(?:\\S\\Sたい|たくない|(?:わから|分から|知ら|しら|でき|では|じゃ|してい)ない)(?:です)?)[。.？?]?",
            Pattern.DOTALL);

    public static Reading read(String typed) {
        String cleaned = TypedText.clean(typed);
        if (cleaned.length() > 8 * LONGEST) {
            return new TooLong();
        }
        String name =
                SAID_BEFORE.matcher(BLANKS.matcher(cleaned).replaceAll("$1")).replaceFirst("");
        if (!LATIN_DOT.matcher(name).find()) {
            name = SAID_BEHIND.matcher(name).replaceFirst("");
        }
        name = name.replace('\n', ' ').strip();
        if (TypedText.length(name) > LONGEST) {
            return new TooLong();
        }
        return name.codePoints().allMatch(PersonName::possible)
                        && name.codePoints().anyMatch(Character::isLetter)
                        && !NO_NAME.matcher(name).matches()
                        && !NoAnswer.names(name)
                ? new Read(new PersonName(name))
                : new NoName();
    }

    private static boolean possible(int c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    // Accents, and the variation selectors of kanji; joiners of scripts that need them.
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
                    default -> SIGNS.indexOf(c) >= 0;
                };
    }

    /// Whether staff need to be told how to read it: only kanji can be read in more than one way.
    public boolean needsFurigana() {
        return needsFurigana(text);
    }

    public static boolean needsFurigana(String name) {
        return name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    @Override
    public String toString() {
        return "PersonName";
    }

    /// What a typed name turned out to be.
    public sealed interface Reading {}

    public record Read(PersonName name) implements Reading {}

    public record TooLong() implements Reading {}

    /// Digits, signs, a sentence, or a word such as はい or 匿名希望.
    public record NoName() implements Reading {}
}
