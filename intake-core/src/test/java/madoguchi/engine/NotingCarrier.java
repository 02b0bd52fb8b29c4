package madoguchi.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import madoguchi.outbox.Carrier;
import madoguchi.outbox.Parcel;

/// Notes every call. Delivers, unless it was told what happens instead.
public final class NotingCarrier implements Carrier {
    private final String lane;
    private final int most;
    private final List<Load> calls = new ArrayList<>();
    private final List<Load> delivered = new ArrayList<>();
    private final Deque<Supplier<Outcome>> coming = new ArrayDeque<>();

    public NotingCarrier(String lane, int most) {
        this.lane = lane;
        this.most = most;
    }

    /// The outcomes of the next calls; afterwards everything is delivered again.
    public NotingCarrier then(Outcome... outcomes) {
        Arrays.stream(outcomes).forEach(outcome -> coming.add(() -> outcome));
        return this;
    }

    public NotingCarrier thenThrows(RuntimeException thrown) {
        coming.add(() -> {
            throw thrown;
        });
        return this;
    }

    @Override
    public String lane() {
        return lane;
    }

    @Override
    public int most() {
        return most;
    }

    @Override
    public Outcome carry(Load load) {
        calls.add(load);
        Supplier<Outcome> next = coming.poll();
        Outcome outcome = next == null ? new Outcome.Delivered() : next.get();
        if (outcome instanceof Outcome.Delivered) {
            delivered.add(load);
        }
        return outcome;
    }

    /// Every call that was made.
    public List<Load> calls() {
        return calls;
    }

    /// The calls that delivered.
    public List<Load> delivered() {
        return delivered;
    }

    public List<Parcel.Ticket> tickets() {
        return delivered.stream()
                .flatMap(load -> load.parcels().stream())
                .map(Parcel.Ticket.class::cast)
                .toList();
    }
}
