package madoguchi.policy.reader;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// Nothing starts on policies that are wrong. The message is for the person at the console: it lists every problem of
/// every file.
public final class PoliciesUnusable extends RuntimeException {
    private final transient List<PolicyProblem> problems;

    PoliciesUnusable(String location, List<PolicyProblem> problems) {
        super(problems.stream()
                .map(PolicyProblem::toString)
                .collect(joining("\n  ", "the policies in " + location + " cannot be used:\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    PoliciesUnusable(String message) {
        super(message);
        this.problems = List.of();
    }

    public List<PolicyProblem> problems() {
        return problems;
    }
}
