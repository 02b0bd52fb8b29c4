package madoguchi.web.form;

import java.util.List;

/// A letter that has to be written by hand, as a model to copy (手書きの見本). Never a form: what is printed is not taken.
///
/// @param title what stands at its head
/// @param letter as it would be written, line by line
/// @param holds what it has to hold by the operator's text, one line each
public record Model(String title, List<String> letter, List<String> holds) {
    public Model {
        letter = List.copyOf(letter);
        holds = List.copyOf(holds);
    }

    @Override
    public String toString() {
        return "Model[" + letter.size() + " lines]";
    }
}
