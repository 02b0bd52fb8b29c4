package madoguchi.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Builds what goes into a store, for tests. Contents are plain text here: the store cannot tell.
final class Inputs {
    static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    static final LaneRules RULES =
            new LaneRules(5, Duration.ofSeconds(30), Duration.ofSeconds(50), Duration.ofHours(23));

    private static final Arriving.Instead INSTEAD = new Arriving.Instead(bytes("withheld"), bytes("flooded"));

    private Inputs() {}

    static ConversationId conversation() {
        return ConversationId.create(42);
    }

    static Arriving text(ConversationId conversation, String text) {
        return arriving(conversation, UUID.randomUUID().toString(), text, NOON);
    }

    static Arriving arriving(ConversationId conversation, String event, String text, Instant sent) {
        return new Arriving(
                conversation,
                "address-of-" + conversation.value(),
                new Arriving.Opening(bytes("key-of-" + conversation.value()), bytes("sealed-address")),
                event,
                Optional.of("message-" + event),
                false,
                Reach.ANYONE,
                sent,
                NOON,
                bytes(text),
                Optional.of(INSTEAD),
                50,
                "line",
                Optional.empty());
    }

    static Arriving unsend(ConversationId conversation, String event, String unsentEvent) {
        Arriving a = arriving(conversation, event, "unsend", NOON);
        return new Arriving(
                a.conversation(),
                a.addressHash(),
                a.opening(),
                a.eventHash(),
                Optional.of("message-" + unsentEvent),
                true,
                Reach.KNOWN,
                a.sentAt(),
                a.now(),
                a.entry(),
                a.instead(),
                a.limit(),
                a.replyLane(),
                a.replyToken());
    }

    static Arriving reaching(Arriving a, Reach reach) {
        return new Arriving(
                a.conversation(),
                a.addressHash(),
                a.opening(),
                a.eventHash(),
                a.messageHash(),
                a.unsend(),
                reach,
                a.sentAt(),
                a.now(),
                a.entry(),
                a.instead(),
                a.limit(),
                a.replyLane(),
                a.replyToken());
    }

    static Arriving withoutInstead(Arriving a) {
        return new Arriving(
                a.conversation(),
                a.addressHash(),
                a.opening(),
                a.eventHash(),
                a.messageHash(),
                a.unsend(),
                a.reach(),
                a.sentAt(),
                a.now(),
                a.entry(),
                Optional.empty(),
                a.limit(),
                a.replyLane(),
                a.replyToken());
    }

    static Arriving withToken(Arriving a, String token) {
        return new Arriving(
                a.conversation(),
                a.addressHash(),
                a.opening(),
                a.eventHash(),
                a.messageHash(),
                a.unsend(),
                a.reach(),
                a.sentAt(),
                a.now(),
                a.entry(),
                a.instead(),
                a.limit(),
                a.replyLane(),
                Optional.of(token));
    }

    static Arriving ownedBy(Arriving a, String addressHash) {
        return new Arriving(
                a.conversation(),
                addressHash,
                a.opening(),
                a.eventHash(),
                a.messageHash(),
                a.unsend(),
                a.reach(),
                a.sentAt(),
                a.now(),
                a.entry(),
                a.instead(),
                a.limit(),
                a.replyLane(),
                a.replyToken());
    }

    static Arriving knownHolder(Arriving a) {
        return new Arriving(
                a.conversation(),
                a.addressHash(),
                new Arriving.Opening(a.opening().key(), new byte[0]),
                a.eventHash(),
                a.messageHash(),
                a.unsend(),
                a.reach(),
                a.sentAt(),
                a.now(),
                a.entry(),
                a.instead(),
                a.limit(),
                a.replyLane(),
                a.replyToken());
    }

    static Commit commit(Turn turn, String state, Commit.LaneEntry... outgoing) {
        return new Commit(
                turn,
                bytes(state),
                false,
                List.of(outgoing),
                Map.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                new Lane(turn.conversation(), "line"),
                RULES,
                "me",
                NOON);
    }

    static Commit with(Commit c, Map<String, Instant> timers, Set<String> forgotten, List<StoredCase> cases) {
        return new Commit(
                c.turn(),
                c.state(),
                c.atRest(),
                c.outgoing(),
                timers,
                forgotten,
                cases,
                c.destroyed(),
                c.links(),
                c.erase(),
                c.replyLane(),
                c.rules(),
                c.owner(),
                c.now());
    }

    static Commit destroying(Commit c, String number, String row) {
        return new Commit(
                c.turn(),
                c.state(),
                c.atRest(),
                c.outgoing(),
                c.timers(),
                c.forgotten(),
                c.cases(),
                List.of(new Commit.Destruction(number, bytes(row))),
                c.links(),
                c.erase(),
                c.replyLane(),
                c.rules(),
                c.owner(),
                c.now());
    }

    static Commit atRest(Commit c, boolean erase) {
        return new Commit(
                c.turn(),
                c.state(),
                true,
                c.outgoing(),
                c.timers(),
                c.forgotten(),
                c.cases(),
                c.destroyed(),
                c.links(),
                erase,
                c.replyLane(),
                c.rules(),
                c.owner(),
                c.now());
    }

    static Commit offering(Commit c, OfferedLink... links) {
        return new Commit(
                c.turn(),
                c.state(),
                c.atRest(),
                c.outgoing(),
                c.timers(),
                c.forgotten(),
                c.cases(),
                c.destroyed(),
                List.of(links),
                c.erase(),
                c.replyLane(),
                c.rules(),
                c.owner(),
                c.now());
    }

    static Commit ruled(Commit c, LaneRules rules) {
        return new Commit(
                c.turn(),
                c.state(),
                c.atRest(),
                c.outgoing(),
                c.timers(),
                c.forgotten(),
                c.cases(),
                c.destroyed(),
                c.links(),
                c.erase(),
                c.replyLane(),
                rules,
                c.owner(),
                c.now());
    }

    static Commit.LaneEntry message(String id) {
        return new Commit.LaneEntry("line", id, Commit.LaneEntry.Kind.MESSAGE, "", bytes("content of " + id));
    }

    static Commit.LaneEntry prompt(String id, String prompt) {
        return new Commit.LaneEntry("line", id, Commit.LaneEntry.Kind.PROMPT, prompt, bytes("content of " + id));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
