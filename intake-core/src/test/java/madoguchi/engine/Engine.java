package madoguchi.engine;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.StaffDeed;
import madoguchi.conversation.House;
import madoguchi.conversation.Immari;
import madoguchi.conversation.Input;
import madoguchi.conversation.Seed;
import madoguchi.delivery.Deliveries;
import madoguchi.format.Versions;
import madoguchi.inbox.Deciding;
import madoguchi.inbox.Inbound;
import madoguchi.inbox.Inbox;
import madoguchi.inbox.Intake.Acceptance;
import madoguchi.inbox.Profiles;
import madoguchi.inbox.Sweeper;
import madoguchi.inbox.Turns;
import madoguchi.outbox.Address;
import madoguchi.outbox.Parcel;
import madoguchi.policy.Policy;
import madoguchi.seal.Safe;
import madoguchi.store.ConversationId;
import madoguchi.store.Dispatch;
import madoguchi.store.FoundCase;
import madoguchi.store.LaneRules;
import madoguchi.store.Namesakes;
import madoguchi.store.Places;
import madoguchi.store.Reach;
import madoguchi.store.Store;
import madoguchi.store.StoredCase;
import madoguchi.store.Stranded;
import madoguchi.store.memory.MemoryNamesakes;
import madoguchi.store.memory.MemoryStore;
import madoguchi.watch.InputWatch;
import madoguchi.watch.LaneWatch;
import madoguchi.watch.SweepWatch;
import madoguchi.watch.Trail;
import madoguchi.watch.Troubles;

/// One process of the counter. Everything runs at once in the calling thread, unless turns or deliveries are
/// held back.
public final class Engine {
    public static final Duration HAND = Duration.ofSeconds(10);
    public static final LaneRules LINE =
            new LaneRules(5, Duration.ofSeconds(30), Duration.ofSeconds(50), Duration.ofHours(23));
    public static final LaneRules TICKET =
            new LaneRules(1, Duration.ofMinutes(2), Duration.ofSeconds(50), Duration.ofDays(3));
    public static final int WAITING = 50;
    public static final String MASTER = key(1);

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final MovableClock clock;
    public final Store store;
    public final Safe safe;
    public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    public final Troubles troubles;
    public final LaneWatch lanes;
    public final InputWatch inputs;
    public final NotingCarrier line = new NotingCarrier("line", 5);
    public final NotingCarrier tickets = new NotingCarrier("ticket-mail", 1);
    public final Map<String, House> houses = new HashMap<>();
    public Profiles profiles = Profiles.NONE;
    public final Inbox inbox;
    public final Turns turns;
    public final Deliveries deliveries;
    public final Sweeper sweeper;
    public final Deque<Runnable> heldTurns = new ArrayDeque<>();
    public final Deque<Dispatch> heldCalls = new ArrayDeque<>();
    private boolean holdTurns;
    private boolean holdCalls;

    private final Namesakes namesakes;

    private Engine(Store store, Namesakes namesakes, MovableClock clock, String master, Trail trail) {
        this.namesakes = namesakes;
        this.troubles = new Troubles(clock);
        var operators = List.of("immari", "second");
        this.inputs = new InputWatch(meters, operators, List.of("line"), trail);
        this.lanes = new LaneWatch(meters, operators, List.of("line", "ticket-mail"), troubles, trail);
        this.clock = clock;
        this.store = store;
        this.safe = new Safe(List.of(master), store::once);
        houses.put("immari", Immari.HOUSE);
        houses.put("second", second());
        var deciding = new Deciding(
                safe,
                store,
                namesakes,
                this::house,
                _ -> List.of("ticket-mail"),
                Engine::rules,
                Engine::run,
                clock,
                person -> profiles.language(person));
        this.deliveries = new Deliveries(store, safe, List.of(line, tickets), Engine::rules, Engine::run, clock, lanes);
        this.turns = new Turns(store, deciding, safe, clock, Engine::seed, this::call, inputs);
        this.inbox = new Inbox(
                store,
                safe,
                clock,
                Engine::seed,
                WAITING,
                turn -> {
                    if (holdTurns) {
                        heldTurns.add(() -> turns.serve(turn));
                    } else {
                        turns.serve(turn);
                    }
                },
                inputs);
        this.sweeper = new Sweeper(
                store,
                new Sweeper.Work(turns::takeUp, deliveries::takeUp, inbox::ring),
                clock,
                Duration.ofSeconds(1),
                new SweepWatch(meters));
    }

