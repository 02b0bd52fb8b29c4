package madoguchi.web.counter;

import java.util.List;
import java.util.Map;
import madoguchi.conversation.Effect;
import madoguchi.conversation.Sheet;

/// A question as its template reads it.
///
/// @param trouble what stands above it, because it could not be taken; empty as a rule
public record SheetView(
        List<String> notes,
        List<String> details,
        String asked,
        List<FieldView> fields,
        List<RowView> rows,
        List<PressView> choices,
        List<PressView> ways,
        String trouble) {
    /// Something to press.
    ///
    /// @param data comes back when it is pressed
    public record PressView(String label, String data) {}

    /// One answer in a summary.
    ///
    /// @param change what changes it
    public record RowView(String label, List<String> lines, String change) {
        @Override
        public String toString() {
            return "RowView[" + label + "]";
        }
    }

    /// @param told what was just sent, by question; shown instead of what stands
    /// @param errors what is wrong with it
    static SheetView of(
            Sheet sheet, Map<String, String> told, Map<String, String> errors, String trouble, Words words) {
        return new SheetView(
                sheet.notes().stream().map(words::say).toList(),
                sheet.details().stream().map(words::say).toList(),
                words.say(sheet.asked()),
                sheet.fields().stream()
                        .map(field -> FieldView.of(
                                field,
                                told.getOrDefault(field.question(), field.value()),
                                errors.getOrDefault(field.question(), ""),
                                words))
                        .toList(),
                sheet.rows().stream()
                        .map(row -> new RowView(
                                words.say(row.label()),
                                row.value().lines().toList(),
                                row.change().map(Effect.Choice::data).orElse("")))
                        .toList(),
                sheet.choices().stream().map(choice -> press(choice, words)).toList(),
                sheet.ways().stream().map(choice -> press(choice, words)).toList(),
                trouble);
    }

    private static PressView press(Effect.Choice choice, Words words) {
        return new PressView(words.say(choice.label()), choice.data());
    }

    /// The fields with an error, for the list above the form.
    public List<FieldView> wrong() {
        return fields.stream().filter(field -> !field.error().isEmpty()).toList();
    }

    @Override
    public String toString() {
        return "SheetView[" + fields.size() + " fields]";
    }
}
