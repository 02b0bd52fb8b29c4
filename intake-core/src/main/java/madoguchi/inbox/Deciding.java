package madoguchi.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Change;
import madoguchi.cases.Destroyed;
import madoguchi.conversation.Arrival;
import madoguchi.conversation.Conversation;
import madoguchi.conversation.Decider;
import madoguchi.conversation.Decision;
import madoguchi.conversation.Effect;
import madoguchi.conversation.House;
import madoguchi.conversation.Link;
import madoguchi.conversation.Wording;
import madoguchi.format.StoredInput;
import madoguchi.format.StoredJson;
import madoguchi.format.Versions;
import madoguchi.link.Token;
import madoguchi.outbox.Address;
import madoguchi.outbox.Parcel;
import madoguchi.seal.DataKey;
import madoguchi.seal.Safe;
import madoguchi.store.Commit;
import madoguchi.store.Commit.LaneEntry;
import madoguchi.store.Commit.LaneEntry.Kind;
import madoguchi.store.Lane;
import madoguchi.store.LaneRules;
import madoguchi.store.OfferedLink;
import madoguchi.store.Places;
import madoguchi.store.Store;
import madoguchi.store.StoredCase;
import madoguchi.store.Turn;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// Opens a turn, has it decided, and seals what follows as one commit. Reads the store only for a case to be
/// amended.
public final class Deciding {
    private final Safe safe;
    private final Store store;
    private final Function<String, House> houses;
    private final Function<String, List<String>> ticketLanes;
    private final Function<String, LaneRules> rules;
    private final Supplier<String> runs;
    private final InstantSource clock;
    private final Profiles profiles;

    /// @param houses the house of an operator; throws for an operator that is not served any more
    /// @param ticketLanes the lanes an operator's tickets go to
    /// @param rules how a lane is served
    /// @param runs names runs of calls
    /// @param profiles asked about people never met who sent nothing that is written in a language
    public Deciding(
            Safe safe,
            Store store,
            Function<String, House> houses,
            Function<String, List<String>> ticketLanes,
            Function<String, LaneRules> rules,
            Supplier<String> runs,
            InstantSource clock,
            Profiles profiles) {
        this.safe = safe;
        this.store = store;
        this.houses = houses;
        this.ticketLanes = ticketLanes;
        this.rules = rules;
        this.runs = runs;
        this.clock = clock;
        this.profiles = profiles;
    }

    /// What was decided.
    ///
    /// @param commit what is to be written
    /// @param track names the input (see [Track])
    public record Decided(Commit commit, String operator, String track) {}

    /// Decides a turn.
    ///
    /// @throws RuntimeException when the turn cannot be opened or decided
    public Decided decide(Turn turn) {
        DataKey key = safe.open(turn.key());
        Address address = address(turn, key);
        Conversation state = turn.state()
                .map(bytes -> Versions.readState(key.open(bytes, Places.ofState(turn.conversation()))))
                .orElseGet(Conversation.Fresh::new);
        StoredInput input = Versions.readInput(key.open(turn.content(), Places.ofInput(turn.conversation())));
        House house = houses.apply(address.operator());
        var arrival = new Arrival(
                input.input(),
                input.acceptedAt(),
                input.sentAt(),
                input.message(),
                input.seed(),
                seenAt(turn, state),
                Decider.asksProfile(state, input.input()) ? profiles.language(address) : Optional.empty());
        Decision decision = Decider.decide(state, arrival, house);
        String track = Track.of(input.seed());
        Commit commit = new Sealing(turn, key, address, house, track, input.acceptedAt())
                .commit(decision, !state.atRest() && decision.next().atRest());
        return new Decided(commit, address.operator(), track);
    }

