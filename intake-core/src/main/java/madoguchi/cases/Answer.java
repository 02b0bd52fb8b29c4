package madoguchi.cases;

import java.util.Optional;

/// One answer of the person, under the question it answers.
///
/// @param question the question's key, as in tickets
/// @param value what the person said, as they said it; empty once it was withdrawn by unsending
/// @param message the keyed hash of the message it came in (to find it again when that message is unsent), if any
public record Answer(String question, String value, Optional<String> message) {
    @Override
    public String toString() {
        return "Answer[" + question + "]";
    }
}
