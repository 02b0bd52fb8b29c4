package madoguchi.policy.reader;

import java.util.Comparator;

/// One mistake in a policy file, in words for the person who wrote the file.
///
/// @param line counted from 1
/// @param column counted from 1
/// @param message what is wrong and what is expected
public record PolicyProblem(String file, int line, int column, String message) {
    static final Comparator<PolicyProblem> IN_ORDER = Comparator.comparing(PolicyProblem::file)
            .thenComparingInt(PolicyProblem::line)
            .thenComparingInt(PolicyProblem::column);

    /// `file:line: what is wrong and what is expected`, which editors and terminals turn into a link.
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
