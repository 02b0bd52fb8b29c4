package madoguchi.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import madoguchi.conversation.Input;
import madoguchi.conversation.Seed;
import madoguchi.conversation.Timer;
import madoguchi.format.StoredJson;
import madoguchi.outbox.Address;
import madoguchi.seal.DataKey;
import madoguchi.seal.Safe;
import madoguchi.store.Accepted;
import madoguchi.store.ConversationId;
import madoguchi.store.Due;
import madoguchi.store.Holder;
import madoguchi.store.Places;
import madoguchi.store.Reach;
import madoguchi.store.Store;
import madoguchi.store.StoreUnavailable;
import madoguchi.store.Turn;
import madoguchi.watch.Arrival;
import madoguchi.watch.InputWatch;

/// Accepts inputs: finds the conversation, seals, and has the store keep it. If the conversation is then in
/// hand, its turn goes on at once in this process.
public final class Inbox implements Intake {
    /// More than the destructions of one address that can happen while one of its inputs arrives.
    private static final int MOST_MOVES = 50;

    /// What happens by itself brings no reply token, and no limit of what may wait holds it back.
    private static final String NO_LANE = "";

    private final Store store;
    private final Safe safe;
    private final InstantSource clock;
    private final Supplier<Seed> seeds;
    private final Keeping keeping;
    private final Consumer<Turn> turns;
    private final InputWatch watch;
    private final KnownHolders known = new KnownHolders();
    private final Doubts doubts;

    /// @param seeds draws a new seed each time
    /// @param waitingLimit how many inputs and answers of one conversation may wait
    /// @param turns takes what was taken in hand; must not block
    public Inbox(
            Store store,
            Safe safe,
            InstantSource clock,
            Supplier<Seed> seeds,
            int waitingLimit,
            Consumer<Turn> turns,
            InputWatch watch) {
        this.store = store;
        this.safe = safe;
        this.clock = clock;
        this.seeds = seeds;
        this.keeping = new Keeping(store, clock, seeds, waitingLimit);
        this.turns = turns;
        this.watch = watch;
        this.doubts = new Doubts(store, safe);
    }

    @Override
    public Acceptance accept(Inbound inbound) {
        long since = System.nanoTime();
        Seed seed = seeds.get();
        Arrival arrival = Arrival.FAILED;
        try {
            Acceptance acceptance = accept(inbound, seed);
            arrival = arrival(acceptance);
            return acceptance;
        } catch (StoreUnavailable e) {
            arrival = Arrival.STORE_AWAY;
            throw e;
        } finally {
            Address address = inbound.address();
            watch.accepted(address.operator(), address.channel(), arrival, () -> Track.of(seed), since);
        }
    }

    private static Arrival arrival(Acceptance acceptance) {
        return switch (acceptance) {
            case KEPT -> Arrival.NEW;
            case DUPLICATE -> Arrival.DUPLICATE;
            case DROPPED -> Arrival.FLOODED;
            case PASSED_OVER -> Arrival.UNREACHED;
        };
    }

    private Acceptance accept(Inbound inbound, Seed seed) {
        Address address = inbound.address();
        String whole = address.operator() + "\n" + address.channel() + "\n" + address.person();
        String hash = safe.index().name("address", whole);
        int shard = safe.index().spread("shard", whole, ConversationId.SHARDS);
        Keeping.Happening happening = new Keeping.Happening(
                hash,
                safe.index().mark("event", address.operator() + "\n" + address.channel() + "\n" + inbound.eventId()),
                inbound.messageId().map(id -> messageHash(address, id)),
                inbound.input() instanceof Input.Unsent unsent
                        ? new Input.Unsent(messageHash(address, unsent.message()))
                        : doubts.settle(inbound, hash, shard),
                inbound.sentAt(),
                inbound.reach(),
                inbound.replyToken(),
                address.channel(),
                seed);
        Optional<KnownHolders.Known> holder = known.of(hash);
        for (int move = 0; move < MOST_MOVES; move++) {
            KnownHolders.Known to = holder.orElseGet(() -> opening(shard, address));
            Accepted accepted = keeping.keep(happening, to);
            switch (accepted) {
                case Accepted.Elsewhere elsewhere -> {
                    known.forget(hash);
                    holder = Optional.of(read(elsewhere.holder()));
                }
                case Accepted.NoConversation _
                when inbound.reach() == Reach.ANYONE -> {
                    // What stood in the way is gone: open a new one.
                    known.forget(hash);
                    holder = Optional.empty();
                }
                default -> {
                    return taken(hash, to, accepted);
                }
            }
        }
        throw new IllegalStateException("an address moved more than " + MOST_MOVES + " times");
    }

