package madoguchi.text;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Values as they may stand in a chat: enough for the person to know their own, too little for somebody who looks over
/// their shoulder. A bot cannot take back what it has sent.
///
/// No mask shows the whole of a value, however short it is, and none cuts a character in two.
public final class Masking {
    private static final String HIDDEN = "***";
    private static final String SOMEBODY = "◯◯";
    private static final String MORE = "…";
    private static final Pattern PREFECTURE = Pattern.compile("^(?:東京都|北海道|京都府|大阪府|\\p{IsHan}{2,3}県)");
    /// Of a value shorter than this not even one end is shown.
    private static final int SHORT = 6;

    private Masking() {}

    /// `taro@example.co.jp` is `t***@e***.jp`.
    public static String mail(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1 || at == address.length() - 1) {
            return HIDDEN;
        }
        String domain = address.substring(at + 1);
        int dot = domain.lastIndexOf('.');
        String ending = dot < 0 ? "" : domain.substring(dot);
        return initial(address.substring(0, at)) + HIDDEN + "@" + initial(dot < 0 ? domain : domain.substring(0, dot))
                + HIDDEN + ending;
    }

    /// The last two digits.
    public static String phone(String number) {
        return ending(number);
    }

    /// 山田 太郎 is 山田 ◯◯; without a space, and of letters, only the first character stays. Fit for furigana, too.
    public static String name(String name) {
        String shown = name.strip();
        int space = shown.replace('\u3000', ' ').indexOf(' ');
        return space > 0 && Language.of(shown.substring(0, space)).equals(Optional.of(Language.JAPANESE))
                ? shown.substring(0, space) + " " + SOMEBODY
                : initial(shown) + SOMEBODY;
    }

    /// The prefecture; of an address that does not begin with one, its first character.
    public static String address(String address) {
        String shown = address.strip();
        var prefecture = PREFECTURE.matcher(shown);
        return prefecture.find() && prefecture.end() < shown.length()
                ? prefecture.group() + MORE
                : (TypedText.length(shown) < SHORT ? "" : initial(shown)) + MORE;
    }

    /// The year.
    public static String birthDate(LocalDate day, Language language) {
        return switch (language) {
            case JAPANESE -> day.getYear() + "年◯月◯日";
            case ENGLISH -> day.getYear() + "-**-**";
        };
    }

    /// The last two characters.
    public static String memberId(String id) {
        return ending(id);
    }

    /// The first character, where there are more.
    private static String initial(String text) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = characters.next();
        return end == BreakIterator.DONE || end == text.length() ? "" : text.substring(0, end);
    }

    private static String ending(String text) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        characters.last();
        int start = characters.next(-2);
        return start == BreakIterator.DONE || TypedText.length(text) < SHORT ? HIDDEN : HIDDEN + text.substring(start);
    }
}
