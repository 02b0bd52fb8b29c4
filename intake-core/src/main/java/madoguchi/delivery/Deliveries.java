package madoguchi.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import madoguchi.cases.Case;
import madoguchi.format.NewerFormat;
import madoguchi.format.StoredJson;
import madoguchi.format.Versions;
import madoguchi.outbox.Address;
import madoguchi.outbox.Carrier;
import madoguchi.outbox.Carrier.Load;
import madoguchi.outbox.Carrier.Outcome;
import madoguchi.outbox.Parcel;
import madoguchi.seal.DataKey;
import madoguchi.seal.Safe;
import madoguchi.store.Dispatch;
import madoguchi.store.Lane;
import madoguchi.store.LaneRules;
import madoguchi.store.Places;
import madoguchi.store.Settled;
import madoguchi.store.Settlement;
import madoguchi.store.Store;
import madoguchi.store.StoreUnavailable;
import madoguchi.store.StoredCase;
import madoguchi.watch.LaneWatch;
import madoguchi.watch.Series;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves lanes: makes the planned call, writes its outcome, goes on with the next. What is known of a call
/// before and after it stands in the store, so any process can go on where this one was killed.
public final class Deliveries {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final Store store;
    private final Safe safe;
    private final Map<String, Carrier> carriers;
    private final Function<String, LaneRules> rules;
    private final Supplier<String> runs;
    private final InstantSource clock;
    private final LaneWatch watch;

