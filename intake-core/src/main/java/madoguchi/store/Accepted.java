package madoguchi.store;

import java.util.Optional;

/// What became of an input.
public sealed interface Accepted {
    /// Kept; with the turn if this caller now has the conversation in hand.
    record Kept(Optional<Turn> turn) implements Accepted {}

    /// Accepted before.
    record Duplicate() implements Accepted {}

    /// Nothing was kept: something else has to take its place, and did not come along. Seal that and ask again.
    record NeedsInstead() implements Accepted {}

    /// There is no conversation it may reach.
    record NoConversation() implements Accepted {}

    /// Too much waits; a notice was kept in its place, once, possibly with the turn.
    record Dropped(Optional<Turn> turn) implements Accepted {}

    /// Nothing was kept: the address belongs to this conversation, or its key is another one. Seal and ask again.
    record Elsewhere(Holder holder) implements Accepted {}
}
