package madoguchi.yaml;

import java.util.Comparator;

/// One mistake in a file, in words for the person who wrote the file.
///
/// @param line counted from 1
/// @param column counted from 1
/// @param message what is wrong and what is expected
public record Problem(String file, int line, int column, String message) {
    public static final Comparator<Problem> IN_ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column);

    /// `file:line: what is wrong and what is expected`, which editors and terminals turn into a link.
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
