package madoguchi.workbench.line;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Time that passes only when told to.
final class MovableClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-01-05T01:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }
}
