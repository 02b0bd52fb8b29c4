package madoguchi.store;

import java.time.Instant;
import java.util.Optional;

/// A conversation in hand with its oldest input.
///
/// @param version the state's version; a commit succeeds only while it stands
/// @param state the sealed state; empty before the first decision
/// @param key the intake key, wrapped
/// @param address the sealed address
/// @param shown the prompt that was last brought to the screen, and when the call that did so ended
/// @param entry the input's place in the inbox
/// @param content the sealed input
/// @param attempt which try this is, from 1
/// @param substitute whether the input stands in for one that was parked
public record Turn(
        ConversationId conversation,
        long version,
        Optional<byte[]> state,
        byte[] key,
        byte[] address,
        Optional<Shown> shown,
        String entry,
        byte[] content,
        int attempt,
        boolean substitute) {

    public record Shown(String prompt, Instant since) {}

    @Override
    public String toString() {
        return "Turn[" + conversation + " " + entry + "]";
    }
}
