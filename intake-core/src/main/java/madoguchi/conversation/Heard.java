package madoguchi.conversation;

import java.util.Optional;

/// A text that came before it was asked for. It may already be the request (P5).
///
/// @param message the keyed hash of its message
public record Heard(String text, Optional<String> message) {
    boolean from(String unsent) {
        return message.filter(unsent::equals).isPresent();
    }

    @Override
    public String toString() {
        return "Heard[" + text.length() + " characters]";
    }
}
