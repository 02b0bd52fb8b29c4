package madoguchi.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A mail address as typed. The check is about slips of the finger, not about the standard: Japanese carriers gave out
/// addresses with two dots in a row or a dot before the `@`, and their owners still have them.
///
/// @param address as typed before the `@`, where case may matter, and in lower case behind it
public record MailAddress(String address) {
    private static final Pattern ADDRESS = Pattern.compile("(?<![A-Za-z0-9@])([A-Za-z0-9._%+/?=~^!#$&'*{|}`-]{1,64})"
            + "@((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,63})(?![A-Za-z0-9@-])");
    private static final int LONGEST = 254;
    private static final int LONGEST_TEXT = 1_000;

    /// The one address in what was typed; empty when there is none, or more than one.
    public static Optional<String> read(String typed) {
        return reading(typed) instanceof Read read ? Optional.of(read.mail().address()) : Optional.empty();
    }

    /// Words around the address do not matter.
    public static Reading reading(String typed) {
        String flat = TypedText.flat(typed);
        if (flat.length() > LONGEST_TEXT) {
            return new NoAddress();
        }
        // A Japanese keyboard gives 。 where a dot is meant.
        flat = flat.replaceAll(" ?@ ?", "@")
                .replaceAll("(?i)mailto:", "")
                .replaceAll("(?<=[A-Za-z0-9])[。．](?=[A-Za-z0-9])", ".");
        var found = ADDRESS.matcher(flat).results().toList();
        if (found.isEmpty()) {
            return new NoAddress();
        }
        if (found.size() > 1) {
            return new Several();
        }
        String address = found.get(0).group(1) + "@" + found.get(0).group(2).toLowerCase(Locale.ROOT);
        return address.length() > LONGEST ? new NoAddress() : new Read(new MailAddress(address));
    }

    @Override
    public String toString() {
        return "MailAddress";
    }

    /// What a typed address turned out to be.
    public sealed interface Reading {}

    public record Read(MailAddress mail) implements Reading {}

    /// More than one.
    public record Several() implements Reading {}

    /// None that a mail could go to.
    public record NoAddress() implements Reading {}
}
