package madoguchi.conversation;

import java.util.Arrays;
import java.util.Optional;
import madoguchi.conversation.Conversation.Going;
import madoguchi.policy.Kind;
import madoguchi.text.Language;

/// Taps on the menu that hangs below the chat at all times: `menu:disclosure:ja`, a kind and the language of the menu,
/// or `menu:more:ja` for the kinds that have no area there.
/// They belong to no question, so they are never old and never the answer to the one that is open.
final class FromMenu {
    private static final String PREFIX = "menu:";
    private static final String ENGLISH = ":en";
    private static final String FURTHER = PREFIX + "more:";

    private FromMenu() {}

    /// The kind that was tapped; nothing if it was no tap on the menu, or the operator no longer offers it.
    static Optional<Kind> kind(Turn turn, String data) {
        if (!onMenu(data)) {
            return Optional.empty();
        }
        String rest = data.substring(PREFIX.length());
        String key = rest.contains(":") ? rest.substring(0, rest.indexOf(':')) : rest;
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.key().equals(key) && Kinds.offered(turn.policy(), kind))
                .findFirst();
    }

    /// Whether the further kinds were asked for.
    static boolean further(String data) {
        return data.startsWith(FURTHER);
    }

    static boolean onMenu(String data) {
        return data.startsWith(PREFIX);
    }

    /// What somebody speaks of whom nothing else is known.
    static Language language(String data) {
        return onMenu(data) && data.endsWith(ENGLISH) ? Language.ENGLISH : Conversation.DEFAULT_LANGUAGE;
    }

    /// While a question is open: on with this kind, with the answers that are there already.
    static Decision take(Turn turn, Going going, Kind kind) {
        Ending.letGo(turn, going.step());
        if (going.person().informedOf(turn.policy())) {
            return Choosing.kind(turn, going.person(), going.draft(), kind);
        }
        // Nothing is taken up before the notice is answered; then it goes on with this kind.
        Draft draft = going.draft().with(Question.KIND, kind.key(), turn.arrival());
        return going.step() instanceof Step.ReadNotice
                ? turn.ask(going.person(), draft, going.step())
                : Opening.greet(turn, going.person(), draft);
    }

    /// The further kinds, while a question is open. Before the notice is answered there is none to choose from.
    static Decision takeFurther(Turn turn, Going going) {
        if (going.step() instanceof Step.ReadNotice) {
            return turn.again(going);
        }
        Ending.letGo(turn, going.step());
        return further(turn, going.person(), going.draft());
    }

    /// The further kinds. After the notice all kinds are asked for.
    static Decision further(Turn turn, Person person, Draft draft) {
        return person.informedOf(turn.policy())
                ? turn.ask(person, draft, new Step.PickKind(Step.Page.MORE))
                : Opening.greet(turn, person, draft);
    }

    /// While none is.
    static Decision open(Turn turn, Person person, Kind kind) {
        return person.informedOf(turn.policy())
                ? Choosing.kind(turn, person, Draft.EMPTY, kind)
                : Opening.greet(turn, person, Draft.EMPTY.with(Question.KIND, kind.key(), turn.arrival()));
    }
}
