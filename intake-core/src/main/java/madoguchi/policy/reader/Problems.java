package madoguchi.policy.reader;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/// Collects what is wrong with one file, so that all of it can be told at once.
final class Problems {
    private final String file;
    private final List<PolicyProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void at(Node node, String message) {
        at(node.getStartMark(), message);
    }

    void at(Mark mark, String message) {
        at(mark.getLine() + 1, mark.getColumn() + 1, message);
    }

    void at(int line, int column, String message) {
        found.add(new PolicyProblem(file, line, column, message));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<PolicyProblem> inOrder() {
        return found.stream().sorted(PolicyProblem.IN_ORDER).distinct().toList();
    }
}
