package madoguchi.inbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import madoguchi.conversation.Input;
import madoguchi.conversation.Seed;
import madoguchi.format.NewerFormat;
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
import madoguchi.watch.InputWatch;
import madoguchi.watch.Series;

/// Serves conversations in hand: decides their inputs one after the other and commits what follows. An input
/// that cannot be decided three times is put aside, and the person and support are told.
public final class Turns {
    private static final int MOST_ATTEMPTS = 3;

    /// How long nobody takes up what this process is too old for: so its sweeper goes on to others meanwhile.
    private static final Duration LEAVES = Duration.ofSeconds(2);

    private final Store store;
    private final Deciding deciding;
    private final Safe safe;
    private final InstantSource clock;
    private final Supplier<Seed> seeds;
    private final Consumer<Dispatch> deliveries;
    private final InputWatch watch;

    /// @param deliveries takes the reply lane's next call; must not block
    public Turns(
            Store store,
            Deciding deciding,
            Safe safe,
            InstantSource clock,
            Supplier<Seed> seeds,
            Consumer<Dispatch> deliveries,
            InputWatch watch) {
        this.store = store;
        this.deciding = deciding;
        this.safe = safe;
        this.clock = clock;
        this.seeds = seeds;
        this.deliveries = deliveries;
        this.watch = watch;
    }

    /// Serves the conversation until nothing waits, another process has it, or the store is away. Never
    /// throws: what could not be done is found again by the sweeper.
    public void serve(Turn first) {
        Optional<Turn> turn = Optional.of(first);
        long since = System.nanoTime();
        try {
            while (turn.isPresent()) {
                since = System.nanoTime();
                turn = once(turn.get());
            }
        } catch (RuntimeException e) {
            watch.left(turn.orElse(first), e, since);
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
            long since = System.nanoTime();
            try {
                return commit(turn, since);
            } catch (StoreUnavailable e) {
                throw e;
            } catch (NewerFormat e) {
                // A newer release is being rolled out and has been here: one of its processes takes it.
                store.release(turn, LEAVES);
                watch.leftToNewer(turn, since);
                return Optional.empty();
            } catch (RuntimeException e) {
                watch.undecided(turn, attempt, e, since);
            }
        }
        return putAside(turn);
    }

    private Optional<Turn> commit(Turn turn, long since) {
        Deciding.Decided decided = deciding.decide(turn);
        long committing = System.nanoTime();
        Committed committed = store.commit(decided.commit());
        return switch (committed) {
            case Committed.Done done -> {
                watch.decided(decided.operator(), decided.track(), since, committing);
                done.dispatch().ifPresent(deliveries);
                yield done.next();
            }
            case Committed.Conflict _ -> {
                watch.conflicted(decided.operator(), decided.track(), since, committing);
                yield store.take(turn.conversation());
            }
        };
    }

    private Optional<Turn> putAside(Turn turn) {
        store.park(turn, substitute(turn), clock.instant());
        watch.parked(turn, deciding.operator(turn).orElse(Series.NOBODY));
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
}
