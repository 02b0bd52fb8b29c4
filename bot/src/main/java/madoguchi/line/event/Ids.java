package madoguchi.line.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names LINE gives to things. LINE calls them opaque, so only length and characters are checked: enough that
/// they can be keys, header values and log entries without harm.
final class Ids {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{1,256}");

    private Ids() {}

    /// A user's, a message's or an event's.
    static Optional<String> name(JsonNode node) {
        return matching(NAME, node);
    }

    static Optional<String> token(JsonNode node) {
        return matching(TOKEN, node);
    }

    private static Optional<String> matching(Pattern form, JsonNode node) {
        return node.isTextual() && form.matcher(node.textValue()).matches()
                ? Optional.of(node.textValue())
                : Optional.empty();
    }
}
