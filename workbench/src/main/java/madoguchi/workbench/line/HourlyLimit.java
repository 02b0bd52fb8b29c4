package madoguchi.workbench.line;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/// So many calls within an hour, and no more.
final class HourlyLimit {
    private static final Duration HOUR = Duration.ofHours(1);

    private final InstantSource clock;
    private final int most;
    private final Deque<Instant> calls = new ArrayDeque<>();

    HourlyLimit(InstantSource clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /// Counts this call, if it is allowed.
    synchronized boolean allows() {
        Instant now = clock.instant();
        while (!calls.isEmpty() && !now.isBefore(calls.getFirst().plus(HOUR))) {
            calls.removeFirst();
        }
        return calls.size() < most && calls.add(now);
    }
}
