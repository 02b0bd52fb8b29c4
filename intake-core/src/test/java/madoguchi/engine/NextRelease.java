package madoguchi.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import madoguchi.seal.DataKey;
import madoguchi.seal.Safe;
import madoguchi.store.Accepted;
import madoguchi.store.Arriving;
import madoguchi.store.Commit;
import madoguchi.store.Committed;
import madoguchi.store.Dispatch;
import madoguchi.store.FoundCase;
import madoguchi.store.Places;
import madoguchi.store.Settled;
import madoguchi.store.Store;
import madoguchi.store.StoredCase;
import madoguchi.store.Turn;

/// The store as a process of the next release has it: what that release has a new form for is written in it, under its
/// number and with something in it that this release has no name for; and what it reads of its own form it
/// understands. Everything else it writes as this release does.
public final class NextRelease {
    private static final String ADDED = ",\"ofTheNextRelease\":{\"is\":\"unheard-of\"}";

    private final Safe safe;
    private final Set<Form> newer;

    /// What can have a new form.
    public enum Form {
        STATE,
        INPUT,
        CASE,
        PARCEL,
        /// A timer that this release does not know.
        TIMER
    }

    private NextRelease(Store behind, Set<Form> newer) {
        this.safe = new Safe(List.of(Engine.MASTER), behind::once);
        this.newer = newer;
    }

    /// The same store, as a process of the next release has it.
    ///
    /// @param newer what the next release has a new form for
    public static Store on(Store behind, Set<Form> newer) {
        var next = new NextRelease(behind, newer);
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (_, method, given) -> {
                    try {
                        Object[] written = given == null ? new Object[0] : given.clone();
                        for (int i = 0; i < written.length; i++) {
                            written[i] = next.written(written[i]);
                        }
                        return next.read(method.invoke(behind, written));
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    private Object written(Object given) {
        return switch (given) {
            case Arriving arriving -> written(arriving);
            case Commit commit -> written(commit);
            default -> given;
        };
    }

    private Object read(Object answer) {
        return switch (answer) {
            case Accepted.Kept kept -> new Accepted.Kept(kept.turn().map(this::read));
            case Committed.Done done ->
                new Committed.Done(done.next().map(this::read), done.dispatch().map(this::read));
            case Settled settled -> new Settled(settled.held(), settled.next().map(this::read), settled.gaveUp());
            case Optional<?> optional -> optional.map(this::one);
            default -> answer;
        };
    }

    private Object one(Object found) {
        return switch (found) {
            case Turn turn -> read(turn);
            case Dispatch dispatch -> read(dispatch);
            case StoredCase stored -> read(stored);
            case FoundCase.Kept kept -> new FoundCase.Kept(read(kept.stored()), kept.conversation());
            default -> found;
        };
    }

    private Arriving written(Arriving in) {
        DataKey key = safe.open(in.opening().key());
        return new Arriving(
                in.conversation(),
                in.addressHash(),
                in.opening(),
                in.eventHash(),
                in.messageHash(),
                in.unsend(),
                in.reach(),
                in.sentAt(),
                in.now(),
                raised(Form.INPUT, key, in.entry(), Places.ofInput(in.conversation())),
                in.instead(),
                in.limit(),
                in.replyLane(),
                in.replyToken());
    }

    private Commit written(Commit commit) {
        var conversation = commit.turn().conversation();
        DataKey key = safe.open(commit.turn().key());
        var timers = new HashMap<>(commit.timers());
        if (newer.contains(Form.TIMER)) {
            timers.put("OF_THE_NEXT_RELEASE", commit.now());
        }
        List<StoredCase> cases = commit.cases().stream()
                .map(stored -> new StoredCase(
                        stored.number(),
                        stored.key(),
                        raised(Form.CASE, safe.open(stored.key()), stored.content(), Places.ofCase(stored.number()))))
                .toList();
        var outgoing = new ArrayList<Commit.LaneEntry>();
        for (Commit.LaneEntry entry : commit.outgoing()) {
            boolean bubble = entry.lane().equals("line");
            outgoing.add(
                    bubble
                            ? new Commit.LaneEntry(
                                    entry.lane(),
                                    entry.id(),
                                    entry.kind(),
                                    entry.about(),
                                    raised(Form.PARCEL, key, entry.content(), Places.ofBubble(conversation)))
                            : entry);
        }
        return new Commit(
                commit.turn(),
                raised(Form.STATE, key, commit.state(), Places.ofState(conversation)),
                commit.atRest(),
                outgoing,
                timers,
                commit.forgotten(),
                cases,
                commit.destroyed(),
                commit.links(),
                commit.erase(),
                commit.replyLane(),
                commit.rules(),
                commit.owner(),
                commit.now());
    }

    private Turn read(Turn turn) {
        DataKey key = safe.open(turn.key());
        return new Turn(
                turn.conversation(),
                turn.version(),
                turn.state().map(state -> lowered(key, state, Places.ofState(turn.conversation()))),
                turn.key(),
                turn.address(),
                turn.shown(),
                turn.entry(),
                lowered(key, turn.content(), Places.ofInput(turn.conversation())),
                turn.attempt(),
                turn.substitute());
    }

    private Dispatch read(Dispatch call) {
        if (!call.lane().name().equals("line")) {
            return call;
        }
        DataKey key = safe.open(call.key().orElseThrow());
        List<Dispatch.Entry> entries = call.entries().stream()
                .map(entry -> new Dispatch.Entry(
                        entry.id(),
                        entry.about(),
                        lowered(
                                key,
                                entry.content(),
                                Places.ofBubble(call.lane().conversation()))))
                .toList();
        return new Dispatch(
                call.lane(),
                call.owner(),
                entries,
                call.token(),
                call.attempt(),
                call.unsure(),
                call.lapsed(),
                call.address(),
                call.key());
    }

    private StoredCase read(StoredCase stored) {
        return new StoredCase(
                stored.number(),
                stored.key(),
                lowered(safe.open(stored.key()), stored.content(), Places.ofCase(stored.number())));
    }

    private byte[] raised(Form form, DataKey key, byte[] sealed, String place) {
        return newer.contains(form) ? changed(key, sealed, place, NextRelease::raise) : sealed;
    }

    private static byte[] lowered(DataKey key, byte[] sealed, String place) {
        return changed(key, sealed, place, NextRelease::lower);
    }

    private static byte[] changed(DataKey key, byte[] sealed, String place, UnaryOperator<String> change) {
        String json = new String(key.open(sealed, place), StandardCharsets.UTF_8);
        return key.seal(change.apply(json).getBytes(StandardCharsets.UTF_8), place);
    }

    /// `{"format":3,…}` becomes `{"format":4,"ofTheNextRelease":…,…}`.
    private static String raise(String json) {
        return numbered(json, 1, ADDED);
    }

    private static String lower(String json) {
        return json.contains(ADDED) ? numbered(json.replace(ADDED, ""), -1, "") : json;
    }

    private static String numbered(String json, int by, String added) {
        String start = "{\"format\":";
        if (!json.startsWith(start)) {
            throw new AssertionError("no number at the head of what is stored");
        }
        int end = json.indexOf(',');
        int number = Integer.parseInt(json.substring(start.length(), end));
        return start + (number + by) + added + json.substring(end);
    }
}
