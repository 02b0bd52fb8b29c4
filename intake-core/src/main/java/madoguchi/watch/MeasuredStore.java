package madoguchi.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import madoguchi.store.Accepted;
import madoguchi.store.Arriving;
import madoguchi.store.Commit;
import madoguchi.store.Committed;
import madoguchi.store.ConversationId;
import madoguchi.store.Dispatch;
import madoguchi.store.Due;
import madoguchi.store.FoundCase;
import madoguchi.store.Holder;
import madoguchi.store.Lane;
import madoguchi.store.LaneRules;
import madoguchi.store.Settled;
import madoguchi.store.Settlement;
import madoguchi.store.Standing;
import madoguchi.store.Store;
import madoguchi.store.StoredCase;
import madoguchi.store.Stranded;
import madoguchi.store.Turn;

/// A store that measures how long another one takes, call by call.
public final class MeasuredStore implements Store {
    private enum Call {
        ACCEPT,
        HOLDER,
        STATE,
        TAKE,
        RELEASE,
        COMMIT,
        PARK,
        DISPATCH,
        SETTLE,
        DUE,
        FORGET,
        CASE,
        STRANDED,
        STANDING,
        RESEND,
        ONCE
    }

    private final Store store;
    private final Map<Call, Timer> done = new EnumMap<>(Call.class);
    private final Map<Call, Timer> failed = new EnumMap<>(Call.class);

    public MeasuredStore(Store store, MeterRegistry meters) {
        this.store = store;
        for (Call call : Call.values()) {
            done.put(call, timer(meters, call, "done"));
            failed.put(call, timer(meters, call, "failed"));
        }
    }

    private static Timer timer(MeterRegistry meters, Call call, String result) {
        return meters.timer("madoguchi.store", "call", Series.name(call), "result", result);
    }

    private <T> T timed(Call call, Supplier<T> work) {
        long since = System.nanoTime();
        Map<Call, Timer> timers = failed;
        try {
            T result = work.get();
            timers = done;
            return result;
        } finally {
            Timer timer = timers.get(call);
            if (timer != null) {
                timer.record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
            }
        }
    }

    private void timed(Call call, Runnable work) {
        timed(call, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    @Override
    public Accepted accept(Arriving arriving) {
        return timed(Call.ACCEPT, () -> store.accept(arriving));
    }

    @Override
    public Optional<Holder> holderOf(String addressHash, int shard) {
        return timed(Call.HOLDER, () -> store.holderOf(addressHash, shard));
    }

    @Override
    public Optional<Holder> holder(ConversationId conversation) {
        return timed(Call.HOLDER, () -> store.holder(conversation));
    }

    @Override
    public Optional<byte[]> stateOf(ConversationId conversation) {
        return timed(Call.STATE, () -> store.stateOf(conversation));
    }

    @Override
    public Optional<Turn> take(ConversationId conversation) {
        return timed(Call.TAKE, () -> store.take(conversation));
    }

    @Override
    public void release(Turn turn, Duration pause) {
        timed(Call.RELEASE, () -> store.release(turn, pause));
    }

    @Override
    public Committed commit(Commit commit) {
        return timed(Call.COMMIT, () -> store.commit(commit));
    }

    @Override
    public void park(Turn turn, Optional<byte[]> instead, Instant now) {
        timed(Call.PARK, () -> store.park(turn, instead, now));
    }

    @Override
    public Optional<Dispatch> dispatch(Lane lane, String owner, LaneRules rules, Instant now) {
        return timed(Call.DISPATCH, () -> store.dispatch(lane, owner, rules, now));
    }

    @Override
    public Settled settle(Dispatch dispatch, Settlement settlement, LaneRules rules, Instant now) {
        return timed(Call.SETTLE, () -> store.settle(dispatch, settlement, rules, now));
    }

    @Override
    public Due due(int shard, Instant now, int most) {
        return timed(Call.DUE, () -> store.due(shard, now, most));
    }

    @Override
    public void forget(ConversationId conversation, String timer, Instant due) {
        timed(Call.FORGET, () -> store.forget(conversation, timer, due));
    }

    @Override
    public Optional<StoredCase> caseOf(String tag, String number) {
        return timed(Call.CASE, () -> store.caseOf(tag, number));
    }

    @Override
    public Optional<FoundCase> findCase(String number) {
        return timed(Call.CASE, () -> store.findCase(number));
    }

    @Override
    public List<Stranded> stranded(int shard) {
        return timed(Call.STRANDED, () -> store.stranded(shard));
    }

    @Override
    public Standing standing(int shard, Instant now) {
        return timed(Call.STANDING, () -> store.standing(shard, now));
    }

    @Override
    public boolean resend(Stranded stranded, Instant now) {
        return timed(Call.RESEND, () -> store.resend(stranded, now));
    }

    @Override
    public byte[] once(String name, byte[] value) {
        return timed(Call.ONCE, () -> store.once(name, value));
    }
}
