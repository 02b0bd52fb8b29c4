package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Change;
import madoguchi.conversation.Conversation.Going;
import madoguchi.text.TextKey;

/// A message was taken back. What it said before confirmation is dropped and asked again. What it said in a case is
/// hidden from staff at once, and the person is asked whether it shall leave the case too (P5): to hide a message from
/// one's own screen is not to withdraw a request. Who does not answer has it taken out.
final class Unsending {
    private Unsending() {}

    static Decision resting(Turn turn, Person person, String message) {
        var hidden = hide(turn, person, message);
        var after = forget(person, message);
        if (hidden.isEmpty()) {
            return after.equals(person)
                    ? turn.unchanged()
                    : turn.say(TextKey.RESTING).rest(after);
        }
        return turn.ask(after, Draft.EMPTY, new Step.LeaveCase(hidden, Optional.empty()));
    }

    static Decision going(Turn turn, Going going, String message) {
        boolean drafted = going.draft().from(message);
        var draft = going.draft().unsent(message);
        var hidden = hide(turn, going.person(), message);
        var person = forget(going.person(), message);
        if (!drafted && hidden.isEmpty() && person.equals(going.person())) {
            // Nothing was made of it: a slip, a greeting, an answer since replaced.
            return turn.unchanged();
        }
        if (drafted) {
            turn.say(TextKey.UNSENT_DRAFT);
        }
        Step step = drafted ? asking(turn, going.draft(), draft, going.step()) : going.step();
        return turn.ask(person, draft, hidden.isEmpty() ? step : asking(hidden, step));
    }

    /// The question whose answer is gone, unless something else comes first.
    private static Step asking(Turn turn, Draft before, Draft after, Step step) {
        boolean answers = after.answers().size() < before.answers().size();
        return switch (step) {
            case Step.Fill _, Step.PickKind _, Step.ConfirmKind _, Step.Review _, Step.PickChange _ ->
                answers ? Steps.next(turn.form(after)) : step;
            case Step.ConfirmStop _,
                    Step.LeaveCase _,
                    Step.WaitForHuman _,
                    Step.ReadNotice _,
                    Step.PickWithdrawal _,
                    Step.ConfirmWithdrawal _,
                    Step.UndoWithdrawal _ -> Steps.settled(turn.form(after), step);
        };
    }

    private static Step asking(List<Step.Hidden> hidden, Step step) {
        if (step instanceof Step.LeaveCase asked) {
            var all = new ArrayList<>(asked.hidden());
            all.addAll(hidden);
            return new Step.LeaveCase(all, asked.open());
        }
        // A question about stopping is dropped: this one is more pressing, and stopping can be said again.
        return Steps.beneath(step) instanceof Step.LeaveCase asked
                ? asking(hidden, asked)
                : new Step.LeaveCase(hidden, Optional.of(Steps.beneath(step)));
    }

    private static List<Step.Hidden> hide(Turn turn, Person person, String message) {
        var hidden = new ArrayList<Step.Hidden>();
        var withdrawn = new ArrayList<String>();
        for (Submitted submitted : person.submitted()) {
            for (Submitted.Trace trace : submitted.traces()) {
                if (trace.message().equals(message)) {
                    if (trace.contact().isPresent()) {
                        turn.amend(
                                submitted.number(),
                                new Change.ContactWithdrawn(trace.contact().get()));
                        withdrawn.add(submitted.number().value());
                    } else {
                        turn.amend(submitted.number(), new Change.AnswerHidden(message));
                        hidden.add(new Step.Hidden(submitted.number(), message));
                    }
                }
            }
        }
        if (!withdrawn.isEmpty()) {
            turn.say(TextKey.UNSENT_CONTACT, String.join(", ", withdrawn));
        }
        return hidden;
    }

    private static Person forget(Person person, String message) {
        return person.with(person.submitted().stream()
                .map(submitted -> submitted.without(message))
                .toList());
    }
}
