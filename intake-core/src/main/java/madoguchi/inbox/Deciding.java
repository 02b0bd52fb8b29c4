package madoguchi.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import madoguchi.conversation.Arrival;
import madoguchi.conversation.Conversation;
import madoguchi.conversation.Decider;
import madoguchi.conversation.Decision;
import madoguchi.conversation.House;
import madoguchi.format.StoredInput;
import madoguchi.format.StoredJson;
import madoguchi.format.Versions;
import madoguchi.outbox.Address;
import madoguchi.seal.DataKey;
import madoguchi.seal.Safe;
import madoguchi.store.Commit;
import madoguchi.store.LaneRules;
import madoguchi.store.Namesakes;
import madoguchi.store.Places;
import madoguchi.store.Store;
import madoguchi.store.Turn;

/// Opens a turn, has it decided, and seals what follows as one commit. Reads the store only for a case to be opened or
/// amended.
public final class Deciding {
    private final Safe safe;
    private final Function<String, House> houses;
    private final Profiles profiles;
    private final Sealing.Means means;

    /// @param houses the house of an operator; throws for an operator that is not served any more
    /// @param ticketLanes the lanes an operator's tickets go to
    /// @param rules how a lane is served
    /// @param runs names runs of calls
    /// @param profiles asked about people never met who sent nothing that is written in a language
    public Deciding(
            Safe safe,
            Store store,
            Namesakes namesakes,
            Function<String, House> houses,
            Function<String, List<String>> ticketLanes,
            Function<String, LaneRules> rules,
            Supplier<String> runs,
            InstantSource clock,
            Profiles profiles) {
        this.safe = safe;
        this.houses = houses;
        this.profiles = profiles;
        this.means = new Sealing.Means(safe, store, new NamesGiven(namesakes, safe), ticketLanes, rules, runs, clock);
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
        Commit commit = new Sealing(means, turn, key, address, house, track, input.acceptedAt())
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
}
