package madoguchi.web.form;

import java.util.List;

/// A model as its template reads it.
public record ModelView(String title, String addressee, List<String> lines) {
    static ModelView of(Model model) {
        return new ModelView(
                Printable.of(model.title()),
                Printable.of(model.addressee()),
                model.lines().stream().map(Printable::of).toList());
    }
}
