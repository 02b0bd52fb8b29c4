package madoguchi.store;

import java.time.Instant;

/// Something that goes on only when a human says so: an input that could not be decided, or entries given up by a lane.
///
/// @param id names it for `outbox resend`: the conversation's id, what it is, and its place
/// @param since when it was put aside
/// @param reason why, without anything personal
public record Stranded(String id, Instant since, String reason) {
    /// The lane's name, or `inbox` for an input.
    public String what() {
        return id.split("\\|", -1)[1];
    }

    public ConversationId conversation() {
        return new ConversationId(id.substring(0, id.indexOf('|')));
    }
}
