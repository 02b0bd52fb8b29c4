package madoguchi.conversation;

import java.time.Instant;
import madoguchi.text.Language;

/// The state of one conversation. Plain data: it is stored between two inputs.
public sealed interface Conversation {
    /// Changes whenever older processes could not read the state any more.
    int VERSION = 2;

    /// Whether nothing is going on: before the first word and after an end.
    boolean atRest();

    /// Nothing is known of the person.
    record Fresh() implements Conversation {
        @Override
        public boolean atRest() {
            return true;
        }
    }

    /// Nothing is open, but something was before.
    record Resting(Person person) implements Conversation {
        @Override
        public boolean atRest() {
            return true;
        }
    }

    /// A question is open.
    ///
    /// @param prompt the name of the open question; stays the same while the same question is asked again, so that
    ///     an answer crossing a repetition still counts
    /// @param misses how often in a row the open question was not answered in a way we understood
    /// @param abandonAt when silence ends this; an earlier timer no longer applies
    record Going(Person person, Draft draft, Step step, String prompt, int misses, Instant abandonAt)
            implements Conversation {
        @Override
        public boolean atRest() {
            return false;
        }
    }

    /// The language to speak when nothing tells otherwise.
    Language DEFAULT_LANGUAGE = Language.JAPANESE;
}
