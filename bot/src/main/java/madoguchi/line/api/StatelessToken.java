package madoguchi.line.api;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// A token LINE issues for 15 minutes at a time. Renewed beside the calls when a fifth of its life is left; a call
/// waits only where there is no valid one.
final class StatelessToken implements AccessToken {
    @FunctionalInterface
    interface Issuer {
        /// A new token; nothing if none could be had.
        Optional<Issue> issue(Duration within);
    }

    record Issue(String token, Duration life) {
        @Override
        public String toString() {
            return "Issue[" + life + "]";
        }
    }

    private record Held(String token, long since, long renewFrom, long until) {}

    /// After a failure, and before a token just issued is given up for another: LINE is not asked in between.
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private static final Duration CLOSE_TO_END = Duration.ofSeconds(20);

    private final Issuer issuer;
    private final LongSupplier nanos;
    private final ReentrantLock issuing = new ReentrantLock();
    private volatile @Nullable Held held;
    private volatile @Nullable Long failedAt;

    StatelessToken(Issuer issuer, LongSupplier nanos) {
        this.issuer = issuer;
        this.nanos = nanos;
    }

    /// Empty if there is none: LINE then answers 401.
    @Override
    public String get() {
        Held now = held;
        return now == null ? "" : now.token();
    }

    @Override
    public boolean ready(Duration within) {
        Held now = held;
        long time = nanos.getAsLong();
        if (now == null || now.until() - time <= 0) {
            return issued(now, within);
        }
        if (now.renewFrom() - time <= 0 && !issuing.isLocked()) {
            Thread.startVirtualThread(() -> issued(now, within));
        }
        return true;
    }

    @Override
    public boolean renewed(String refused, Duration within) {
        Held now = held;
        if (now != null && !now.token().equals(refused)) {
            return true;
        }
        // LINE refuses what it has just issued: a third token will not please it better.
        boolean fresh = now != null && nanos.getAsLong() - now.since() < PAUSE.toNanos();
        return !fresh && issued(now, within);
    }

    /// @param known what the caller saw; whoever waited here while another renewed it, takes the other's
    private boolean issued(@Nullable Held known, Duration within) {
        long start = nanos.getAsLong();
        try {
            if (!issuing.tryLock(within.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            if (!Objects.equals(held, known)) {
                return true;
            }
            Long failed = failedAt;
            long now = nanos.getAsLong();
            if (failed != null && now - failed < PAUSE.toNanos()) {
                return false;
            }
            Optional<Issue> issue = issuer.issue(within.minusNanos(now - start));
            now = nanos.getAsLong();
            if (issue.isEmpty()) {
                failedAt = now;
                return false;
            }
            held = holding(issue.get(), now);
            failedAt = null;
            return true;
        } finally {
            issuing.unlock();
        }
    }

    private static Held holding(Issue issue, long now) {
        long life = issue.life().toNanos();
        long until = Math.max(life / 2, life - CLOSE_TO_END.toNanos());
        return new Held(issue.token(), now, now + Math.min(life / 5 * 4, until), now + until);
    }
}
