package madoguchi.store;

import java.util.Optional;

/// What is known of a case by its number alone.
public sealed interface FoundCase {
    /// It stands.
    ///
    /// @param conversation it belongs to; absent for a case that an earlier release wrote last
    record Kept(StoredCase stored, Optional<ConversationId> conversation) implements FoundCase {}

    /// It is gone.
    ///
    /// @param row what stands of it in the register of destruction
    record Gone(byte[] row) implements FoundCase {
        @Override
        public String toString() {
            return "Gone[]";
        }
    }
}
