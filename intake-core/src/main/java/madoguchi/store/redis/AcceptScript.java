package madoguchi.store.redis;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import madoguchi.store.Accepted;
import madoguchi.store.Arriving;
import madoguchi.store.ConversationId;
import madoguchi.store.Holder;

/// `accept.lua`: keeps one input, once.
final class AcceptScript {
    /// LINE does not publish for how long it redelivers; unsending is possible for up to 7 days.
    static final Duration REMEMBERED = Duration.ofDays(8);

    private static final byte[] NOTHING = {};

    private final Script script;
    private final Duration hand;

    AcceptScript(Script script, Duration hand) {
        this.script = script;
        this.hand = hand;
    }

    Accepted run(Arriving in, Function<ConversationId, Optional<Holder>> holders) {
        Reply reply = script.run(in.conversation().tag(), arguments(in));
        return switch (reply.text(0)) {
            case "duplicate" -> new Accepted.Duplicate();
            case "instead" -> new Accepted.NeedsInstead();
            case "nobody" -> new Accepted.NoConversation();
            case "kept" -> new Accepted.Kept(Replies.turn(reply.at(1)));
            case "dropped" -> new Accepted.Dropped(Replies.turn(reply.at(1)));
            case "elsewhere" ->
                // Erased between the two steps: nothing stands in the way of opening a new one.
                holders.apply(new ConversationId(reply.text(1)))
                        .<Accepted>map(Accepted.Elsewhere::new)
                        .orElseGet(Accepted.NoConversation::new);
            default -> throw new IllegalStateException("accept.lua answered something unknown");
        };
    }

    private Arguments arguments(Arriving in) {
        return new Arguments()
                .add(in.conversation().value())
                .add(in.addressHash())
                .add(in.opening().key())
                .add(in.opening().address())
                .add(in.eventHash())
                .add(LocalDate.ofInstant(in.sentAt(), ZoneOffset.UTC).toEpochDay())
                .add(in.messageHash().orElse(""))
                .add(in.unsend())
                .add(in.reach().name())
                .add(in.sentAt())
                .add(in.now())
                .add(in.entry())
                .add(in.instead().map(Arriving.Instead::withheld).orElse(NOTHING))
                .add(in.instead().map(Arriving.Instead::flooded).orElse(NOTHING))
                .add(in.limit())
                .add(in.replyLane())
                .add(in.replyToken().orElse(""))
                .add(hand)
                .add(REMEMBERED.toSeconds());
    }
}
