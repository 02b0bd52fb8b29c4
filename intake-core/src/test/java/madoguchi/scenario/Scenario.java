package madoguchi.scenario;

import java.util.List;
import java.util.Map;

/// Something that happens at the counter, step by step.
///
/// @param operators at each of them it goes the same way
record Scenario(String title, List<String> operators, List<Beat> beats) {
    Scenario {
        operators = List.copyOf(operators);
        beats = List.copyOf(beats);
    }

    /// One thing that happens and what follows.
    ///
    /// @param act what happens, as it stands in the file
    /// @param told what a page brings, by question
    /// @param heard parts of what is answered, in order
    /// @param unheard what no answer may hold
    /// @param filed what the case holds afterwards
    record Beat(String act, Map<String, String> told, List<String> heard, List<String> unheard, List<String> filed) {
        Beat {
            heard = List.copyOf(heard);
            unheard = List.copyOf(unheard);
            filed = List.copyOf(filed);
        }

        /// Nothing was written down that has to follow.
        boolean open() {
            return heard.isEmpty() && unheard.isEmpty() && filed.isEmpty();
        }

        /// Whether the person did something, rather than time or staff.
        boolean input() {
            return act.startsWith(">") || act.startsWith("* page");
        }
    }

    int inputs() {
        return (int) beats.stream().filter(Beat::input).count();
    }

    @Override
    public String toString() {
        return title;
    }
}
