package madoguchi.store;

import java.time.Instant;
import java.util.Optional;

/// An input as the store gets it.
///
/// @param conversation the one believed to own the address, or the one to open
/// @param opening what a new conversation starts with; its key is the one the entries here are sealed under
/// @param eventHash keyed hash of the platform's event id
/// @param messageHash keyed hash of the message id; for an unsend of the message that is unsent
/// @param entry the sealed input
/// @param instead what is kept in its place in some cases; seldom needed, so it may be left out until it is
///     asked for. An unsend brings it along
/// @param limit how many inputs and answers of one conversation may wait
/// @param replyLane the lane the reply token belongs to
public record Arriving(
        ConversationId conversation,
        String addressHash,
        Opening opening,
        String eventHash,
        Optional<String> messageHash,
        boolean unsend,
        Reach reach,
        Instant sentAt,
        Instant now,
        byte[] entry,
        Optional<Instead> instead,
        int limit,
        String replyLane,
        Optional<String> replyToken) {

    /// What a new conversation starts with.
    ///
    /// @param key the intake key, wrapped
    /// @param address the sealed address; empty when the conversation is believed to stand: then none is opened
    public record Opening(byte[] key, byte[] address) {}

    /// What takes the place of an input.
    ///
    /// @param withheld a sealed [madoguchi.conversation.Input.Withheld], for a message that is or was unsent
    /// @param flooded a sealed [madoguchi.conversation.Input.Flooded], kept once when the limit is reached
    public record Instead(byte[] withheld, byte[] flooded) {}

    /// The same with what may take its place.
    public Arriving with(Instead substitutes) {
        return new Arriving(
                conversation,
                addressHash,
                opening,
                eventHash,
                messageHash,
                unsend,
                reach,
                sentAt,
                now,
                entry,
                Optional.of(substitutes),
                limit,
                replyLane,
                replyToken);
    }

    @Override
    public String toString() {
        return "Arriving[" + conversation + "]";
    }
}
