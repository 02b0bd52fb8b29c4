package madoguchi.conversation;

import madoguchi.cases.Change;

/// A person blocks the account, or becomes a friend again. Never a withdrawal (P5): staff learn that LINE does not get
/// there, and the clocks run on.
final class Reaching {
    private Reaching() {}

    static Turn reached(Turn turn, Person person, boolean reached) {
        person.submitted().stream()
                .filter(known -> known.course()
                        .filter(course -> course.status().withdrawable())
                        .isPresent())
                .forEach(known -> turn.amend(known.number(), new Change.Reached(reached, turn.time())));
        return turn;
    }
}
