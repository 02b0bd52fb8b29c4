package madoguchi.ticket;

/// Where an operator's ticket mails go.
///
/// @param to one plain address
/// @param from one plain address
record MailTarget(String to, String from, MailContent content) {
    /// The domain our Message-IDs are under.
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
