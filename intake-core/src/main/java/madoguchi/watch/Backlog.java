package madoguchi.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import madoguchi.store.ConversationId;
import madoguchi.store.Standing;
import madoguchi.store.Standing.Pile;
import madoguchi.store.Store;
import madoguchi.store.StoreUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at what waits in the whole installation, again and again, so that neither a scrape nor a health
/// check costs the store anything. Every process sees the same numbers. While the store cannot be asked, they
/// are not known (NaN).
public final class Backlog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);
    private static final long PATIENCE_MILLIS = 5_000;

    /// What was seen.
    public record Look(Standing standing, Instant at) {
        /// How long the oldest of a pile has waited by then; zero when there is none.
        public Duration age(Pile pile) {
            Duration age =
                    pile.oldest().map(since -> Duration.between(since, at)).orElse(Duration.ZERO);
            return age.isNegative() ? Duration.ZERO : age;
        }
    }

    private final Store store;
    private final InstantSource clock;
    private final Duration pause;
    private final Thread thread;
    private volatile @Nullable Look last;
    private final CountDownLatch stop = new CountDownLatch(1);

    /// @param lanes whose numbers are shown one by one
    /// @param pause between two looks
    public Backlog(Store store, InstantSource clock, Duration pause, Collection<String> lanes, MeterRegistry meters) {
        this.store = store;
        this.clock = clock;
        this.pause = pause;
        this.thread = Thread.ofPlatform().name("backlog").daemon().unstarted(this::run);
        count(meters, "inputs", each -> each.inputs().count());
        count(meters, "timers", each -> each.timers().count());
        count(meters, "parked", Standing::parked);
        age(meters, "input", Standing::inputs);
        age(meters, "timer", Standing::timers);
        for (String lane : lanes) {
            count(meters, "lanes", each -> each.lane(lane).count(), "destination", lane);
            count(meters, "given.up", each -> each.givenUp(lane), "destination", lane);
            age(meters, "lane", each -> each.lane(lane), "destination", lane);
        }
    }

    private void count(MeterRegistry meters, String what, ToDoubleFunction<Standing> number, String... tags) {
        gauge(meters, "madoguchi.standing." + what, look -> number.applyAsDouble(look.standing()), tags);
    }

    private void age(MeterRegistry meters, String what, Function<Standing, Pile> pile, String... tags) {
        gauge(
                meters,
                "madoguchi.oldest." + what + ".seconds",
                look -> look.age(pile.apply(look.standing())).toMillis() / 1000.0,
                tags);
    }

    private void gauge(MeterRegistry meters, String name, ToDoubleFunction<Look> value, String... tags) {
        Gauge.builder(name, () -> last().map(look -> value.applyAsDouble(look)).orElse(Double.NaN))
                .tags(tags)
                .register(meters);
    }

    /// What was seen last; nothing before the first look and while the store cannot be asked.
    public Optional<Look> last() {
        return Optional.ofNullable(last);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        try {
            do {
                look();
            } while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Looks once. Never throws.
    public void look() {
        try {
            Instant now = clock.instant();
            Standing all = Standing.NOTHING;
            for (int shard = 0; shard < ConversationId.SHARDS && stop.getCount() > 0; shard++) {
                all = all.and(store.standing(shard, now));
            }
            last = new Look(all, now);
        } catch (StoreUnavailable e) {
            last = null;
        } catch (RuntimeException e) {
            last = null;
            LOG.error("looking at what waits failed: {}", e.getClass().getName());
        }
    }

    @Override
    public void close() {
        stop.countDown();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
