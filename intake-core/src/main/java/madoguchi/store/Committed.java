package madoguchi.store;

import java.util.Optional;

/// What became of a commit.
public sealed interface Committed {
    /// Written.
    ///
    /// @param next the next input of the conversation, in hand
    /// @param dispatch the reply lane's next call, held for the owner
    record Done(Optional<Turn> next, Optional<Dispatch> dispatch) implements Committed {}

    /// Something changed since the turn was taken; nothing was written and the conversation is free again.
    record Conflict() implements Committed {}
}