    /// Whose the turn is, if that can be opened.
    Optional<String> operator(Turn turn) {
        try {
            return Optional.of(address(turn, safe.open(turn.key())).operator());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Address address(Turn turn, DataKey key) {
        return StoredJson.read(Address.class, key.open(turn.address(), Places.ofAddress(turn.conversation())));
    }

    private static Optional<Instant> seenAt(Turn turn, Conversation state) {
        return state instanceof Conversation.Going going
                ? turn.shown()
                        .filter(shown -> shown.prompt().equals(going.prompt()))
                        .map(Turn.Shown::since)
                : Optional.empty();
    }

    /// Collects one commit. Ids come from the seed, so that the same decision gives the same entries.
    private final class Sealing {
        private final Turn turn;
        private final DataKey key;
        private final Address address;
        private final House house;
        private final String ids;
        private final Instant at;
        private final List<LaneEntry> outgoing = new ArrayList<>();
        private final Map<String, Instant> timers = new HashMap<>();
        private final Set<String> forgotten = new HashSet<>();
        private final List<StoredCase> cases = new ArrayList<>();
        private final Map<String, OfferedLink> links = new LinkedHashMap<>();
        private final List<Commit.Destruction> destroyed = new ArrayList<>();
        private boolean erase;

        Sealing(Turn turn, DataKey key, Address address, House house, String ids, Instant at) {
            this.turn = turn;
            this.key = key;
            this.address = address;
            this.house = house;
            this.ids = ids;
            this.at = at;
        }

        /// @param ends whether something was open and nothing is any more
        Commit commit(Decision decision, boolean ends) {
            decision.effects().forEach(effect -> add(effect, decision.language()));
            if (ends && outgoing.stream().noneMatch(entry -> entry.lane().equals(address.channel()))) {
                // Else the channel would learn of the end by the last words.
                keep(new Parcel.Ended(), Kind.MESSAGE, "");
            }
            Lane replyLane = new Lane(turn.conversation(), address.channel());
            return new Commit(
                    turn,
                    key.seal(Versions.write(decision.next()), Places.ofState(turn.conversation())),
                    decision.next().atRest(),
                    outgoing,
                    timers,
                    forgotten,
                    cases,
                    destroyed,
                    List.copyOf(links.values()),
                    erase,
                    replyLane,
                    rules.apply(replyLane.name()),
                    runs.get(),
                    clock.instant());
        }

        private void add(Effect effect, Language language) {
            switch (effect) {
                case Effect.Say say -> {
                    String text = Wording.of(say, language, house.texts());
                    bubble(
                            new Parcel.Bubble(text, List.of(), Optional.empty()),
                            say.text() == TextKey.DISCREET,
                            language);
                }
                case Effect.Offer offer ->
                    bubble(
                            Bubbles.of(offer, language, house.texts(), this::offer),
                            offer.text() == TextKey.DISCREET,
                            language);
                case Effect.Ask ask ->
                    bubble(
                            Bubbles.of(ask, language, house.texts(), this::offer),
                            ask.text() == TextKey.DISCREET,
                            language);
                case Effect.OpenCase open -> open(open.opened());
                case Effect.AmendCase amend -> amend(amend);
                case Effect.DestroyCase destroy -> destroy(destroy);
                case Effect.RemindAt remind -> timers.put(remind.timer().name(), remind.at());
                case Effect.Forget forget -> forgotten.add(forget.timer().name());
                case Effect.Erase _ -> erase = true;
            }
        }

        private void bubble(Parcel.Bubble bubble, boolean discreet, Language language) {
            keep(discreet ? bubble.under(house.texts().render(language, TextKey.DISCREET_NOTICE)) : bubble);
        }

        private void keep(Parcel.Bubble bubble) {
            Kind kind = bubble.prompt().isPresent() ? Kind.PROMPT : Kind.MESSAGE;
            keep(bubble, kind, bubble.prompt().orElse(""));
        }

        private void keep(Parcel parcel, Kind kind, String about) {
            byte[] content = key.seal(Versions.write(parcel), Places.ofBubble(turn.conversation()));
            outgoing.add(new LaneEntry(address.channel(), nextId(), kind, about, content));
        }

        /// Keeps the link by its name only; its address is in the sealed bubble and nowhere else.
        private String offer(Link link) {
            Token token = Token.of(turn.conversation(), link);
            String name = token.name(safe.index());
            links.put(name, new OfferedLink(name, link.purpose().word(), at.plus(Token.LIFE)));
            return house.web().orElse("") + token.path();
        }

        private void open(Case opened) {
            DataKey caseKey = safe.create();
            keep(opened, caseKey);
            tell(opened, caseKey, Parcel.Ticket.Event.OPENED);
        }

        private void amend(Effect.AmendCase amend) {
            Change change = amend.change();
            found(amend.number()).ifPresent(stored -> {
                DataKey caseKey = safe.open(stored.key());
                Case before = read(stored, caseKey);
                Case after = change.applyTo(before);
                if (!after.equals(before)) {
                    cases.remove(stored);
                    keep(after, caseKey);
                    if (change.news()) {
                        tell(after, caseKey, Parcel.Ticket.Event.of(change));
                    }
                }
            });
        }

        /// Two changes of one turn build on each other.
        private Optional<StoredCase> found(CaseNumber number) {
            Optional<StoredCase> here = cases.stream()
                    .filter(each -> each.number().equals(number.value()))
                    .findFirst();
            return here.isPresent() ? here : store.caseOf(turn.conversation().tag(), number.value());
        }

        private static Case read(StoredCase stored, DataKey caseKey) {
            return Versions.readCase(caseKey.open(stored.content(), Places.ofCase(stored.number())));
        }

        /// What is gone already is not destroyed twice: its first row stays.
        private void destroy(Effect.DestroyCase destroy) {
            found(destroy.number()).ifPresent(stored -> {
                Case last = read(stored, safe.open(stored.key()));
                cases.remove(stored);
                var row = Destroyed.of(last, destroy.cause(), at);
                destroyed.add(new Commit.Destruction(stored.number(), StoredJson.write(Destroyed.class, row)));
                for (String lane : ticketLanes.apply(address.operator())) {
                    String id = nextId();
                    var notice = ticket(id, Parcel.Ticket.Event.DESTROYED, last.husk(destroy.cause()));
                    outgoing.add(new LaneEntry(lane, id, Kind.NOTICE, "", Versions.write(notice)));
                }
            });
        }

        private void keep(Case kept, DataKey caseKey) {
            String number = kept.number().value();
            cases.add(new StoredCase(
                    number, caseKey.stored(), caseKey.seal(Versions.write(kept), Places.ofCase(number))));
        }

        private void tell(Case kept, DataKey caseKey, Parcel.Ticket.Event event) {
            String number = kept.number().value();
            for (String lane : ticketLanes.apply(address.operator())) {
                String id = nextId();
                byte[] sealed = caseKey.seal(Versions.write(ticket(id, event, kept)), Places.ofTicket(number));
                outgoing.add(new LaneEntry(lane, id, Kind.TICKET, number, sealed));
            }
        }

        private Parcel.Ticket ticket(String id, Parcel.Ticket.Event event, Case content) {
            return new Parcel.Ticket(content.number().value() + "." + id, event, at, address.channel(), content);
        }

        private String nextId() {
            return ids + "-" + outgoing.size();
        }
    }
}
