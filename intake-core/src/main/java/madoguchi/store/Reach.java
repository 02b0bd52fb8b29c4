package madoguchi.store;

/// Whom an input may reach.
public enum Reach {
    /// Opens a conversation where there is none.
    ANYONE,
    /// Reaches a conversation that is going on; where there is none, or it is at rest, nothing is kept.
    GOING_ON,
    /// Reaches a conversation that exists, at rest or not; where there is none, nothing is kept.
    KNOWN
}
