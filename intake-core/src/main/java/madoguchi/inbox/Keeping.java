package madoguchi.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import madoguchi.conversation.Input;
import madoguchi.conversation.Seed;
import madoguchi.format.StoredInput;
import madoguchi.format.StoredJson;
import madoguchi.store.Accepted;
import madoguchi.store.Arriving;
import madoguchi.store.Places;
import madoguchi.store.Reach;
import madoguchi.store.Store;

/// Seals what came for its conversation, and keeps it there.
final class Keeping {
    private final Store store;
    private final InstantSource clock;
    private final Supplier<Seed> seeds;
    private final int waitingLimit;

    Keeping(Store store, InstantSource clock, Supplier<Seed> seeds, int waitingLimit) {
        this.store = store;
        this.clock = clock;
        this.seeds = seeds;
        this.waitingLimit = waitingLimit;
    }

    /// Something that came.
    record Happening(
            String addressHash,
            String eventHash,
            Optional<String> messageHash,
            Input input,
            Instant sentAt,
            Reach reach,
            Optional<String> replyToken,
            String lane,
            Seed seed) {}

    /// What may take an input's place is sealed when it is asked for: it nearly never is.
    Accepted keep(Happening what, KnownHolders.Known to) {
        Arriving arriving = arriving(what, to);
        Accepted accepted =
                store.accept(what.input() instanceof Input.Unsent ? arriving.with(instead(what, to)) : arriving);
        return accepted instanceof Accepted.NeedsInstead ? store.accept(arriving.with(instead(what, to))) : accepted;
    }

    private Arriving.Instead instead(Happening what, KnownHolders.Known to) {
        Instant now = clock.instant();
        return new Arriving.Instead(
                sealed(new Input.Withheld(), seeds.get(), what, now, to),
                sealed(new Input.Flooded(waitingLimit), seeds.get(), what, now, to));
    }

    private Arriving arriving(Happening what, KnownHolders.Known to) {
        Instant now = clock.instant();
        return new Arriving(
                to.conversation(),
                what.addressHash(),
                new Arriving.Opening(to.key().stored(), to.address()),
                what.eventHash(),
                what.messageHash(),
                what.input() instanceof Input.Unsent,
                what.reach(),
                what.sentAt(),
                now,
                sealed(what.input(), what.seed(), what, now, to),
                Optional.empty(),
                waitingLimit,
                what.lane(),
                what.replyToken());
    }

    private byte[] sealed(Input input, Seed seed, Happening what, Instant now, KnownHolders.Known to) {
        var stored = new StoredInput(StoredInput.FORMAT, input, now, what.sentAt(), what.messageHash(), seed);
        return to.key().seal(StoredJson.write(StoredInput.class, stored), Places.ofInput(to.conversation()));
    }
}
