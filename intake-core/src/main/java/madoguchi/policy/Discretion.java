package madoguchi.policy;

/// How much a bystander looking at the phone may learn.
public enum Discretion {
    /// Values are masked in the chat.
    NORMAL,
    /// Nothing in the chat tells what it is about.
    HIGH
}
