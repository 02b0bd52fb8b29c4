package madoguchi.store;

import java.util.Optional;

/// A one-time link that stands, with the conversation it belongs to as that stands now.
///
/// @param purpose what its page is for, in a word
/// @param session the keyed hash of the session that opened it; empty while nobody did
/// @param state the conversation's sealed state; empty before the first decision
/// @param key the intake key, wrapped
/// @param address the conversation's sealed address
/// @param waits whether something of the conversation waits to be decided, so that the state will be another
public record StandingLink(
        ConversationId conversation,
        String purpose,
        Optional<String> session,
        Optional<byte[]> state,
        byte[] key,
        byte[] address,
        boolean waits) {
    @Override
    public String toString() {
        return "StandingLink[" + conversation + "]";
    }
}
