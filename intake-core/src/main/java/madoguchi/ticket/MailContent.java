package madoguchi.ticket;

/// How much of a case a ticket mail holds. A mail is a copy in a shared mailbox, out of this system's reach (P9).
public enum MailContent {
    /// Number, kind, state and times; nothing personal.
    REFERENCE,
    /// Everything, with the JSON attached.
    FULL
}
