package madoguchi.watch;

/// What became of an input at the door.
public enum Arrival {
    NEW,
    /// Was accepted before.
    DUPLICATE,
    /// Dropped: too much of one conversation waits.
    FLOODED,
    /// Reaches no conversation; nothing was kept.
    UNREACHED,
    /// Refused: the store is away.
    STORE_AWAY,
    /// Refused for a fault of ours.
    FAILED
}
