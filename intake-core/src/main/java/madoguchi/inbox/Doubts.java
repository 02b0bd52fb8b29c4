package madoguchi.inbox;

import java.time.Instant;
import java.util.Optional;
import madoguchi.conversation.Conversation;
import madoguchi.conversation.Input;
import madoguchi.format.NewerFormat;
import madoguchi.format.StoredJson.UnreadableState;
import madoguchi.format.Versions;
import madoguchi.seal.Safe;
import madoguchi.seal.Unsealable;
import madoguchi.store.Holder;
import madoguchi.store.Places;
import madoguchi.store.Store;

/// Settles, before anything is kept, what becomes of a text in which the guard found a number that only may be a My
/// Number. Where the person vouched for it just before, it stays (P3); in every other case, and whenever that cannot be
/// told, it is cut out. The store is asked for such texts only.
final class Doubts {
    private final Store store;
    private final Safe safe;

    Doubts(Store store, Safe safe) {
        this.store = store;
        this.safe = safe;
    }

    /// What is kept.
    ///
    /// @throws madoguchi.store.StoreUnavailable as accepting does: then nothing is kept at all
    Input settle(Inbound inbound, String addressHash, int shard) {
        return inbound.vouched()
                .filter(_ -> vouched(addressHash, shard, inbound.sentAt()))
                .<Input>map(text -> text)
                .orElse(inbound.input());
    }

    private boolean vouched(String addressHash, int shard, Instant sentAt) {
        return store.holderOf(addressHash, shard)
                .flatMap(this::state)
                .filter(state -> Conversation.vouched(state, sentAt))
                .isPresent();
    }

    private Optional<Conversation> state(Holder holder) {
        try {
            return store.stateOf(holder.conversation())
                    .map(bytes -> safe.open(holder.key()).open(bytes, Places.ofState(holder.conversation())))
                    .map(Versions::readState);
        } catch (NewerFormat | UnreadableState | Unsealable e) {
            return Optional.empty();
        }
    }
}
