package madoguchi.conversation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import madoguchi.conversation.Conversation.Going;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;

/// Answers that a page brings, several at once. The page has shown what does not fit before it sent them; here only
/// what
/// fits is taken, whatever arrives.
final class Telling {
    private Telling() {}

    static Decision take(Turn turn, Going going, Map<String, String> told) {
        return switch (Steps.beneath(going.step())) {
            case Step.Fill _, Step.PickKind _, Step.Review _, Step.PickChange _ -> answers(turn, going, told);
            // Nothing of a form is asked there.
            case Step.ReadNotice _, Step.ConfirmStop _, Step.WaitForHuman _, Step.LeaveCase _ -> turn.again(going);
        };
    }

    private static Decision answers(Turn turn, Going going, Map<String, String> told) {
        Draft draft = going.draft();
        Set<Question> taken = new HashSet<>();
        // An answer may raise a question whose answer is here as well.
        for (Optional<Question> next = next(draft, told, taken); next.isPresent(); next = next(draft, told, taken)) {
            Question question = next.get();
            taken.add(question);
            if (fitting(question, told.getOrDefault(question.key(), ""), turn.house(), turn.today())
                    instanceof Fitting.Fits fits) {
                draft = draft.with(question, fits.value(), turn.arrival());
            }
        }
        return Answering.give(turn, going, draft);
    }

    private static Optional<Question> next(Draft draft, Map<String, String> told, Set<Question> taken) {
        return Question.form(draft).stream()
                .filter(question -> told.containsKey(question.key()) && !taken.contains(question))
                .findFirst();
    }

    static Map<String, Effect.Say> misses(Draft draft, Map<String, String> told, House house, LocalDate today) {
        Map<String, Effect.Say> misses = new HashMap<>();
        for (Question question : Question.form(draft)) {
            String text = told.get(question.key());
            if (text != null && fitting(question, text, house, today) instanceof Fitting.Misses missed) {
                misses.put(question.key(), miss(missed.hint(), house));
            }
        }
        return misses;
    }

    private static Effect.Say miss(TextKey hint, House house) {
        return new Effect.Say(
                hint,
                hint == TextKey.TOO_LONG ? java.util.List.of(String.valueOf(house.textLimit())) : java.util.List.of());
    }

    private static Fitting fitting(Question question, String typed, House house, LocalDate today) {
        String text = TypedText.clean(typed);
        if (text.length() > house.textLimit()) {
            return new Fitting.Misses(TextKey.TOO_LONG);
        }
        if (TypedText.key(text).isEmpty()) {
            return question.optional() ? new Fitting.Fits("") : new Fitting.Misses(TextKey.MISS_NEEDED);
        }
        return switch (question) {
            case KIND, REPLY_BY ->
                chosen(question, text) ? new Fitting.Fits(text) : new Fitting.Misses(TextKey.MISS_NEEDED);
            case SCOPE, METHOD -> chosen(question, text) ? new Fitting.Fits(text) : Fitting.of(question, text, today);
            case CONTENT -> new Fitting.Fits(text);
            case NAME, FURIGANA, ADDRESS, BIRTH_DATE, MAIL, PHONE, MEMBER_ID, REGISTERED_THEN ->
                Fitting.of(question, text, today);
        };
    }

    private static boolean chosen(Question question, String text) {
        return Answered.options(question).stream()
                .anyMatch(option -> option.value().equals(text));
    }
}
