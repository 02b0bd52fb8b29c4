package madoguchi.workbench.line;

/// When a message of a person's counts as read by the account (LINE docs, Mark messages from users as read).
public enum Reading {
    /// *Chat* is off in the account's settings: as soon as it was sent.
    AT_ONCE,
    /// *Chat* is on: when the bot says so, with the message's `markAsReadToken`.
    WHEN_MARKED
}
