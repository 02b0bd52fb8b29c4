package madoguchi.format;

import madoguchi.conversation.Conversation;

/// A conversation's state as it stands in the store.
///
/// @param format the version of the state (see [Conversation#VERSION])
public record StoredState(int format, Conversation state) {}
