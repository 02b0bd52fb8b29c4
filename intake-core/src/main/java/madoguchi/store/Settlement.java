package madoguchi.store;

import java.time.Instant;

/// The outcome of a call as the store needs to know it.
public sealed interface Settlement {
    /// Done; the entries leave the lane.
    record Done() implements Settlement {}

    /// Nothing was delivered and the token is of no use: the same entries go as a push, at once.
    record AsPush() implements Settlement {}

    /// Not delivered; try again then.
    record Later(Instant at) implements Settlement {}

    /// Nobody knows; repeat the same call then.
    record Unsure(Instant at) implements Settlement {}

    /// Never; the entries are given up, the lane goes on.
    record GiveUp(String reason) implements Settlement {}
}
