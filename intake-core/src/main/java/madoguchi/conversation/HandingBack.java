package madoguchi.conversation;

import madoguchi.cases.CaseNumber;
import madoguchi.conversation.Conversation.Going;
import madoguchi.text.TextKey;

/// The talk comes back from a human to the counter.
final class HandingBack {
    private HandingBack() {}

    /// Whether the person is talking to a human about this case right now.
    static boolean talking(Conversation conversation, CaseNumber number) {
        return conversation instanceof Going going && waitsFor(going.step(), number);
    }

    private static boolean waitsFor(Step step, CaseNumber number) {
        return Steps.beneath(step) instanceof Step.WaitForHuman waiting
                && waiting.number().equals(number);
    }

    /// Says so, and goes on where the person was.
    ///
    /// @param person as it is known now
    static Decision resume(Turn turn, Going going, Person person, TextKey words) {
        turn.say(words);
        if (going.draft().isEmpty()) {
            return turn.say(TextKey.RESTING).end(person);
        }
        return person.informedOf(turn.policy())
                ? turn.ask(person, going.draft(), Steps.next(turn.form(going.draft())))
                : Opening.greet(turn, person, going.draft());
    }
}
