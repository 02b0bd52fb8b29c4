package madoguchi.conversation;

/// The state of one conversation.
public sealed interface Conversation {
    /// Whether nothing is going on: before the first word and after an end.
    boolean atRest();

    record Fresh() implements Conversation {
        @Override
        public boolean atRest() {
            return true;
        }
    }
}
