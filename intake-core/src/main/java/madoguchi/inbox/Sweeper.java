package madoguchi.inbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import madoguchi.store.ConversationId;
import madoguchi.store.Due;
import madoguchi.store.Lane;
import madoguchi.store.Store;
import madoguchi.store.StoreUnavailable;
import madoguchi.watch.SweepWatch;

/// Finds what another process left behind, what waits for its next try, and timers that have come. Reads each
/// shard's indexes, one after the other, again and again; nothing else has to remember anything.
public final class Sweeper implements AutoCloseable {
    private static final int MOST_AT_ONCE = 100;
    private static final long PATIENCE_MILLIS = 5_000;

    private final Store store;
    private final Work work;
    private final InstantSource clock;
    private final Duration pause;
    private final SweepWatch watch;
    private final Thread thread;
    private final CountDownLatch stop = new CountDownLatch(1);

    /// What the sweeper hands on what it finds to. None of it may block.
    public record Work(Consumer<ConversationId> conversations, Consumer<Lane> lanes, Consumer<Due.Ring> rings) {}

    /// @param pause between two rounds over all shards
    public Sweeper(Store store, Work work, InstantSource clock, Duration pause, SweepWatch watch) {
        this.store = store;
        this.work = work;
        this.clock = clock;
        this.pause = pause;
        this.watch = watch;
        this.thread = Thread.ofPlatform().name("sweeper").daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        try {
            do {
                sweep();
            } while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// One round. Never throws: a store that is away, or one thing found that cannot be handed on, must not
    /// end the rounds.
    public void sweep() {
        long since = System.nanoTime();
        try {
            for (int shard = 0; shard < ConversationId.SHARDS && stop.getCount() > 0; shard++) {
                sweep(shard);
            }
            watch.swept(false, since);
        } catch (StoreUnavailable e) {
            watch.swept(true, since);
        }
    }

    private void sweep(int shard) {
        guarded(() -> {
            Due due = store.due(shard, clock.instant(), MOST_AT_ONCE);
            due.conversations()
                    .forEach(each -> guarded(() -> work.conversations().accept(each)));
            due.lanes().forEach(each -> guarded(() -> work.lanes().accept(each)));
            due.timers().forEach(each -> guarded(() -> work.rings().accept(each)));
        });
    }

    /// What cannot be handed on must not keep the round from what comes after it, or that would never be
    /// found.
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            watch.failed(e);
        }
    }

    /// Ends with the shard that is being looked at.
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
