package madoguchi.store;

/// Who owns an address: what is needed to seal for that conversation.
///
/// @param addressHash keyed hash of the address that reaches it
/// @param key the intake key, wrapped
public record Holder(ConversationId conversation, String addressHash, byte[] key) {}
