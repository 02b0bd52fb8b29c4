package madoguchi.text;

import java.util.Locale;
import java.util.regex.Pattern;

/// The copy of a typed date that the forms are matched with: of one width, in lower case, digits for kanji, and nothing
/// but the date: no spaces that mean nothing, no words around it.
final class DateText {
    private static final int LONGEST = 80;

    private static final Pattern BEFORE =
            Pattern.compile("^(?:私の)?(?:生年月日|誕生日|生まれ|dateofbirth|birthdate|birthday|dob|(?:iwas)?bornon|(?:iwas)?born)?"
                    + "(?:は|が|is)?[:：]?(?:西暦|ad)?");
    private static final Pattern BEHIND =
            Pattern.compile("(?:\\([月火水木金土日]\\))?(?:生まれ|うまれ|産まれ|生)?(?:です|になります|でございます)?[。.、!]*$");

    private DateText() {}

    /// Empty where the text is too long for a date.
    static String of(String typed) {
        String flat = TypedText.flat(typed).toLowerCase(Locale.ROOT);
        if (flat.length() > LONGEST) {
            return "";
        }
        String tight = TypedText.dashed(flat)
                .replaceAll("[ \\n]+", " ")
                .replaceAll(" ?([年月日./・,、-]) ?", "$1")
                // What stands between two numbers means something, also a space.
                .replaceAll("(?<=[0-9]) (?=[0-9])", "/")
                .replace(" ", "");
        String digits = KanjiNumerals.digitsBefore("[年月日]", tight);
        return BEHIND.matcher(BEFORE.matcher(digits).replaceFirst("")).replaceFirst("");
    }
}
