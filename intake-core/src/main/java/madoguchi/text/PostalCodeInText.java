package madoguchi.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a postal code out of an address and leaves every other character as it was typed.
final class PostalCodeInText {
    private static final String DIGIT = "[0-9０-９]";
    private static final String HYPHEN = "[-‐‑‒–—―−ー─━﹣－ｰ]";
    private static final String BLANK = "[ \\u00A0\\u3000\\n]";
    private static final String CODE = "(?<one>" + DIGIT + "{3})" + BLANK + "?" + HYPHEN + "?" + BLANK + "?(?<two>"
            + DIGIT + "{4})(?!" + DIGIT + "|" + HYPHEN + ")";
    private static final String HYPHENED =
            "(?<one>" + DIGIT + "{3})" + HYPHEN + "(?<two>" + DIGIT + "{4})(?!" + DIGIT + "|" + HYPHEN + ")";
    private static final String AFTER = "[)）]?[,、:]?" + BLANK + "*";

    /// With its mark, wherever it stands.
    private static final Pattern MARKED = Pattern.compile("[(（]?(?:〒|郵便番号[:：は]?)" + BLANK + "?" + CODE + AFTER);
    /// In front of everything else. Seven digits in a row are one only before Japanese.
    private static final Pattern LEADING = Pattern.compile("^[(（]?" + HYPHENED + AFTER);
    private static final Pattern LEADING_DIGITS = Pattern.compile("^(?<one>" + DIGIT + "{3})(?<two>" + DIGIT + "{4})"
            + BLANK + "*(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");
    /// Without its mark and behind the town, as addresses are written in English.
    private static final Pattern ENGLISH =
            Pattern.compile("(?<=[A-Za-z,]" + BLANK + "{0,2})" + BLANK + HYPHENED + "(?=" + BLANK + "|,|$)");

    private PostalCodeInText() {}

    static PostalAddress split(String text) {
        for (Pattern pattern : java.util.List.of(MARKED, LEADING, LEADING_DIGITS, ENGLISH)) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                var code = new PostalCode(TypedText.width(found.group("one") + found.group("two")));
                String before = text.substring(0, found.start()).strip();
                String behind = text.substring(found.end()).strip();
                boolean joined = before.isEmpty() || behind.isEmpty() || behind.startsWith(",");
                return new PostalAddress(Optional.of(code), before + (joined ? "" : " ") + behind);
            }
        }
        return new PostalAddress(Optional.empty(), text);
    }
}
