package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import madoguchi.cases.Answer;

/// The items of a correction: any number of them. The one being told is answered like every question; once it is told,
/// its answers carry its number (`item-2-right`), and the same questions can be asked for the next.
final class Items {
    /// What is asked for each item.
    static final List<Question> PARTS =
            List.of(Question.ITEM_WHAT, Question.ITEM_WRONG, Question.ITEM_RIGHT, Question.ITEM_EVIDENCE);

    /// A bound against floods, far above what a person needs; LINE's limit of a table is near.
    static final int MOST = 30;

    private static final Pattern NUMBERED = Pattern.compile("item-(\\d{1,2})-(what|wrong|right|evidence)");

    private Items() {}

    /// The numbers of the items told so far.
    static List<Integer> told(Draft draft) {
        var numbers = new TreeSet<Integer>();
        for (Answer answer : draft.answers()) {
            var numbered = NUMBERED.matcher(answer.question());
            if (numbered.matches()) {
                numbers.add(Integer.parseInt(numbered.group(1)));
            }
        }
        return List.copyOf(numbers);
    }

    /// Whether the person said that there are no more.
    static boolean finished(Draft draft) {
        return draft.answer(Question.ITEM_MORE).isPresent() && !told(draft).isEmpty();
    }

    static String key(int number, Question part) {
        return part.key().replaceFirst("^item-", "item-" + number + "-");
    }

    /// Whether the answer says what is to be corrected.
    static boolean what(Answer answer) {
        var key = NUMBERED.matcher(answer.question());
        return key.matches() && key.group(2).equals("what");
    }

    static Optional<Answer> part(Draft draft, int number, Question part) {
        return draft.answers().stream()
                .filter(answer -> answer.question().equals(key(number, part)))
                .findFirst();
    }

    /// All answers about items, in order.
    static List<Answer> answers(Draft draft) {
        var all = new ArrayList<Answer>();
        for (int number : told(draft)) {
            PARTS.forEach(part -> part(draft, number, part).ifPresent(all::add));
        }
        PARTS.forEach(part -> draft.answer(part).ifPresent(all::add));
        return all;
    }

    /// Gives the item being told its number.
    static Draft close(Draft draft) {
        var numbers = told(draft);
        int number = 1;
        while (numbers.contains(number)) {
            number++;
        }
        var changed = new ArrayList<Answer>();
        for (Answer answer : draft.answers()) {
            changed.add(renamed(answer, number));
        }
        return draft.with(changed);
    }

    private static Answer renamed(Answer answer, int number) {
        return PARTS.stream()
                .filter(part -> part.key().equals(answer.question()))
                .findFirst()
                .map(part -> new Answer(key(number, part), answer.value(), answer.message(), answer.hidden()))
                .orElse(answer);
    }

    /// Makes an item the one being told again. What was being told beside it is closed first.
    static Draft reopen(Draft draft, int number) {
        Draft before = draft.answer(Question.ITEM_WHAT).isPresent() ? close(draft) : draft;
        var changed = new ArrayList<Answer>();
        for (Answer answer : before.answers()) {
            if (!answer.question().equals(Question.ITEM_MORE.key())) {
                changed.add(PARTS.stream()
                        .filter(part -> key(number, part).equals(answer.question()))
                        .findFirst()
                        .map(part -> new Answer(part.key(), answer.value(), answer.message(), answer.hidden()))
                        .orElse(answer));
            }
        }
        return before.with(changed);
    }

    /// Without items of which a message was unsent, so that no half of one is handed over.
    static Draft whole(Draft draft) {
        var broken = told(draft).stream()
                .filter(number -> PARTS.stream()
                        .anyMatch(part -> part != Question.ITEM_EVIDENCE
                                && part(draft, number, part).isEmpty()))
                .toList();
        return draft.with(draft.answers().stream()
                .filter(answer -> broken.stream()
                        .noneMatch(number -> PARTS.stream()
                                .anyMatch(part -> key(number, part).equals(answer.question()))))
                .toList());
    }
}
