package madoguchi.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import madoguchi.cases.CaseNumber;
import madoguchi.conversation.Conversation;
import madoguchi.conversation.Decision;
import madoguchi.conversation.Effect;
import madoguchi.conversation.House;
import madoguchi.conversation.Link;
import madoguchi.conversation.Person;
import madoguchi.conversation.Wording;
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
import madoguchi.store.Turn;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// Collects one commit. Ids come from the seed, so that the same decision gives the same entries.
final class Sealing {
    private final Means means;
    private final Turn turn;
    private final DataKey key;
    private final Address address;
    private final House house;
    private final Instant at;
    private final Outgoing outgoing;
    private final SealedCases cases;
    private final Map<String, Instant> timers = new HashMap<>();
    private final Set<String> forgotten = new HashSet<>();
    private final Map<String, OfferedLink> links = new LinkedHashMap<>();
    private boolean erase;

    /// What it works with, the same for every turn.
    ///
    /// @param ticketLanes the lanes an operator's tickets go to
    /// @param rules how a lane is served
    /// @param runs names runs of calls
    record Means(
            Safe safe,
            Store store,
            NamesGiven names,
            Function<String, List<String>> ticketLanes,
            Function<String, LaneRules> rules,
            Supplier<String> runs,
            InstantSource clock) {}

    Sealing(Means means, Turn turn, DataKey key, Address address, House house, String ids, Instant at) {
        this.means = means;
        this.turn = turn;
        this.key = key;
        this.address = address;
        this.house = house;
        this.at = at;
        this.outgoing = new Outgoing(ids);
        this.cases = new SealedCases(means, turn.conversation(), address, at, outgoing);
    }

    /// @param ends whether something was open and nothing is any more
    Commit commit(Decision decision, boolean ends) {
        var known = Conversation.person(decision.next()).map(Person::numbers).orElse(List.of());
        decision.effects().forEach(effect -> add(effect, decision.language(), known));
        if (ends && !outgoing.through(address.channel())) {
            // Else the channel would learn of the end by the last words.
            keep(new Parcel.Ended(), Kind.MESSAGE, "");
        }
        Lane replyLane = new Lane(turn.conversation(), address.channel());
        return new Commit(
                turn,
                key.seal(Versions.write(decision.next()), Places.ofState(turn.conversation())),
                decision.next().atRest(),
                outgoing.entries(),
                timers,
                forgotten,
                cases.kept(),
                cases.destroyed(),
                List.copyOf(links.values()),
                erase,
                replyLane,
                means.rules().apply(replyLane.name()),
                means.runs().get(),
                means.clock().instant());
    }

    /// @param known the cases of the conversation
    private void add(Effect effect, Language language, List<CaseNumber> known) {
        switch (effect) {
            case Effect.Say say -> {
                String text = Wording.of(say, language, house.texts());
                bubble(new Parcel.Bubble(text, List.of(), Optional.empty()), say.text() == TextKey.DISCREET, language);
            }
            case Effect.Offer offer ->
                bubble(
                        Bubbles.of(offer, language, house.texts(), this::offer),
                        offer.text() == TextKey.DISCREET,
                        language);
            case Effect.Ask ask ->
                bubble(Bubbles.of(ask, language, house.texts(), this::offer), ask.text() == TextKey.DISCREET, language);
            case Effect.OpenCase open -> cases.open(open.opened(), known);
            case Effect.AmendCase amend -> cases.amend(amend.number(), amend.change());
            case Effect.DestroyCase destroy -> cases.destroy(destroy.number(), destroy.cause());
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
        outgoing.add(id -> new LaneEntry(address.channel(), id, kind, about, content));
    }

    /// Keeps the link by its name only; its address is in the sealed bubble and nowhere else.
    private String offer(Link link) {
        Token token = Token.of(turn.conversation(), link);
        String name = token.name(means.safe().index());
        links.put(name, new OfferedLink(name, link.purpose().word(), at.plus(Token.LIFE)));
        return house.web().orElse("") + token.path();
    }
}
