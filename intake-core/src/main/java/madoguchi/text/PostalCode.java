package madoguchi.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// A Japanese postal code.
///
/// @param digits seven of them
public record PostalCode(String digits) {
    private static final Pattern WHOLE =
            Pattern.compile("(?:〒|郵便番号)?[:は]? ?(?<one>[0-9]{3})[- ]?(?<two>[0-9]{4})(?:です)?[。.]?");
    private static final int LONGEST = 40;

    public PostalCode {
        if (!digits.matches("[0-9]{7}")) {
            throw new IllegalArgumentException("a postal code has seven digits");
        }
    }

    /// The code in a text that holds nothing else: `〒160-0022`, `１６０ー００２２`, `1600022`.
    public static Optional<PostalCode> read(String typed) {
        String flat = TypedText.dashed(TypedText.flat(typed)).replaceAll(" ?- ?", "-");
        if (flat.length() > LONGEST) {
            return Optional.empty();
        }
        var found = WHOLE.matcher(flat);
        return found.matches()
                ? Optional.of(new PostalCode(found.group("one") + found.group("two")))
                : Optional.empty();
    }

    /// 160-0022.
    public String shown() {
        return digits.substring(0, 3) + "-" + digits.substring(3);
    }

    @Override
    public String toString() {
        return "PostalCode";
    }
}
