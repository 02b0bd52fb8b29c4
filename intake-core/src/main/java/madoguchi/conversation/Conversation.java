package madoguchi.conversation;

import java.time.Instant;
import java.util.Optional;
import madoguchi.text.Language;

/// The state of one conversation. Plain data: it is stored between two inputs.
public sealed interface Conversation {
    /// Changes whenever older processes could not read the state any more.
    int VERSION = 3;

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

    /// What is known of the person, if anything is.
    static Optional<Person> person(Conversation conversation) {
        return switch (conversation) {
            case Fresh _ -> Optional.empty();
            case Resting resting -> Optional.of(resting.person());
            case Going going -> Optional.of(going.person());
        };
    }

    /// When something next happens by itself to one of the person's cases.
    static Optional<Instant> due(Conversation conversation) {
        return person(conversation).flatMap(Person::due);
    }

    /// Takes care of cases that an earlier release handed in.
    static Conversation adopting(Conversation conversation, Instant now) {
        return switch (conversation) {
            case Fresh fresh -> fresh;
            case Resting resting -> new Resting(resting.person().adopting(now));
            case Going going ->
                new Going(
                        going.person().adopting(now),
                        going.draft(),
                        going.step(),
                        going.prompt(),
                        going.misses(),
                        going.abandonAt());
        };
    }
}
