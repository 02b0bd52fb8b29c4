package madoguchi.conversation;

/// What a conversation may wait for. At most one of each stands at a time.
public enum Timer {
    /// The person has been silent for so long that an unfinished conversation is destroyed (P5).
    ABANDONED
}
