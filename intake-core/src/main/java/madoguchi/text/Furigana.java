package madoguchi.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How a name is read. People type it in any kana; those who have none type letters.
///
/// @param text in hiragana (Latin letters stay), with one blank where there were blanks
public record Furigana(String text) {
    private static final int LONGEST = 64;
    private static final int KATAKANA_TO_HIRAGANA = 0x60;
    private static final Pattern SAID_BEFORE =
            Pattern.compile("^(?:ふりがな|よみがな|よみ|よみかた|なまえ|furigana|reading)(?:は|:) ?|^読み(?:方|仮名|がな)?(?:は|:) ?");
    private static final Pattern SAID_BEHIND = Pattern.compile(" ?(?:です|と読みます|とよみます|といいます|と申します)?[。.、!]*$");
    private static final String SIGNS = " '’-‐・·.,=ー゛゜";

    public static Reading read(String typed) {
        if (typed.length() > 8 * LONGEST) {
            return new TooLong();
        }
        String kana = SAID_BEFORE.matcher(hiragana(typed)).replaceFirst("");
        kana = SAID_BEHIND.matcher(kana).replaceFirst("").strip();
        if (TypedText.length(kana) > LONGEST) {
            return new TooLong();
        }
        if (PersonName.needsFurigana(kana)) {
            return new HasKanji();
        }
        return kana.codePoints().allMatch(Furigana::possible)
                        && kana.codePoints().anyMatch(c -> Character.isLetter(c) && c != 'ー')
                        && !NoAnswer.names(kana)
                ? new Read(new Furigana(kana))
                : new NoReading();
    }

    private static boolean possible(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HIRAGANA, KATAKANA, LATIN, INHERITED -> Character.isLetter(c) || mark(c);
            default -> SIGNS.indexOf(c) >= 0;
        };
    }

    private static boolean mark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || SIGNS.indexOf(c) >= 0;
    }

    /// The one function for every reading, the typed one and the operator's: ordinary width, then katakana to hiragana
    /// by their place in the code. The ー stays: writing it out (ゆうこ for ユーコ) would make one reading of two.
    static String hiragana(String kana) {
        // Typed apart from their kana, the voiced marks would become a blank and a mark.
        String joined = TypedText.clean(kana).replace('\u309B', '\u3099').replace('\u309C', '\u309A');
        var hiragana = new StringBuilder(joined.length());
        Normalizer.normalize(joined, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            boolean katakana = c >= 'ァ' && c <= 'ヶ';
            hiragana.appendCodePoint(katakana ? c - KATAKANA_TO_HIRAGANA : c);
        });
        return hiragana.toString().replaceAll("[ \\n]+", " ").strip();
    }

    /// A copy for comparing, never for showing: ﾔﾏﾀﾞ･ﾊﾅｺ and やまだ はなこ are the same.
    public String matching() {
        return matching(text);
    }

    /// The same copy of a reading from anywhere, such as the operator's records.
    ///
    /// @param kana in any kana and width
    public static String matching(String kana) {
        return hiragana(kana).toLowerCase(Locale.ROOT).replaceAll("[ ・·]", "");
    }

    @Override
    public String toString() {
        return "Furigana";
    }

    /// What a typed reading turned out to be.
    public sealed interface Reading {}

    public record Read(Furigana furigana) implements Reading {}

    /// The name itself once more.
    public record HasKanji() implements Reading {}

    public record TooLong() implements Reading {}

    /// Digits, signs, or a word such as はい or ただいま.
    public record NoReading() implements Reading {}
}