    public static Engine inMemory() {
        var clock = new MovableClock();
        return new Engine(new MemoryStore(clock, HAND), new MemoryNamesakes(), clock, MASTER, Trail.NONE);
    }

    /// On a store that keeps what it is given on a clock of its own.
    public static Engine on(Store store, MovableClock clock) {
        return on(store, new MemoryNamesakes(), clock);
    }

    /// Likewise, with names kept where the store is.
    public static Engine on(Store store, Namesakes namesakes, MovableClock clock) {
        return new Engine(store, namesakes, clock, MASTER, Trail.NONE);
    }

    /// A store in memory on a test's clock.
    public static Store memory(InstantSource clock) {
        return new MemoryStore(clock, HAND);
    }

    /// In memory, leaving a trail.
    public static Engine leaving(Trail trail) {
        var clock = new MovableClock();
        return new Engine(new MemoryStore(clock, HAND), new MemoryNamesakes(), clock, MASTER, trail);
    }

    /// Another process on the same store, leaving a trail of its own.
    public Engine another(Trail trail) {
        return new Engine(store, namesakes, clock, MASTER, trail);
    }

    /// Another process on the same store.
    public Engine another() {
        return new Engine(store, namesakes, clock, MASTER, Trail.NONE);
    }

    /// A process of the next release on the same store; see [NextRelease].
    public Engine next(NextRelease.Form... newer) {
        return new Engine(NextRelease.on(store, Set.of(newer)), namesakes, clock, MASTER, Trail.NONE);
    }

    /// Another process on the same store, started with another master key.
    public Engine anotherWithKey(String master) {
        return new Engine(store, namesakes, clock, master, Trail.NONE);
    }

