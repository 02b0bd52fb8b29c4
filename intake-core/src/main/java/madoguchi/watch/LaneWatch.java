package madoguchi.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import madoguchi.outbox.Carrier.Outcome;
import madoguchi.store.Dispatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/// Sees calls: delivered, to be repeated, given up. Times are [System#nanoTime]. Exceptions are named by
/// their class only, and reasons come from carriers, which put nothing personal into them.
public final class LaneWatch {
    private static final Logger LOG = LoggerFactory.getLogger(LaneWatch.class);

    private enum CallEnd {
        DELIVERED,
        DELIVERED_BEFORE,
        /// The reply token was of no use; the same goes as a push.
        TOKEN_UNUSABLE,
        /// Not delivered; tried again.
        NOT_NOW,
        /// Nobody knows; tried again.
        UNKNOWN,
        REFUSED,
        /// Not made: this process was stopped for too long.
        LEASE_LOST,
        /// Its outcome could not be written, for a fault of ours.
        FAILED
    }

    private enum GivenUp {
        /// The destination refused it for good, or it cannot be opened.
        REFUSED,
        TOO_LONG
    }

    private enum Doubt {
        TOKEN_REFUSED,
        TOKEN_TOO_OLD
    }

    private record Destination(
            Series<CallEnd, Timer> calls, Series<GivenUp, Counter> givenUp, Series<Doubt, Counter> doubts) {}

    private final MeterRegistry meters;
    private final Collection<String> operators;
    private final Troubles troubles;
    private final Trail trail;
    private final Map<String, Destination> destinations = new ConcurrentHashMap<>();

    /// @param operators those whose meters are there from the start
    /// @param lanes those whose meters are there from the start
    public LaneWatch(
            MeterRegistry meters,
            Collection<String> operators,
            Collection<String> lanes,
            Troubles troubles,
            Trail trail) {
        this.meters = meters;
        this.operators = operators;
        this.troubles = troubles;
        this.trail = trail;
        lanes.forEach(this::destination);
    }

    private Destination destination(String lane) {
        Destination known = destinations.get(lane);
        return known == null ? destinations.computeIfAbsent(lane, this::registered) : known;
    }

    private Destination registered(String lane) {
        Tags fixed = Tags.of("destination", lane);
        return new Destination(
                Series.timers(meters, "madoguchi.deliver", fixed, "outcome", CallEnd.class, operators),
                Series.counters(meters, "madoguchi.given.up", fixed, "why", GivenUp.class, operators),
                Series.counters(meters, "madoguchi.outcome.unknown", fixed, "why", Doubt.class, operators));
    }

    /// A call was made; nothing of its outcome is written yet.
    public void called(Dispatch call, String operator, Outcome outcome, long since) {
        String lane = call.lane().name();
        CallEnd end = end(outcome);
        long now = ended(lane, operator, end, since);
        boolean well = end == CallEnd.DELIVERED || end == CallEnd.DELIVERED_BEFORE;
        if (well) {
            troubles.over(lane, operator);
        } else {
            reason(outcome).ifPresent(reason -> troubles.met(lane, operator, Series.name(end), reason));
        }
        if (trail.isLeft()) {
            var says = Map.of(
                    "operator",
                    operator,
                    "destination",
                    lane,
                    "outcome",
                    Series.name(end),
                    "attempt",
                    Integer.toString(call.attempt()));
            trail.leave(new Trail.Step(Trail.Stage.DELIVER, tracks(call), since, now, says, well));
        }
    }

    /// What became of a call is written.
    ///
    /// @param gaveUp how many entries were given up with it
    public void settled(Dispatch call, String operator, Outcome outcome, int gaveUp) {
        if (gaveUp > 0) {
            GivenUp why = outcome instanceof Outcome.Refused ? GivenUp.REFUSED : GivenUp.TOO_LONG;
            destination(call.lane().name()).givenUp().of(operator, why).increment(gaveUp);
            fields(LOG.atError(), "given-up", call, operator, outcome)
                    .log(
                            "{} entries of {} for {} were given up ({}); `outbox list` shows them",
                            gaveUp,
                            call.lane().index(),
                            operator,
                            reason(outcome).orElse(""));
        } else if (outcome instanceof Outcome.NotNow || outcome instanceof Outcome.Unknown) {
            fields(LOG.atInfo(), "retried", call, operator, outcome)
                    .log(
                            "a call of {} for {} will be made again after try {}: {}",
                            call.lane().index(),
                            operator,
                            call.attempt(),
                            reason(outcome).orElse(""));
        }
    }

