package madoguchi.web.form;

import java.util.List;
import java.util.stream.Stream;

/// A letter that has to be written by hand, as a model to copy (手書きの見本). Never a form: what is printed is not taken.
///
/// @param title what stands at its head
/// @param addressee who it is for
/// @param lines what it has to hold, one line each
public record Model(String title, String addressee, List<String> lines) {
    public Model {
        lines = List.copyOf(lines);
    }

    /// The whole letter, line by line, to be copied from a screen.
    public List<String> written() {
        return Stream.of(Stream.of(title, addressee), lines.stream())
                .flatMap(part -> part)
                .toList();
    }
}
