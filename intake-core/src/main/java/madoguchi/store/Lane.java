package madoguchi.store;

/// The way from one conversation to one destination: what is put in leaves in the same order.
///
/// @param name the destination: `line`, `ticket-mail`, `ticket-webhook`
public record Lane(ConversationId conversation, String name) {
    /// As it stands in the index of lanes.
    public String index() {
        return conversation.value() + "|" + name;
    }

    public static Lane ofIndex(String index) {
        int bar = index.indexOf('|');
        return new Lane(new ConversationId(index.substring(0, bar)), index.substring(bar + 1));
    }
}
