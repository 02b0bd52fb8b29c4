package madoguchi.inbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import madoguchi.seal.DataKey;
import madoguchi.store.ConversationId;

/// Remembers who owns the addresses last seen, so that most inputs are accepted in one step. It may be out of date: the
/// store checks, and says what stands.
final class KnownHolders {
    private static final int MOST = 10_000;

    /// Who owns an address.
    ///
    /// @param address the sealed address for a conversation to be opened; empty for one that stands
    record Known(ConversationId conversation, DataKey key, byte[] address) {}

    private final Map<String, Known> byAddress = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    });

    Optional<Known> of(String addressHash) {
        return Optional.ofNullable(byAddress.get(addressHash));
    }

    void remember(String addressHash, Known known) {
        byAddress.put(addressHash, new Known(known.conversation(), known.key(), new byte[0]));
    }

    void forget(String addressHash) {
        byAddress.remove(addressHash);
    }
}
