package madoguchi.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// A phone number as typed: Japanese ones with 10 or 11 digits, others with their country's code.
public final class PhoneNumber {
    private static final Pattern RUN = Pattern.compile("\\+?[0-9](?:[-() ./]{0,3}[0-9]){6,19}");
    private static final Pattern JAPANESE = Pattern.compile("0[1-9][0-9]{8,9}");
    private static final Pattern ABROAD = Pattern.compile("\\+[1-9][0-9]{6,14}");

    private PhoneNumber() {}

    /// The one number in what was typed: `09012345678`, or `+14155552671` for one abroad.
    public static Optional<String> read(String typed) {
        String flat = TypedText.flat(typed).replaceAll("(?<=[0-9)])[‐‑–—―−ー](?=[0-9(])", "-");
        if (flat.length() > 1_000) {
            return Optional.empty();
        }
        var found = RUN.matcher(flat);
        if (!found.find()) {
            return Optional.empty();
        }
        String number = found.group().replaceAll("^(\\+81)[-() ./]*0", "$1").replaceAll("[^0-9+]", "");
        if (found.find()) {
            return Optional.empty();
        }
        String domestic = number.startsWith("+81") ? "0" + number.substring(3) : number;
        return JAPANESE.matcher(domestic).matches() || ABROAD.matcher(domestic).matches()
                ? Optional.of(domestic)
                : Optional.empty();
    }
}
