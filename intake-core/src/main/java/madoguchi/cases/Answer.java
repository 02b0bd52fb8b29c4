package madoguchi.cases;

import java.util.Optional;

/// One answer of the person, under the question it answers.
///
/// @param question the question's key, as in tickets
/// @param value what the person said, as they said it; empty once it was withdrawn by unsending
/// @param message the keyed hash of the message it came in (to find it again when that message is unsent), if any
/// @param hidden what the value was, while the person has unsent its message and has not yet said whether it shall
///     leave the case too (P5). Never shown to staff, never put into a ticket.
public record Answer(String question, String value, Optional<String> message, Optional<String> hidden) {
    public Answer(String question, String value, Optional<String> message) {
        this(question, value, message, Optional.empty());
    }

    boolean from(String unsent) {
        return message.filter(unsent::equals).isPresent();
    }

    Answer hide() {
        return hidden.isPresent() ? this : new Answer(question, "", message, Optional.of(value));
    }

    Answer show() {
        return new Answer(question, hidden.orElse(value), Optional.empty());
    }

    Answer empty() {
        return new Answer(question, "", Optional.empty());
    }

    @Override
    public String toString() {
        return "Answer[" + question + "]";
    }
}
