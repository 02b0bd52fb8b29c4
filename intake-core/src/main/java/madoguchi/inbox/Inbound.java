package madoguchi.inbox;

import java.time.Instant;
import java.util.Optional;
import madoguchi.conversation.Input;
import madoguchi.outbox.Address;
import madoguchi.store.Reach;

/// One thing that arrived by a channel, verified and read, with forbidden numbers cut out.
///
/// @param eventId the platform's id of the event; the same id is the same event
/// @param messageId the platform's id of the message, if it is one (for an unsend: of the message that is unsent)
/// @param input for an unsend the name inside is the platform's message id; accepting replaces it by its keyed hash
/// @param sentAt when it happened by the platform's clock
/// @param replyToken what a channel needs to answer this very event, if it has such a thing
/// @param vouched the same text with what was merely doubtful in it left as it was, where that makes a difference; it
///     is kept instead of `input` only where the person vouched for it just before, else nowhere (P3)
public record Inbound(
        Address address,
        String eventId,
        Optional<String> messageId,
        Input input,
        Instant sentAt,
        Optional<String> replyToken,
        Reach reach,
        Optional<Input.Said> vouched) {
    public Inbound(
            Address address,
            String eventId,
            Optional<String> messageId,
            Input input,
            Instant sentAt,
            Optional<String> replyToken,
            Reach reach) {
        this(address, eventId, messageId, input, sentAt, replyToken, reach, Optional.empty());
    }

    /// The same with what it is if the person vouched for it.
    public Inbound orVouched(Optional<Input.Said> text) {
        return new Inbound(address, eventId, messageId, input, sentAt, replyToken, reach, text);
    }

    @Override
    public String toString() {
        return "Inbound[" + eventId + "]";
    }
}
