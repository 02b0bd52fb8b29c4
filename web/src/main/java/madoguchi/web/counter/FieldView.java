package madoguchi.web.counter;

import java.util.List;
import madoguchi.conversation.Sheet;
import madoguchi.text.NumberGuard;

/// A question as its template reads it: nothing absent.
///
/// @param name what its answer comes back under
/// @param hint empty where there is none
/// @param error what is wrong with the answer; empty if nothing is
/// @param doubted whether a number was cut out that may have been another than a My Number
/// @param words whether it is answered in words (perhaps beside a choice)
/// @param lines whether the words may be several lines
/// @param value the words
/// @param autocomplete what the browser may offer
/// @param inputmode which keyboard a phone shows
public record FieldView(
        String name,
        String label,
        String hint,
        String error,
        boolean doubted,
        boolean optional,
        boolean words,
        boolean lines,
        String value,
        String autocomplete,
        String inputmode,
        List<OptionView> options) {
    /// Something to choose.
    public record OptionView(String value, String label, boolean chosen) {}

    /// @param value the answer to show: the one that was sent, or the one that stands
    static FieldView of(Sheet.Field field, String value, String error, Words words) {
        boolean chosen =
                field.options().stream().anyMatch(option -> option.value().equals(value));
        boolean inWords = field.shape() != Sheet.Shape.CHOICE;
        return new FieldView(
                field.question(),
                words.say(field.label()),
                field.hint().map(words::say).orElse(""),
                error,
                !error.isEmpty() && NumberGuard.doubts(value),
                field.optional(),
                inWords,
                field.shape() == Sheet.Shape.LINES,
                inWords && !chosen ? value : "",
                autocomplete(field.question()),
                inputmode(field.question()),
                field.options().stream()
                        .map(option -> new OptionView(
                                option.value(),
                                words.say(option.label()),
                                option.value().equals(value)))
                        .toList());
    }

    /// What a browser may know from elsewhere. Nothing else is offered again: others use the phone, too.
    private static String autocomplete(String question) {
        return switch (question) {
            case "name" -> "name";
            case "address" -> "street-address";
            case "mail" -> "email";
            case "phone" -> "tel";
            default -> "off";
        };
    }

    private static String inputmode(String question) {
        return switch (question) {
            case "mail" -> "email";
            case "phone" -> "tel";
            default -> "text";
        };
    }

    @Override
    public String toString() {
        return "FieldView[" + name + "]";
    }
}