    public static String key(int content) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) content);
        return Base64.getEncoder().encodeToString(key);
    }

    private static House second() {
        Policy p = Immari.HOUSE.policy();
        return House.of(
                new Policy(
                        "second",
                        p.fingerprint(),
                        p.standing(),
                        p.entity(),
                        "SE",
                        p.published(),
                        p.memberPage(),
                        p.kinds(),
                        p.notice(),
                        p.desk(),
                        p.discretion(),
                        p.answerBy(),
                        p.abandonAfter(),
                        p.procedure()),
                Immari.HOUSE.texts());
    }

    private House house(String operator) {
        return Optional.ofNullable(houses.get(operator)).orElseThrow(() -> new IllegalStateException("no policy"));
    }

    public static LaneRules rules(String lane) {
        return lane.equals("line") ? LINE : TICKET;
    }

    public static String run() {
        return "run-" + COUNT.incrementAndGet();
    }

    private static Seed seed() {
        return new Seed("%032x".formatted(COUNT.incrementAndGet() * 7919L));
    }

    private void call(Dispatch call) {
        if (holdCalls) {
            heldCalls.add(call);
        } else {
            deliveries.serve(call, System.nanoTime());
        }
    }

    public Engine holdTurns() {
        holdTurns = true;
        return this;
    }

    public Engine holdCalls() {
        holdCalls = true;
        return this;
    }

    /// Decides what was held back, and from now on at once.
    public void decides() {
        holdTurns = false;
        while (!heldTurns.isEmpty()) {
            heldTurns.remove().run();
        }
    }

    /// Does what was held back, and from now on everything at once.
    public void goOn() {
        holdCalls = false;
        decides();
        while (!heldCalls.isEmpty()) {
            deliveries.serve(heldCalls.remove(), System.nanoTime());
        }
    }

    /// What waits in the lanes and timers, at this moment.
    public Engine sweeps() {
        sweeper.sweep();
        return this;
    }

    public Engine passes(Duration time) {
        clock.passes(time);
        return this;
    }

    public List<Stranded> stranded() {
        return IntStream.range(0, ConversationId.SHARDS)
                .mapToObj(store::stranded)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /// How often a counter was raised or a timer ended, over all series that have these tags.
    public double counted(String meter, String... tags) {
        return Stream.concat(
                        meters.find(meter).tags(tags).counters().stream().map(Counter::count),
                        meters.find(meter).tags(tags).timers().stream().map(timer -> (double) timer.count()))
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    public Person person(String operator, String name) {
        return new Person(new Address(operator, "line", name));
    }

    public Person person(String name) {
        return person("immari", name);
    }

    /// Somebody with a telephone.
    public final class Person {
        public final Address address;

        Person(Address address) {
            this.address = address;
        }

        public Acceptance follows() {
            return sends(Optional.empty(), new Input.Followed(), Reach.ANYONE);
        }

        public Acceptance says(String text) {
            return says("m" + COUNT.incrementAndGet(), text);
        }

        public Acceptance says(String message, String text) {
            return sends(Optional.of(message), new Input.Said(text, false), Reach.ANYONE);
        }

        public Acceptance unsends(String message) {
            return sends(Optional.of(message), new Input.Unsent(message), Reach.KNOWN);
        }

        /// Taps what lies under the newest bubble that has this label.
        public Acceptance taps(String label) {
            return sends(Optional.empty(), new Input.Tapped(data(label)), Reach.ANYONE);
        }

        public Acceptance sends(Optional<String> message, Input input, Reach reach) {
            return gives(event("e" + COUNT.incrementAndGet(), message, input, reach));
        }

        public Inbound event(String event, Optional<String> message, Input input, Reach reach) {
            clock.passes(Duration.ofMillis(1));
            return new Inbound(address, event, message, input, clock.instant(), Optional.of("token-" + event), reach);
        }

        public Acceptance gives(Inbound event) {
            return inbox.accept(event);
        }

        /// The summary of an inquiry is on the screen.
        public Person atSummary(String content) {
            follows();
            taps("はい、ここで進める");
            taps("質問したい");
            says(content);
            taps("このLINEのトーク");
            return this;
        }

        public List<Parcel.Bubble> bubbles() {
            List<Parcel.Bubble> all = new ArrayList<>();
            line.delivered().stream()
                    .filter(load -> load.to().equals(address))
                    .forEach(load -> load.parcels().stream()
                            .filter(Parcel.Bubble.class::isInstance)
                            .forEach(parcel -> all.add((Parcel.Bubble) parcel)));
            return all;
        }

        public List<String> screen() {
            return bubbles().stream()
                    .map(bubble -> bubble.text()
                            + bubble.table()
                                    .map(table -> table.rows().stream()
                                            .map(row -> "\n" + row.label() + ": " + row.value())
                                            .collect(Collectors.joining()))
                                    .orElse(""))
                    .toList();
        }

        public String data(String label) {
            return bubbles().reversed().stream()
                    .flatMap(bubble -> bubble.taps().stream())
                    .filter(tap -> tap.label().equals(label))
                    .map(Parcel.Tap::data)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + label));
        }

        public Optional<ConversationId> conversation() {
            String whole = address.operator() + "\n" + address.channel() + "\n" + address.person();
            return store.holderOf(
                            safe.index().name("address", whole),
                            safe.index().spread("shard", whole, ConversationId.SHARDS))
                    .map(holder -> holder.conversation());
        }
    }

    public Instant now() {
        return clock.instant();
    }

    /// Lets this much time pass in steps, and sees to what has come after each: so do processes that run on.
    public Engine lives(Duration time, Duration step) {
        for (Duration lived = Duration.ZERO; lived.compareTo(time) < 0; lived = lived.plus(step)) {
            passes(step).sweeps();
        }
        return sweeps();
    }

    /// What is known of a case by its number.
    public Optional<Case> caseOf(CaseNumber number) {
        return store.findCase(number.value()).flatMap(found -> switch (found) {
            case FoundCase.Kept kept -> {
                StoredCase stored = kept.stored();
                byte[] json = safe.open(stored.key()).open(stored.content(), Places.ofCase(stored.number()));
                yield Optional.of(Versions.readCase(json));
            }
            case FoundCase.Gone _ -> Optional.empty();
        });
    }

    /// What stands of a case in the register of destruction, as it is stored.
    public Optional<String> rowOf(CaseNumber number) {
        return store.findCase(number.value())
                .flatMap(found -> found instanceof FoundCase.Gone gone
                        ? Optional.of(new String(gone.row(), StandardCharsets.UTF_8))
                        : Optional.empty());
    }

    /// Staff do something to a case, as the command does.
    public boolean staff(ConversationId conversation, CaseNumber number, StaffDeed deed) {
        clock.passes(Duration.ofMillis(1));
        return inbox.deed(conversation, "deed-" + COUNT.incrementAndGet(), new Input.Staff(number, deed, "佐藤"));
    }
}
