package madoguchi.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Stands still until a test moves it.
public final class MovableClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-11-22T03:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void passes(Duration time) {
        now = instant().plus(time);
    }
}
