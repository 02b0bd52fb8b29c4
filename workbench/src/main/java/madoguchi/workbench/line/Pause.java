package madoguchi.workbench.line;

import java.time.Duration;

/// Waiting in real time, on a virtual thread.
final class Pause {
    private Pause() {}

    /// Whether the wait was completed; false when the platform closes
    static boolean of(Duration duration) {
        try {
            Thread.sleep(duration);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
