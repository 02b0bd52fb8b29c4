package madoguchi.line.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import madoguchi.line.event.Reading;
import madoguchi.watch.Series;

/// Counts and times webhooks by what LINE was answered, and counts the events of them that do not become inputs. Those
/// that do are counted where they are accepted.
final class WebhookMeters {
    enum Request {
        ACCEPTED,
        UNKNOWN_OPERATOR,
        UNSIGNED,
        TOO_LARGE,
        MALFORMED,
        /// The body ended before its end.
        CUT,
        /// Answered 503: not everything could be kept, LINE may send it again.
        NOT_KEPT
    }

    enum Unused {
        UNREADABLE,
        /// Reading or keeping it failed with a fault of ours.
        FAILED,
        JOINED,
        GROUP,
        STANDBY,
        NOBODY,
        OTHER_TYPE
    }

    private final Series<Request, Timer> requests;
    private final Series<Unused, Counter> unused;

    WebhookMeters(MeterRegistry registry, Collection<String> operators) {
        this.requests =
                Series.timers(registry, "madoguchi.line.webhooks", Tags.empty(), "result", Request.class, operators);
        this.unused =
                Series.counters(registry, "madoguchi.line.events.unused", Tags.empty(), "why", Unused.class, operators);
    }

    /// @param operator never what a caller merely claims
    /// @param since [System#nanoTime]
    void answered(String operator, Request result, long since) {
        requests.of(operator, result).record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
    }

    void count(String operator, Unused why) {
        unused.of(operator, why).increment();
    }

    void count(String operator, Reading.Why why) {
        count(
                operator,
                switch (why) {
                    case GROUP -> Unused.GROUP;
                    case STANDBY -> Unused.STANDBY;
                    case NOBODY -> Unused.NOBODY;
                    case OTHER -> Unused.OTHER_TYPE;
                });
    }
}
