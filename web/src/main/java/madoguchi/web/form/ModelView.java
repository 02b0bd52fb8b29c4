package madoguchi.web.form;

import java.util.List;

/// A model as its template reads it.
public record ModelView(String title, List<String> letter, List<String> holds) {
    static ModelView of(Model model) {
        return new ModelView(Printable.of(model.title()), lines(model.letter()), lines(model.holds()));
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().map(Printable::of).toList();
    }

    @Override
    public String toString() {
        return "ModelView[" + letter.size() + " lines]";
    }
}
