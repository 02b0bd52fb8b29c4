package madoguchi.conversation;

import java.util.Optional;
import madoguchi.conversation.Conversation.Going;

/// What a text may tell that comes before any question: who may be in danger, and who is under 18 (P11).
final class Urgent {
    private Urgent() {}

    /// @param draft what was said so far, without this text
    static Optional<Decision> meet(Turn turn, Person person, Draft draft, String text) {
        return Danger.meet(turn, person, draft, text).or(() -> Minors.meet(turn, person, draft, text));
    }

    /// @param told what was said so far, with what a page brought
    static Optional<Decision> meet(Turn turn, Going going, Draft told) {
        return Danger.meet(turn, going, told).or(() -> Minors.meet(turn, going, told));
    }
}
