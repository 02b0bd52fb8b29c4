package madoguchi.workbench.bench;

import java.util.Optional;

/// People who read what the bot says and answer what it asks, until they have their case number.
final class Conversing implements Dialogue {
    private final Script script;

    Conversing(Script script) {
        this.script = script;
    }

    @Override
    public Move opens(Person person) {
        return new Move.Follow();
    }

    @Override
    public Reaction reacts(Person person, Call call) {
        if (script.ended(call)) {
            return new Reaction.Leaves();
        }
        Optional<Script.Question> asked = script.asked(call);
        if (asked.isEmpty()) {
            throw new NotUnderstood("nobody knows what to answer to: " + said(call));
        }
        Script.Question question = asked.get();
        boolean crossed = script.crossed(call);
        if (!crossed && !person.hears(question.key())) {
            throw new NotUnderstood("the bot did not take the answer to " + question.key() + ": " + said(call));
        }
        if (person.isFickle() && question.midForm()) {
            return new Reaction.FallsSilent();
        }
        return new Reaction.Goes(question.answer(person, call), crossed);
    }

    private static String said(Call call) {
        return call.texts().isEmpty() ? "nothing said" : "\"" + call.texts().getLast() + "\"";
    }
}
