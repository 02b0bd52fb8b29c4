package madoguchi.workbench.bench;

import java.time.Duration;
import java.util.List;

/// How long and how much is measured.
///
/// @param people how many turns are under way at the same time
/// @param window what one figure is taken from
/// @param pairs how many windows of each there are
/// @param warmUps how many windows are given at most to become steady; with fewer than two, none
/// @param fsyncs the values of Redis's `appendfsync` to measure with
/// @param few how many open conversations are few
/// @param many how many are many; 0 leaves that part out
/// @param javaOptions of the JVMs that are measured
public record Plan(
        int people,
        Duration window,
        int pairs,
        int warmUps,
        List<String> fsyncs,
        int few,
        int many,
        List<String> javaOptions) {
    public Plan {
        fsyncs = List.copyOf(fsyncs);
        javaOptions = List.copyOf(javaOptions);
        if (people < 1 || pairs < 1 || few < 0 || many < 0 || !window.isPositive()) {
            throw new IllegalArgumentException("people, pairs and the window's length must be positive");
        }
    }

    /// What stands before each window and is not counted: turns that begin at the same moment.
    Duration leadIn() {
        return window.dividedBy(10);
    }

    Subject.Crew crew() {
        return new Subject.Crew(people, javaOptions);
    }
}
