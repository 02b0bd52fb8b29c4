package madoguchi.web.counter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import madoguchi.conversation.Conversation;
import madoguchi.conversation.House;
import madoguchi.conversation.Sheet;
import madoguchi.text.NumberGuard;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;
import org.springframework.util.MultiValueMap;

/// A form that came back: what was typed, with forbidden numbers cut out before anything else is done with it, and what
/// is wrong with it. Only what the page asks now is read.
///
/// @param told the answers, by question
/// @param errors what is wrong, by question, in the page's words
record Submission(Map<String, String> told, Map<String, String> errors) {
    /// The names of the fields that were on the page: a choice nobody made is not sent by browsers.
    static final String SHOWN = "shown";

    /// What comes before a question's key in the name of its words, and of its choice.
    static final String WORDS = "words.";
    static final String CHOICE = "choice.";

    /// What comes before it where the person says that what was cut out is no My Number (P3).
    static final String VOUCHED = "vouched.";

    static Submission read(
            MultiValueMap<String, String> form,
            Sheet sheet,
            Conversation state,
            House house,
            java.time.LocalDate today,
            Words words) {
        Map<String, String> told = new HashMap<>();
        Map<String, String> errors = new HashMap<>();
        List<String> shown = form.getOrDefault(SHOWN, List.of());
        for (Sheet.Field field : sheet.fields()) {
            if (shown.contains(field.question())) {
                String typed = answer(form, field);
                boolean vouched = form.containsKey(VOUCHED + field.question());
                var guarded = vouched ? NumberGuard.trusting(typed) : NumberGuard.guard(typed);
                told.put(field.question(), guarded.text());
                if (guarded.changed()) {
                    errors.put(
                            field.question(),
                            words.say(
                                    NumberGuard.doubts(guarded.text()) ? TextKey.PAGE_GUARDED_DOUBT : TextKey.GUARDED));
                }
            }
        }
        Sheet.misses(state, house, today, told)
                .forEach((question, miss) -> errors.putIfAbsent(question, words.say(miss)));
        return new Submission(told, errors);
    }

    private static String answer(MultiValueMap<String, String> form, Sheet.Field field) {
        String words = TypedText.clean(first(form, WORDS + field.question()));
        return words.isEmpty() ? TypedText.clean(first(form, CHOICE + field.question())) : words;
    }

    private static String first(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return "Submission[" + told.size() + " answers]";
    }
}
