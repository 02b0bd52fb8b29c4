package madoguchi.cases;

import madoguchi.policy.Kind;

/// What a case is about.
public sealed interface Matter {
    /// A request of the person.
    ///
    /// @param complete false when the person stopped or fell silent before confirming (P5): the request arrived
    ///     all the same, its form is unfinished
    record Request(Kind kind, boolean complete) implements Matter {}

    /// The person asked for a human.
    record HumanWanted() implements Matter {}

    /// Something the person sent could not be handled by the software; its content is kept aside, not here.
    record Unprocessed() implements Matter {}

    /// The word used in tickets; never changes once released.
    default String key() {
        return switch (this) {
            case Request request -> request.kind().key();
            case HumanWanted _ -> "human-wanted";
            case Unprocessed _ -> "unprocessed";
        };
    }
}
