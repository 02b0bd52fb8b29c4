package madoguchi.watch;

import java.util.List;
import java.util.Map;

/// Leaves behind what was done to an input, step by step, so that its way can be followed through several
/// processes.
public interface Trail {
    Trail NONE = new Trail() {
        @Override
        public boolean isLeft() {
            return false;
        }

        @Override
        public void leave(Step step) {}
    };

    /// Whether steps are worth being put together at all.
    boolean isLeft();

    void leave(Step step);

    enum Stage {
        ACCEPT,
        DECIDE,
        COMMIT,
        DELIVER
    }

    /// One step.
    ///
    /// @param tracks of the inputs it served, at least one; the step belongs to
    ///     the first
    /// @param from [System#nanoTime]
    /// @param to [System#nanoTime]
    /// @param says bounded values, nothing personal
    /// @param well whether it did what it was for
    record Step(Stage stage, List<String> tracks, long from, long to, Map<String, String> says, boolean well) {
        public Step {
            tracks = List.copyOf(tracks);
            says = Map.copyOf(says);
        }
    }
}
