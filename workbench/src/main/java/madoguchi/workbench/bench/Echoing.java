package madoguchi.workbench.bench;

import java.util.ArrayList;
import java.util.List;

/// People who say the same things to something that says them back: the yardstick's part. As many inputs as
/// a whole conversation has, of the same kinds and lengths.
final class Echoing implements Dialogue {
    /// What the yardstick says to new friends.
    static final String WELCOME = "follow";

    private static final String PROMPT = "0123456789:";

    private final List<Script.Question> questions;

    Echoing(Script script) {
        this.questions = script.questions();
    }

    @Override
    public Move opens(Person person) {
        return new Move.Follow();
    }

    @Override
    public Reaction reacts(Person person, Call call) {
        int turn = person.turns() - 1;
        String expected = switch (move(person, turn)) {
            case Move.Follow _ -> WELCOME;
            case Move.Tap tap -> tap.data();
            case Move.Type type -> type.text();
        };
        if (!call.texts().equals(List.of(expected))) {
            throw new NotUnderstood("the yardstick said " + new ArrayList<>(call.texts()) + " to \"" + expected + "\"");
        }
        return turn < questions.size() ? new Reaction.Goes(move(person, turn + 1), false) : new Reaction.Leaves();
    }

    private Move move(Person person, int turn) {
        if (turn == 0) {
            return new Move.Follow();
        }
        Script.Question question = questions.get(turn - 1);
        return question.typed()
                ? new Move.Type(question.answer().replace("#", Integer.toString(person.number())))
                : new Move.Tap(PROMPT + question.answer());
    }
}
