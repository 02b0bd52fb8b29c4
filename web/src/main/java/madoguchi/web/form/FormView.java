package madoguchi.web.form;

import java.util.List;

/// A form as its template reads it: nothing absent, nothing that cannot be printed.
///
/// @param sendTo lines; empty where there is no address
public record FormView(
        String name,
        String addressee,
        String number,
        List<Line> rows,
        List<String> holds,
        boolean seal,
        List<GroupView> enclosures,
        List<String> sendTo,
        String askWhere) {
    /// A label and what stands beside it; each of its lines by itself.
    public record Line(String label, List<String> lines) {
        static Line of(String label, String text) {
            return new Line(Printable.of(label), Printable.of(text).lines().toList());
        }

        @Override
        public String toString() {
            return "Line[" + label + "]";
        }
    }

    /// Things to enclose.
    ///
    /// @param heading empty where there is none
    public record GroupView(String heading, List<Line> things) {}

    static FormView of(Form form) {
        return new FormView(
                Printable.of(form.name()),
                Printable.of(form.addressee()),
                Printable.of(form.number()),
                form.rows().stream()
                        .map(row -> Line.of(row.label(), row.value()))
                        .toList(),
                form.holds().stream().map(Printable::of).toList(),
                form.seal(),
                form.enclosures().stream()
                        .map(group -> new GroupView(
                                Printable.of(group.heading()),
                                group.things().stream()
                                        .map(each -> Line.of(each.what(), String.join("\n", each.notes())))
                                        .toList()))
                        .toList(),
                form.sendTo().stream().map(Printable::of).toList(),
                Printable.of(form.askWhere().orElse("")));
    }

    @Override
    public String toString() {
        return "FormView[" + number + "]";
    }
}
