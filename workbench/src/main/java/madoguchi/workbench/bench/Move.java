package madoguchi.workbench.bench;

/// What a person does next.
sealed interface Move {
    /// Becomes a friend of the account.
    record Follow() implements Move {}

    /// Taps a button; the data are what the bot put behind it.
    record Tap(String data) implements Move {}

    record Type(String text) implements Move {}
}
