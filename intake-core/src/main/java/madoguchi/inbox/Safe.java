package madoguchi.inbox;

import java.security.SecureRandom;
import java.util.List;
import madoguchi.seal.DataKey;
import madoguchi.seal.IndexKey;
import madoguchi.seal.MasterKeys;
import madoguchi.store.ConversationId;
import madoguchi.store.Store;

/// The installation's keys: the configured master keys, and the index key, which is made once and kept wrapped in the
/// store.
///
/// The places name what a sealed value is, so that none can be passed off as another.
public final class Safe {
    private static final byte[] INDEX_PURPOSE = {'i', 'n', 'd', 'e', 'x'};

    private final MasterKeys master;
    private final Store store;
    private final java.util.concurrent.atomic.AtomicReference<IndexKey> index =
            new java.util.concurrent.atomic.AtomicReference<>();

    public Safe(List<String> masterKeys, Store store) {
        this.master = new MasterKeys(masterKeys);
        this.store = store;
    }

    /// The key that names addresses, events and messages. Read from the store at the first use.
    ///
    /// @throws madoguchi.store.StoreUnavailable when the store is away and it was not read yet
    public IndexKey index() {
        IndexKey known = index.get();
        if (known != null) {
            return known;
        }
        byte[] fresh = new byte[IndexKey.BYTES];
        new SecureRandom().nextBytes(fresh);
        byte[] stands = store.once("index-key", master.wrap(fresh, INDEX_PURPOSE));
        var read = new IndexKey(master.unwrap(stands, INDEX_PURPOSE));
        index.set(read);
        return read;
    }

    public DataKey create() {
        return DataKey.create(master);
    }

    public DataKey open(byte[] stored) {
        return DataKey.open(stored, master);
    }

    public static String placeOfInput(ConversationId conversation) {
        return "input of " + conversation;
    }

    public static String placeOfState(ConversationId conversation) {
        return "state of " + conversation;
    }

    public static String placeOfAddress(ConversationId conversation) {
        return "address of " + conversation;
    }

    public static String placeOfBubble(ConversationId conversation) {
        return "bubble of " + conversation;
    }

    public static String placeOfCase(String number) {
        return "case " + number;
    }

    public static String placeOfTicket(String number) {
        return "ticket of " + number;
    }
}
