package madoguchi.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import madoguchi.store.StoreUnavailable;
import madoguchi.store.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/// Sees inputs: accepted, decided, put aside. Times are [System#nanoTime]. Exceptions are named by their
/// class and place only, since their messages may quote what they failed on.
public final class InputWatch {
    private static final Logger LOG = LoggerFactory.getLogger(InputWatch.class);

    private enum TurnEnd {
        DECIDED,
        /// Something came in between; decided again.
        CONFLICT,
        FAILED,
        STORE_AWAY,
        /// Written by a newer release, and left to it.
        NEWER
    }

    private final MeterRegistry meters;
    private final Collection<String> operators;
    private final Trail trail;
    private final Map<String, Series<Arrival, Timer>> acceptances = new ConcurrentHashMap<>();
    private final Map<TurnEnd, Timer> turns = new EnumMap<>(TurnEnd.class);
    private final Map<String, Counter> parked = new ConcurrentHashMap<>();
    private final Counter rung;

    /// @param operators those whose meters are there from the start
    /// @param channels those whose meters are there from the start
    public InputWatch(MeterRegistry meters, Collection<String> operators, Collection<String> channels, Trail trail) {
        this.meters = meters;
        this.operators = operators;
        this.trail = trail;
        channels.forEach(this::acceptances);
        for (TurnEnd end : TurnEnd.values()) {
            turns.put(end, meters.timer("madoguchi.decide", "result", Series.name(end)));
        }
        operators.forEach(this::parked);
        this.rung = meters.counter("madoguchi.timers.rung");
    }

    /// An input came by a channel.
    ///
    /// @param track asked for only where a trail is left
    public void accepted(String operator, String channel, Arrival arrival, Supplier<String> track, long since) {
        long now = System.nanoTime();
        acceptances(channel).of(operator, arrival).record(now - since, TimeUnit.NANOSECONDS);
        if (trail.isLeft()) {
            boolean well = arrival != Arrival.STORE_AWAY && arrival != Arrival.FAILED;
            var says = Map.of("operator", operator, "channel", channel, "arrival", Series.name(arrival));
            trail.leave(new Trail.Step(Trail.Stage.ACCEPT, List.of(track.get()), since, now, says, well));
        }
    }

    private Series<Arrival, Timer> acceptances(String channel) {
        Series<Arrival, Timer> known = acceptances.get(channel);
        return known != null
                ? known
                : acceptances.computeIfAbsent(
                        channel,
                        _ -> Series.timers(
                                meters,
                                "madoguchi.accept",
                                Tags.of("channel", channel),
                                "arrival",
                                Arrival.class,
                                operators));
    }

    /// A time that was asked for came, and the conversation was told.
    public void rung(Supplier<String> track, long since) {
        rung.increment();
        if (trail.isLeft()) {
            var says = Map.of("channel", "timer");
            trail.leave(new Trail.Step(Trail.Stage.ACCEPT, List.of(track.get()), since, System.nanoTime(), says, true));
        }
    }

    /// An input was decided, and what follows from it is written.
    ///
    /// @param committing when deciding ended and writing began
    public void decided(String operator, String track, long since, long committing) {
        long now = ended(TurnEnd.DECIDED, since);
        if (trail.isLeft()) {
            var says = Map.of("operator", operator);
            var tracks = List.of(track);
            trail.leave(new Trail.Step(Trail.Stage.DECIDE, tracks, since, committing, says, true));
            trail.leave(new Trail.Step(Trail.Stage.COMMIT, tracks, committing, now, says, true));
        }
    }

    /// Something came in between; the input is decided again.
    public void conflicted(String operator, String track, long since, long committing) {
        long now = ended(TurnEnd.CONFLICT, since);
        if (trail.isLeft()) {
            var says = Map.of("operator", operator, "result", "conflict");
            trail.leave(new Trail.Step(Trail.Stage.COMMIT, List.of(track), committing, now, says, false));
        }
    }

    /// An input could not be decided this time.
    public void undecided(Turn turn, int attempt, RuntimeException e, long since) {
        ended(TurnEnd.FAILED, since);
        fields(LOG.atError(), "input-undecided", turn)
                .addKeyValue("madoguchi.attempt", attempt)
                .addKeyValue("madoguchi.reason", e.getClass().getName())
                .log(
                        "an input could not be decided, try {}: {} at {} ({})",
                        attempt,
                        e.getClass().getName(),
                        where(e),
                        entry(turn));
    }

    /// A turn was left to a process of a newer release.
    public void leftToNewer(Turn turn, long since) {
        ended(TurnEnd.NEWER, since);
        LOG.debug("a turn is left to a newer release ({})", entry(turn));
    }

    /// A turn was left, to be found again by the sweeper.
    public void left(Turn turn, RuntimeException e, long since) {
        if (e instanceof StoreUnavailable) {
            ended(TurnEnd.STORE_AWAY, since);
            LOG.debug("a turn waits: {}", e.getMessage());
        } else {
            ended(TurnEnd.FAILED, since);
            fields(LOG.atError(), "turn-failed", turn)
                    .addKeyValue("madoguchi.reason", e.getClass().getName())
                    .log("a turn failed: {} at {}", e.getClass().getName(), where(e));
        }
    }

    /// An input was put aside.
    public void parked(Turn turn, String operator) {
        parked(operator).increment();
        fields(LOG.atError(), "input-parked", turn)
                .addKeyValue("madoguchi.operator", operator)
                .log("an input of {} was put aside; `outbox resend {}` has it decided again", operator, entry(turn));
    }

    private Counter parked(String operator) {
        return parked.computeIfAbsent(operator, each -> meters.counter("madoguchi.parked", "operator", each));
    }

    private long ended(TurnEnd end, long since) {
        long now = System.nanoTime();
        Timer timer = turns.get(end);
        if (timer != null) {
            timer.record(now - since, TimeUnit.NANOSECONDS);
        }
        return now;
    }

    private static LoggingEventBuilder fields(LoggingEventBuilder log, String event, Turn turn) {
        return log.addKeyValue("madoguchi.event", event).addKeyValue("madoguchi.entry", entry(turn));
    }

    // As `outbox list` names it, once it is put aside.
    private static String entry(Turn turn) {
        return turn.conversation() + "|inbox|" + turn.entry();
    }

    private static String where(Throwable e) {
        return e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0].toString();
    }
}
