package madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Change;
import madoguchi.conversation.Conversation.Going;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;

/// Who may be in danger hears first where help is, at any step and in whatever words, and staff have it at once (P11).
/// Nobody is left alone with a machine that goes on asking.
final class Danger {
    private static final List<String> FLAGS = List.of("urgent", "danger");

    private Danger() {}

    static boolean in(Texts texts, String text) {
        return texts.mentions(TextKey.WORDS_DANGER, text) || texts.names(TextKey.WORDS_DANGER_ALONE, text);
    }

    /// Where staff have the case already, they hear of it there.
    static Turn noted(Turn turn, CaseNumber number, String text) {
        return in(turn.texts(), text) ? turn.say(TextKey.DANGER).amend(number, new Change.Flagged(FLAGS)) : turn;
    }

    /// The text goes to staff as it was written, and is never asked again.
    ///
    /// @param draft what was said so far, without this text
    static Optional<Decision> meet(Turn turn, Person person, Draft draft, String text) {
        return in(turn.texts(), text)
                ? Optional.of(Filing.called(
                        turn.say(TextKey.DANGER).introduce(person), person, draft.hearing(text, turn.arrival()), FLAGS))
                : Optional.empty();
    }

    /// The same for what a page brought. Help stands there as long as the words do; in the talk it would tell whoever
    /// looks on what was written where nobody could (P1).
    static Optional<Decision> meet(Turn turn, Going going, Draft told) {
        boolean dangerous = told.newerThan(going.draft()).anyMatch(answer -> in(turn.texts(), answer.value()));
        return dangerous
                ? Optional.of(Filing.called(
                        Discreetly.wanted(going.person(), turn.house()) ? turn : turn.say(TextKey.DANGER),
                        going.person(),
                        told,
                        FLAGS))
                : Optional.empty();
    }
}
