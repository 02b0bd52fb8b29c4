package madoguchi.policy.reader;

import static java.util.stream.Collectors.joining;

import java.util.List;
import madoguchi.yaml.Problem;

/// Nothing starts on policies that are wrong. The message is for the person at the console: it lists every problem of
/// every file.
public final class PoliciesUnusable extends RuntimeException {
    private final transient List<Problem> problems;

    PoliciesUnusable(String location, List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(joining("\n  ", "the policies in " + location + " cannot be used:\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    PoliciesUnusable(String message) {
        super(message);
        this.problems = List.of();
    }

    public List<Problem> problems() {
        return problems;
    }
}
