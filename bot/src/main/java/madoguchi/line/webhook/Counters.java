package madoguchi.line.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import madoguchi.inbox.Intake;
import madoguchi.line.event.Reading;

/// Counts webhooks and their events by what became of them. All counters exist from the start, at zero.
final class Counters {
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

    enum Event {
        KEPT,
        DUPLICATE,
        /// Reaches no conversation; nothing was kept.
        UNREACHED,
        /// Too much of one conversation waits.
        DROPPED,
        UNREADABLE,
        /// Keeping it failed with a fault of ours.
        FAILED,
        JOINED,
        GROUP,
        STANDBY,
        NOBODY,
        OTHER_TYPE
    }

    private final Map<Request, Counter> requests = new EnumMap<>(Request.class);
    private final Map<Event, Counter> events = new EnumMap<>(Event.class);

    Counters(MeterRegistry registry) {
        for (Request result : Request.values()) {
            requests.put(result, registry.counter("madoguchi.webhook.requests", "result", name(result)));
        }
        for (Event result : Event.values()) {
            events.put(result, registry.counter("madoguchi.webhook.events", "result", name(result)));
        }
    }

    void count(Request result) {
        one(requests, result);
    }

    void count(Event result) {
        one(events, result);
    }

    void count(Intake.Acceptance acceptance) {
        count(
                switch (acceptance) {
                    case KEPT -> Event.KEPT;
                    case DUPLICATE -> Event.DUPLICATE;
                    case PASSED_OVER -> Event.UNREACHED;
                    case DROPPED -> Event.DROPPED;
                });
    }

    void count(Reading.Why why) {
        count(
                switch (why) {
                    case GROUP -> Event.GROUP;
                    case STANDBY -> Event.STANDBY;
                    case NOBODY -> Event.NOBODY;
                    case OTHER -> Event.OTHER_TYPE;
                });
    }

    private static <E extends Enum<E>> void one(Map<E, Counter> counters, E result) {
        Counter counter = counters.get(result);
        if (counter != null) {
            counter.increment();
        }
    }

    private static String name(Enum<?> result) {
        return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
