package madoguchi.inbox;

/// The door of the counter: what a channel hands in here is kept before this returns.
public interface Intake {
    /// Keeps an input durably, once; afterwards it is decided and answered without the caller.
    ///
    /// @throws madoguchi.store.StoreUnavailable when it could not be kept: the caller must not acknowledge it
    Acceptance accept(Inbound inbound);

    enum Acceptance {
        /// Kept, and will be decided.
        KEPT,
        /// Was accepted before; nothing changed.
        DUPLICATE,
        /// It reaches nobody (see [Reach]); nothing was kept.
        PASSED_OVER,
        /// Too much of this conversation waits already; dropped, and the person is told once.
        DROPPED
    }
}
