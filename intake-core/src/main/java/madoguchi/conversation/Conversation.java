package madoguchi.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import madoguchi.text.Language;

/// The state of one conversation. Plain data: it is stored between two inputs.
public sealed interface Conversation {
    /// Changes whenever older processes could not read the state any more.
    int VERSION = 5;

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
    /// @param vouched when the person said that what was cut out is no My Number (by the platform's clock), if they
    ///     did so just now: the next text is believed (P3)
    record Going(
            Person person,
            Draft draft,
            Step step,
            String prompt,
            int misses,
            Instant abandonAt,
            Optional<Instant> vouched)
            implements Conversation {
        public Going(Person person, Draft draft, Step step, String prompt, int misses, Instant abandonAt) {
            this(person, draft, step, prompt, misses, abandonAt, Optional.empty());
        }

        /// The same question to somebody of whom more is known.
        Going with(Person changed) {
            return new Going(changed, draft, step, prompt, misses, abandonAt, vouched);
        }

        @Override
        public boolean atRest() {
            return false;
        }
    }

    /// So long a person is believed who said that a number is no My Number: enough to fetch the licence and copy it.
    Duration VOUCHED_FOR = Duration.ofMinutes(30);

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

    /// Whether a doubtful number in a text is taken as it was typed (P3): a text sent after the person vouched for it,
    /// not one that was under way already.
    ///
    /// @param sentAt by the platform's clock, as is the time at which the person vouched
    static boolean vouched(Conversation conversation, Instant sentAt) {
        return conversation instanceof Going going
                && going.vouched()
                        .filter(said -> sentAt.isAfter(said) && sentAt.isBefore(said.plus(VOUCHED_FOR)))
                        .isPresent();
    }

    /// Takes care of cases that an earlier release handed in.
    static Conversation adopting(Conversation conversation, Instant now) {
        return changing(conversation, person -> person.adopting(now));
    }

    /// The same with the person as it is known now.
    static Conversation changing(Conversation conversation, UnaryOperator<Person> change) {
        return switch (conversation) {
            case Fresh fresh -> fresh;
            case Resting resting -> new Resting(change.apply(resting.person()));
            case Going going -> going.with(change.apply(going.person()));
        };
    }
}
