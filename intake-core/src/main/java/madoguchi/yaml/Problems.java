package madoguchi.yaml;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/// Collects what is wrong with one file, so that all of it can be told at once.
public final class Problems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    public Problems(String file) {
        this.file = file;
    }

    void at(Node node, String message) {
        at(node.getStartMark(), message);
    }

    void at(Mark mark, String message) {
        at(mark.getLine() + 1, mark.getColumn() + 1, message);
    }

    /// Names what is wrong.
    ///
    /// @param line counted from 1
    /// @param column counted from 1
    public void at(int line, int column, String message) {
        found.add(new Problem(file, line, column, message));
    }

    int size() {
        return found.size();
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Problem> inOrder() {
        return found.stream().sorted(Problem.IN_ORDER).distinct().toList();
    }
}