    /// Lets a conversation know that a time it asked for has come; does so once, whoever calls and however often.
    public void ring(Due.Ring ring) {
        long since = System.nanoTime();
        Optional<Timer> timer = Timer.named(ring.timer());
        if (timer.isEmpty()) {
            // Of a newer release, and for its processes.
            return;
        }
        Seed seed = seeds.get();
        String event =
                ring.conversation() + "|" + ring.timer() + "|" + ring.due().toEpochMilli();
        Optional<Accepted> accepted = known(
                ring.conversation(),
                safe.index().name("timer", event),
                new Input.TimeReached(timer.get()),
                ring.due(),
                seed);
        if (accepted.filter(Accepted.Elsewhere.class::isInstance).isPresent()) {
            return;
        }
        accepted.ifPresent(it -> {
            watch.rung(() -> Track.of(seed), since);
            handOn(it);
        });
        store.forget(ring.conversation(), ring.timer(), ring.due());
    }

    /// Takes what staff did to a case of this conversation, in order with what the person says.
    ///
    /// @param deed names this very deed; the same name again changes nothing
    /// @return false when the conversation is gone
    public boolean deed(ConversationId conversation, String deed, Input.Staff input) {
        Instant now = clock.instant();
        String event = safe.index().name("deed", conversation + "|" + deed);
        for (int move = 0; move < MOST_MOVES; move++) {
            Optional<Accepted> accepted = known(conversation, event, input, now, seeds.get());
            // Its key was wrapped anew in between: seal again.
            if (accepted.filter(Accepted.Elsewhere.class::isInstance).isEmpty()) {
                accepted.ifPresent(this::handOn);
                return accepted.filter(it -> it instanceof Accepted.Kept || it instanceof Accepted.Duplicate)
                        .isPresent();
            }
        }
        return false;
    }

    /// For a conversation that stands; what happens by itself opens none.
    private Optional<Accepted> known(
            ConversationId conversation, String eventHash, Input input, Instant at, Seed seed) {
        return store.holder(conversation)
                .map(holder -> keeping.keep(
                        new Keeping.Happening(
                                holder.addressHash(),
                                eventHash,
                                Optional.empty(),
                                input,
                                at,
                                Reach.KNOWN,
                                Optional.empty(),
                                NO_LANE,
                                seed),
                        read(holder)));
    }

    private String messageHash(Address address, String messageId) {
        return safe.index().name("message", address.channel() + "\n" + messageId);
    }

    private Acceptance taken(String hash, KnownHolders.Known to, Accepted accepted) {
        if (accepted instanceof Accepted.Kept) {
            known.remember(hash, to);
        }
        handOn(accepted);
        return switch (accepted) {
            case Accepted.Kept _ -> Acceptance.KEPT;
            case Accepted.Dropped _ -> Acceptance.DROPPED;
            case Accepted.Duplicate _ -> Acceptance.DUPLICATE;
            case Accepted.NoConversation _, Accepted.NeedsInstead _, Accepted.Elsewhere _ -> Acceptance.PASSED_OVER;
        };
    }

    private void handOn(Accepted accepted) {
        switch (accepted) {
            case Accepted.Kept kept -> kept.turn().ifPresent(turns);
            case Accepted.Dropped dropped -> dropped.turn().ifPresent(turns);
            case Accepted.Duplicate _, Accepted.NoConversation _, Accepted.NeedsInstead _, Accepted.Elsewhere _ -> {}
        }
    }

    private KnownHolders.Known opening(int shard, Address address) {
        ConversationId id = ConversationId.create(shard);
        DataKey key = safe.create();
        byte[] sealed = key.seal(StoredJson.write(Address.class, address), Places.ofAddress(id));
        return new KnownHolders.Known(id, key, sealed);
    }

    private KnownHolders.Known read(Holder holder) {
        return new KnownHolders.Known(holder.conversation(), safe.open(holder.key()), new byte[0]);
    }
}