    /// @param runs names runs of calls
    public Deliveries(
            Store store,
            Safe safe,
            List<Carrier> carriers,
            Function<String, LaneRules> rules,
            Supplier<String> runs,
            InstantSource clock,
            LaneWatch watch) {
        this.store = store;
        this.safe = safe;
        this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::lane, Function.identity()));
        this.rules = rules;
        this.runs = runs;
        this.clock = clock;
        this.watch = watch;
    }

    /// Serves a lane that waits, if this process can and nobody else does.
    public void takeUp(Lane lane) {
        if (carriers.containsKey(lane.name())) {
            long asked = System.nanoTime();
            store.dispatch(lane, runs.get(), rules.apply(lane.name()), clock.instant())
                    .ifPresent(call -> serve(call, asked));
        }
    }

    /// Goes on from a call that stands in the store, until the lane is empty or waits. Never throws.
    ///
    /// @param heldSince [System#nanoTime] from before the lane was asked for
    public void serve(Dispatch first, long heldSince) {
        Optional<Dispatch> call = Optional.of(first);
        long since = heldSince;
        try {
            while (call.isPresent()) {
                Dispatch next = call.get();
                Duration held = Duration.ofNanos(System.nanoTime() - since);
                LaneRules lane = rules.apply(next.lane().name());
                if (held.multipliedBy(2).compareTo(lane.lease()) > 0) {
                    // This process was stopped for long, and a call takes up to half a lease: another may have the
                    // lane before it ends. Who cannot renew sends nothing.
                    watch.leaseLost(next);
                    return;
                }
                Carried carried = carry(next);
                since = System.nanoTime();
                Outcome outcome = carried.outcome();
                Settled settled = store.settle(next, settlement(carried, next), lane, clock.instant());
                watch.settled(next, carried.operator(), outcome, settled.gaveUp());
                call = settled.next();
            }
        } catch (StoreUnavailable e) {
            LOG.debug("a delivery waits: {}", e.getMessage());
        } catch (RuntimeException e) {
            watch.failed(call.orElse(first), e, since);
        }
    }

    /// @param operator whose entries it carried, as far as that is known
    private record Carried(String operator, Outcome outcome) {}

    private Carried carry(Dispatch call) {
        Load load;
        try {
            load = open(call);
        } catch (StoreUnavailable e) {
            // The case could not be read now; that says nothing of whether it can be opened.
            throw e;
        } catch (NewerFormat e) {
            return new Carried(Series.NOBODY, new Outcome.NotNow("written by a newer release"));
        } catch (CaseGone e) {
            return new Carried(Series.NOBODY, new Outcome.DeliveredBefore());
        } catch (RuntimeException e) {
            watch.unopenable(call, e);
            return new Carried(Series.NOBODY, new Outcome.Refused("cannot be opened"));
        }
        String operator = load.to().operator();
        Carrier carrier = carriers.get(call.lane().name());
        if (carrier == null) {
            return new Carried(operator, new Outcome.NotNow("no carrier in this process"));
        }
        if (call.lapsed()) {
            // The platform leaves open whether the earlier reply arrived: repeating beats silence (G2).
            watch.doubted(call, operator, true);
        }
        long since = System.nanoTime();
        Outcome outcome = carry(carrier, call, load);
        watch.called(call, operator, outcome, since);
        return new Carried(operator, outcome);
    }

    private Outcome carry(Carrier carrier, Dispatch call, Load load) {
        try {
            return carrier.carry(load);
        } catch (RuntimeException e) {
            watch.carrierThrew(call, e);
            return new Outcome.Unknown("the carrier failed");
        }
    }

    private Settlement settlement(Carried carried, Dispatch call) {
        return switch (carried.outcome()) {
            case Outcome.Delivered _, Outcome.DeliveredBefore _ -> new Settlement.Done();
            case Outcome.TokenUnusable _ -> {
                if (call.unsure()) {
                    // As above: the first reply may have spent the token.
                    watch.doubted(call, carried.operator(), false);
                }
                yield new Settlement.AsPush();
            }
            case Outcome.NotNow _ -> new Settlement.Later(clock.instant().plus(wait(call.attempt())));
            case Outcome.Unknown _ -> new Settlement.Unsure(clock.instant().plus(wait(call.attempt())));
            case Outcome.Refused refused ->
                new Settlement.GiveUp(refused.reason().replace('|', ' '));
        };
    }

    private static Duration wait(int attempt) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempt - 1, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private Load open(Dispatch call) {
        List<Parcel> parcels =
                call.entries().stream().map(entry -> parcel(call, entry)).toList();
        String key = UUID.nameUUIDFromBytes(call.name().getBytes(StandardCharsets.UTF_8))
                .toString();
        return new Load(address(call, parcels), parcels, call.token(), key);
    }

    private Parcel parcel(Dispatch call, Dispatch.Entry entry) {
        if (call.address().isPresent() && !call.lane().name().startsWith("ticket")) {
            DataKey key = safe.open(call.key().orElseThrow());
            return Versions.readParcel(
                    key.open(entry.content(), Places.ofBubble(call.lane().conversation())));
        }
        String number = entry.about();
        if (number.isEmpty()) {
            // About a case that is gone: there is no key, and nothing to hide.
            return Versions.readParcel(entry.content());
        }
        // A ticket outlives the conversation: it is sealed under its case's own key.
        StoredCase stored =
                store.caseOf(call.lane().conversation().tag(), number).orElseThrow(CaseGone::new);
        DataKey key = safe.open(stored.key());
        var parcel = Versions.readParcel(key.open(entry.content(), Places.ofTicket(number)));
        Case current = Versions.readCase(key.open(stored.content(), Places.ofCase(number)));
        // What was unsent while the ticket waited must not reach support with it (P5).
        return parcel instanceof Parcel.Ticket ticket ? ticket.of(current) : parcel;
    }

    /// The case was destroyed while its ticket waited: there is nothing to bring any more.
    private static final class CaseGone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Address address(Dispatch call, List<Parcel> parcels) {
        return switch (parcels.getFirst()) {
            case Parcel.Ticket ticket -> new Address(ticket.content().operator(), ticket.channel(), "");
            case Parcel.Bubble _, Parcel.Ended _ ->
                StoredJson.read(
                        Address.class,
                        safe.open(call.key().orElseThrow())
                                .open(
                                        call.address().orElseThrow(),
                                        Places.ofAddress(call.lane().conversation())));
        };
    }
}
