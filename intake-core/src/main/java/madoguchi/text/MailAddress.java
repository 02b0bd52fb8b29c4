package madoguchi.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A mail address as typed. The check is about slips of the finger, not about the standard: Japanese carriers gave out
/// addresses with two dots in a row or a dot before the `@`, and their owners still have them.
public final class MailAddress {
    private static final Pattern ADDRESS = Pattern.compile("(?<![A-Za-z0-9@])([A-Za-z0-9._%+/?=~^!#$&'*{|}`-]{1,64})"
            + "@((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,63})(?![A-Za-z0-9@-])");
    private static final int LONGEST = 254;

    private MailAddress() {}

    /// The one address in what was typed; empty when there is none, or more than one.
    public static Optional<String> read(String typed) {
        String flat = TypedText.flat(typed);
        if (flat.length() > 1_000) {
            return Optional.empty();
        }
        var found = ADDRESS.matcher(flat.replaceAll(" ?@ ?", "@").replace("mailto:", ""));
        if (!found.find()) {
            return Optional.empty();
        }
        String address = found.group(1) + "@" + found.group(2).toLowerCase(Locale.ROOT);
        return address.length() > LONGEST || found.find() ? Optional.empty() : Optional.of(address);
    }
}
