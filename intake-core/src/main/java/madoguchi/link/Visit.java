package madoguchi.link;

import java.util.Optional;
import madoguchi.conversation.Conversation;
import madoguchi.conversation.Link;
import madoguchi.outbox.Address;
import madoguchi.store.ConversationId;

/// What stands behind a link at this moment.
///
/// @param session the keyed hash of the session that opened it; empty while nobody did
/// @param address whose conversation it is
/// @param state what the conversation is at
/// @param waits whether something waits to be decided, so that the state will be another
public record Visit(
        ConversationId conversation,
        Link.Purpose purpose,
        Optional<String> session,
        Address address,
        Conversation state,
        boolean waits) {
    @Override
    public String toString() {
        return "Visit[" + conversation + "]";
    }
}
