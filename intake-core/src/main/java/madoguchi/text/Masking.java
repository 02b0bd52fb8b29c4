package madoguchi.text;

/// Values as they may stand in a chat: enough for the person to know their own, too little for somebody who looks over
/// their shoulder. A bot cannot take back what it has sent.
public final class Masking {
    private static final String HIDDEN = "***";

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
        return first(address) + HIDDEN + "@" + first(domain) + HIDDEN + ending;
    }

    /// The last two digits.
    public static String phone(String number) {
        return number.length() < 6 ? HIDDEN : HIDDEN + number.substring(number.length() - 2);
    }

    /// 山田 太郎 is 山田 ◯◯; without a space only the first character stays.
    public static String name(String name) {
        String shown = name.strip();
        int space = shown.replace('\u3000', ' ').indexOf(' ');
        return space > 0 ? shown.substring(0, space) + " ◯◯" : first(shown) + "◯◯";
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
