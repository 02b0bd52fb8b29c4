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
/// what fits is taken, whatever arrives.
final class Telling {
    private Telling() {}

    static Decision take(Turn turn, Going going, Map<String, String> told) {
        if (Pick.LEAVING.code().equals(told.get(Question.KIND.key())) && Steps.picksKind(going.step())) {
            return Signposts.leaving(turn, going.person(), going.draft());
        }
        return switch (Steps.beneath(going.step())) {
            case Step.Fill _, Step.PickKind _, Step.ConfirmKind _, Step.Review _, Step.PickChange _ ->
                answers(turn, watched(turn, going, told.getOrDefault(Sheet.WATCHWORD, "")), told);
            // Nothing of a form is asked there.
            case Step.ReadNotice _,
                    Step.ConfirmStop _,
                    Step.WaitForHuman _,
                    Step.LeaveCase _,
                    Step.PickWithdrawal _,
                    Step.ConfirmWithdrawal _,
                    Step.UndoWithdrawal _ -> turn.again(going);
        };
    }

    /// A word is chosen once, where others may look over a shoulder.
    private static Going watched(Turn turn, Going going, String brought) {
        Person person = going.person();
        return person.watchword().isEmpty() && Discreetly.wanted(person, turn.house())
                ? Watchword.of(brought, turn.time())
                        .map(word -> going.with(person.with(word)))
                        .orElse(going)
                : going;
    }

    private static Decision answers(Turn turn, Going going, Map<String, String> told) {
        Draft draft = going.draft();
        Set<Question> taken = new HashSet<>();
        // An answer may raise a question whose answer is here as well.
        for (Optional<Question> next = next(turn.form(draft), told, taken);
                next.isPresent();
                next = next(turn.form(draft), told, taken)) {
            Question question = next.get();
            taken.add(question);
            if (fitting(question, told.getOrDefault(question.key(), ""), turn.house(), turn.today())
                    instanceof Fitting.Fits fits) {
                draft = draft.with(question, fits.value(), turn.arrival());
            }
        }
        Optional<Pick> asker = draft.value(Question.ASKER).flatMap(value -> Picks.kept(Question.ASKER, value));
        if (taken.contains(Question.ASKER) && asker.isPresent()) {
            return asker.get() == Pick.ASKER_BEREAVED || asker.get() == Pick.ASKER_AUTHORITY
                    ? Asked.byStaffOnly(turn, going, asker.get())
                    : Asked.about(turn, going, asker.get());
        }
        Draft whole = items(turn, draft, told);
        return Urgent.meet(turn, going, whole).orElseGet(() -> Answering.give(turn, going, whole));
    }

    /// An item is told when nothing of it is missing; then the person has said whether there are more.
    private static Draft items(Turn turn, Draft draft, Map<String, String> told) {
        Optional<Pick> more = Picks.kept(Question.ITEM_MORE, told.getOrDefault(Question.ITEM_MORE.key(), ""));
        if (more.isEmpty() || !turn.form(draft).open().equals(Optional.of(Question.ITEM_MORE))) {
            return draft;
        }
        Draft closed = Items.close(draft);
        return more.get() == Pick.MORE_ITEMS
                ? closed
                : closed.with(Question.ITEM_MORE, more.get().code(), turn.arrival());
    }

    private static Optional<Question> next(Form form, Map<String, String> told, Set<Question> taken) {
        return form.questions().stream()
                .filter(question -> question != Question.ITEM_MORE)
                .filter(question -> told.containsKey(question.key()) && !taken.contains(question))
                .findFirst();
    }

    static Map<String, Effect.Say> misses(Form form, Map<String, String> told, House house, LocalDate today) {
        Map<String, Effect.Say> misses = new HashMap<>();
        for (Question question : form.questions()) {
            String text = told.get(question.key());
            if (text != null && fitting(question, text, house, today) instanceof Fitting.Misses missed) {
                misses.put(question.key(), miss(missed.hint(), house));
            }
        }
        int word = TypedText.length(TypedText.key(told.getOrDefault(Sheet.WATCHWORD, "")));
        if (word > 0 && word < Watchword.SHORTEST) {
            misses.put(Sheet.WATCHWORD, miss(TextKey.MISS_WATCHWORD, house));
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
        if (question == Question.KIND) {
            // What is not offered (any more) is no answer.
            return Kinds.onPage(house.policy()).stream()
                            .anyMatch(option -> option.value().equals(text))
                    ? new Fitting.Fits(text)
                    : new Fitting.Misses(TextKey.MISS_NEEDED);
        }
        if (question == Question.CONTENT && !TypedText.says(text)) {
            return new Fitting.Misses(TextKey.MISS_CONTENT);
        }
        if (question == Question.CONTENT || chosen(question, text)) {
            return new Fitting.Fits(text);
        }
        return switch (Fields.shape(question)) {
            case CHOICE -> new Fitting.Misses(TextKey.MISS_NEEDED);
            case WORDS_OR_CHOICE, LINE, LINES -> Fitting.of(question, text, today);
        };
    }

    private static boolean chosen(Question question, String text) {
        return Answered.options(question).stream()
                .anyMatch(option -> option.value().equals(text));
    }
}
