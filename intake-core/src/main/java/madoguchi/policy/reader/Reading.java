package madoguchi.policy.reader;

import java.util.List;
import madoguchi.policy.Policy;
import madoguchi.yaml.Problem;

/// What came of reading one policy file.
public sealed interface Reading {
    record Read(Policy policy) implements Reading {}

    /// No policy, but everything that is wrong.
    ///
    /// @param problems at least one, in the order of their lines
    record Wrong(List<Problem> problems) implements Reading {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