    /// A reply may have been seen, and the same goes as a push.
    ///
    /// @param tooOld whether the reply's token is merely too old now; otherwise the platform refused it
    public void doubted(Dispatch call, String operator, boolean tooOld) {
        Doubt why = tooOld ? Doubt.TOKEN_TOO_OLD : Doubt.TOKEN_REFUSED;
        destination(call.lane().name()).doubts().of(operator, why).increment();
    }

    /// This process held the lane for too long to make the call.
    public void leaseLost(Dispatch call) {
        ended(call.lane().name(), Series.NOBODY, CallEnd.LEASE_LOST, System.nanoTime());
    }

    /// Something of ours failed; the call is found again by the sweeper.
    public void failed(Dispatch call, RuntimeException e, long since) {
        ended(call.lane().name(), Series.NOBODY, CallEnd.FAILED, since);
        fault("a delivery failed", call, e);
    }

    /// A call could not be opened.
    public void unopenable(Dispatch call, RuntimeException e) {
        fault(call.entries().size() + " entries cannot be opened", call, e);
    }

    /// A carrier threw, which it must not.
    public void carrierThrew(Dispatch call, RuntimeException e) {
        fault("the carrier failed", call, e);
    }

    private static void fault(String what, Dispatch call, RuntimeException e) {
        LOG.atError()
                .addKeyValue("madoguchi.event", "delivery-fault")
                .addKeyValue("madoguchi.entry", entry(call))
                .addKeyValue("madoguchi.destination", call.lane().name())
                .addKeyValue("madoguchi.reason", e.getClass().getName())
                .log("{}: {} ({})", what, e.getClass().getName(), call.lane().index());
    }

    // As `outbox list` names the first of its entries, should they be given up.
    private static String entry(Dispatch call) {
        return call.lane().index() + "|" + call.entries().getFirst().id();
    }

    private long ended(String lane, String operator, CallEnd end, long since) {
        long now = System.nanoTime();
        destination(lane).calls().of(operator, end).record(now - since, TimeUnit.NANOSECONDS);
        return now;
    }

    private static LoggingEventBuilder fields(
            LoggingEventBuilder log, String event, Dispatch call, String operator, Outcome outcome) {
        return log.addKeyValue("madoguchi.event", event)
                .addKeyValue("madoguchi.operator", operator)
                .addKeyValue("madoguchi.destination", call.lane().name())
                .addKeyValue("madoguchi.entry", entry(call))
                .addKeyValue("madoguchi.attempt", call.attempt())
                .addKeyValue("madoguchi.outcome", Series.name(end(outcome)))
                .addKeyValue("madoguchi.reason", reason(outcome).orElse(""));
    }

    private static List<String> tracks(Dispatch call) {
        return call.entries().stream()
                .map(entry -> entry.id().substring(0, Math.max(0, entry.id().indexOf('-'))))
                .distinct()
                .toList();
    }

    private static CallEnd end(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Delivered _ -> CallEnd.DELIVERED;
            case Outcome.DeliveredBefore _ -> CallEnd.DELIVERED_BEFORE;
            case Outcome.TokenUnusable _ -> CallEnd.TOKEN_UNUSABLE;
            case Outcome.NotNow _ -> CallEnd.NOT_NOW;
            case Outcome.Unknown _ -> CallEnd.UNKNOWN;
            case Outcome.Refused _ -> CallEnd.REFUSED;
        };
    }

    private static Optional<String> reason(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Delivered _, Outcome.DeliveredBefore _, Outcome.TokenUnusable _ -> Optional.empty();
            case Outcome.NotNow(var reason) -> Optional.of(reason);
            case Outcome.Unknown(var reason) -> Optional.of(reason);
            case Outcome.Refused(var reason) -> Optional.of(reason);
        };
    }
}
