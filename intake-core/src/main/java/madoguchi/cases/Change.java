package madoguchi.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What can happen to a case after it was opened. Applied to the stored case when it is committed, so that a
/// conversation need not carry the cases it made.
///
/// Applying a change twice gives the same case as applying it once.
public sealed interface Change {
    /// The person unsent a message: what came in it is hidden from staff until the person says what shall become of
    /// it (P5).
    ///
    /// @param message the keyed hash of the message
    record AnswerHidden(String message) implements Change {}

    /// The person says that what they unsent may stay in the case.
    record AnswerShown(String message) implements Change {}

    /// What was unsent leaves the case.
    record AnswerEmptied(String message) implements Change {}

    /// The message in which the person stated this way to reach them was unsent. Answers go by LINE then.
    record ContactWithdrawn(Contact.Way way) implements Change {}

    /// The person said something more.
    record AnswerAdded(Answer answer) implements Change {}

    /// Staff did something. What the case does not take as it stands (see [Objection#of]) changes nothing.
    record Done(StaffDeed deed, String by, Instant at) implements Change {}

    /// Staff wrote something that only a page shows.
    record Replied(Reply reply) implements Change {}

    /// Something came up that staff should look at first; nothing where they know of it already.
    record Flagged(List<String> flags) implements Change {
        public Flagged {
            flags = List.copyOf(flags);
        }
    }

    /// The person takes the request back.
    record WithdrawalAsked(Instant at) implements Change {}

    /// The person goes on after all.
    record WithdrawalUndone(Instant at) implements Change {}

    /// Nobody has answered it; support is told so.
    record Reported(Instant at) implements Change {}

    /// Nobody spoke to the person who waited for a human; the counter has the talk again.
    record HandOverEnded(Instant at) implements Change {}

    /// Whether LINE still brings anything to the person.
    record Reached(boolean reached, Instant at) implements Change {}

    /// Whether support has not heard of it: of what they did themselves, staff are not told.
    default boolean news() {
        return switch (this) {
            case Done _, Replied _ -> false;
            case AnswerHidden _,
                    AnswerShown _,
                    AnswerEmptied _,
                    ContactWithdrawn _,
                    AnswerAdded _,
                    Flagged _,
                    WithdrawalAsked _,
                    WithdrawalUndone _,
                    Reported _,
                    HandOverEnded _,
                    Reached _ -> true;
        };
    }

    default Case applyTo(Case stored) {
        return switch (this) {
            case AnswerHidden hidden -> Lifecycle.flagged(answers(stored, hidden.message(), Answer::hide), UNSENT);
            case AnswerEmptied emptied -> Lifecycle.flagged(answers(stored, emptied.message(), Answer::empty), UNSENT);
            case AnswerShown shown -> shown(answers(stored, shown.message(), Answer::show));
            case ContactWithdrawn withdrawn -> Lifecycle.flagged(without(stored, withdrawn.way()), CONTACT_UNSENT);
            case AnswerAdded added -> added(stored, added.answer());
            case Flagged flagged -> Lifecycle.flagged(stored, flagged.flags().toArray(String[]::new));
            case Done done -> Lifecycle.done(stored, done);
            case Replied replied -> stored.withReply(replied.reply());
            case WithdrawalAsked asked -> Lifecycle.withdrawalAsked(stored, asked.at());
            case WithdrawalUndone undone -> Lifecycle.withdrawalUndone(stored, undone.at());
            case Reported reported -> Lifecycle.reported(stored, reported.at());
            case HandOverEnded ended -> Lifecycle.handOverEnded(stored, ended.at());
            case Reached reached -> Lifecycle.reached(stored, reached.reached(), reached.at());
        };
    }

    /// On a case of which an answer was unsent and is hidden or gone.
    String UNSENT = "message-unsent";
    /// On a case of which a way to reach the person was unsent.
    String CONTACT_UNSENT = "contact-unsent";

    private static Case answers(Case stored, String message, UnaryOperator<Answer> change) {
        return stored.withAnswers(stored.answers().stream()
                .map(answer -> answer.from(message) ? change.apply(answer) : answer)
                .toList());
    }

    /// Nothing is unsent any more when nothing is hidden, and nothing was taken out for good.
    private static Case shown(Case changed) {
        return changed.answers().stream().anyMatch(answer -> answer.value().isEmpty())
                ? changed
                : Lifecycle.without(changed, UNSENT);
    }

    private static Case added(Case stored, Answer answer) {
        if (answer.message().isPresent()
                && stored.answers().stream()
                        .anyMatch(known -> known.message().equals(answer.message())
                                && known.question().equals(answer.question()))) {
            return stored;
        }
        var answers = new ArrayList<>(stored.answers());
        answers.add(answer);
        return stored.withAnswers(answers);
    }

    private static Case without(Case stored, Contact.Way way) {
        List<Contact> kept = stored.contacts().stream()
                .filter(contact -> contact.way() != way || contact.source() != Contact.Source.STATED)
                .toList();
        boolean reachable = kept.stream().anyMatch(contact -> contact.way() == stored.replyBy());
        return stored.withContacts(
                reachable ? stored.replyBy() : Contact.Way.LINE,
                kept,
                stored.releaseTo().filter(kept::contains));
    }
}
