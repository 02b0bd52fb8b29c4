package madoguchi.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sees the rounds of the sweeper. Of one thread only.
public final class SweepWatch {
    private static final Logger LOG = LoggerFactory.getLogger(SweepWatch.class);

    private enum Round {
        DONE,
        /// A round went to its end, but some of what it found could not be handed on.
        FAILED,
        STORE_AWAY
    }

    private final Map<Round, Timer> rounds = new EnumMap<>(Round.class);
    private boolean away;
    private boolean failed;

    public SweepWatch(MeterRegistry meters) {
        for (Round round : Round.values()) {
            rounds.put(round, meters.timer("madoguchi.sweep", "result", Series.name(round)));
        }
    }

    /// A step of a round failed; the round goes on.
    public void failed(RuntimeException e) {
        failed = true;
        LOG.atError()
                .addKeyValue("madoguchi.event", "sweep-fault")
                .addKeyValue("madoguchi.reason", e.getClass().getName())
                .log("a step of sweeping failed: {}", e.getClass().getName());
    }

    /// A round ended.
    public void swept(boolean storeAway, long since) {
        Round round = storeAway ? Round.STORE_AWAY : failed ? Round.FAILED : Round.DONE;
        failed = false;
        Timer timer = rounds.get(round);
        if (timer != null) {
            timer.record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
        }
        if (storeAway != away) {
            away = storeAway;
            if (storeAway) {
                LOG.atWarn()
                        .addKeyValue("madoguchi.event", "store-away")
                        .log("the store is away; inputs are refused until it is back");
            } else {
                LOG.atInfo().addKeyValue("madoguchi.event", "store-back").log("the store is back");
            }
        }
    }
}
