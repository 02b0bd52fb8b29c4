package madoguchi.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import madoguchi.conversation.Input;
import madoguchi.conversation.Seed;
import madoguchi.format.StoredInput;
import madoguchi.format.StoredJson;
import madoguchi.seal.DataKey;
import madoguchi.seal.Safe;
import madoguchi.store.Committed;
import madoguchi.store.ConversationId;
import madoguchi.store.Dispatch;
import madoguchi.store.Places;
import madoguchi.store.Store;
import madoguchi.store.StoreUnavailable;
import madoguchi.store.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves conversations in hand: decides their inputs one after the other and commits what follows. An input that
/// cannot
/// be decided three times is put aside, and the person and support are told.
public final class Turns {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    private static final int MOST_ATTEMPTS = 3;

    private final Store store;
    private final Deciding deciding;
    private final Safe safe;
    private final InstantSource clock;
    private final Supplier<Seed> seeds;
    private final Consumer<Dispatch> deliveries;
    private final MeterRegistry meters;

    /// @param deliveries takes the reply lane's next call; must not block
    public Turns(
            Store store,
            Deciding deciding,
            Safe safe,
            InstantSource clock,
            Supplier<Seed> seeds,
            Consumer<Dispatch> deliveries,
            MeterRegistry meters) {
        this.store = store;
        this.deciding = deciding;
        this.safe = safe;
        this.clock = clock;
        this.seeds = seeds;
        this.deliveries = deliveries;
        this.meters = meters;
    }

    /// Serves the conversation until nothing waits, another process has it, or the store is away. Never throws: what
    /// could not be done is found again by the sweeper.
    public void serve(Turn first) {
        Optional<Turn> turn = Optional.of(first);
        try {
            while (turn.isPresent()) {
                turn = once(turn.get());
            }
        } catch (StoreUnavailable e) {
            count("store-away");
            LOG.debug("a turn waits: {}", e.getMessage());
        } catch (RuntimeException e) {
            count("failed");
            // The message of an unexpected exception may quote what it failed on.
            LOG.error("a turn failed: {} at {}", e.getClass().getName(), where(e));
        }
    }

    /// Takes up a conversation that waits, if nobody has it.
    public void takeUp(ConversationId conversation) {
        store.take(conversation).ifPresent(this::serve);
    }

    private Optional<Turn> once(Turn turn) {
        if (turn.attempt() > MOST_ATTEMPTS) {
            return putAside(turn);
        }
        for (int attempt = turn.attempt(); attempt <= MOST_ATTEMPTS; attempt++) {
            try {
                return commit(turn);
            } catch (StoreUnavailable e) {
                throw e;
            } catch (RuntimeException e) {
                count("failed");
                LOG.error(
                        "an input of {} could not be decided, try {}: {} at {}",
                        turn.conversation(),
                        attempt,
                        e.getClass().getName(),
                        where(e));
            }
        }
        return putAside(turn);
    }

    private Optional<Turn> commit(Turn turn) {
        Committed committed = store.commit(deciding.commit(turn));
        return switch (committed) {
            case Committed.Done done -> {
                count("decided");
                done.dispatch().ifPresent(deliveries);
                yield done.next();
            }
            case Committed.Conflict _ -> {
                count("conflict");
                yield store.take(turn.conversation());
            }
        };
    }

    private Optional<Turn> putAside(Turn turn) {
        count("parked");
        LOG.error("an input of {} was put aside; `outbox list` shows it", turn.conversation());
        store.park(turn, substitute(turn), clock.instant());
        return store.take(turn.conversation());
    }

    // What stands in for a parked input tells the person and support. If even that cannot be decided, the log does.
    private Optional<byte[]> substitute(Turn turn) {
        if (turn.substitute()) {
            return Optional.empty();
        }
        try {
            DataKey key = safe.open(turn.key());
            var now = clock.instant();
            var stored =
                    new StoredInput(StoredInput.FORMAT, new Input.SetAside(), now, now, Optional.empty(), seeds.get());
            return Optional.of(
                    key.seal(StoredJson.write(StoredInput.class, stored), Places.ofInput(turn.conversation())));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private void count(String result) {
        meters.counter("madoguchi.turns", "result", result).increment();
    }

    private static String where(Throwable e) {
        return e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0].toString();
    }
}
