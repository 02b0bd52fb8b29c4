package madoguchi.seal;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/// The installation's keys: the configured master keys, and the index key, which is made once and kept wrapped in the
/// store.
public final class Safe {
    /// Where a value that is made once for the installation is kept.
    @FunctionalInterface
    public interface Once {
        /// The value that stands under the name: this one, unless another came first.
        byte[] stands(String name, byte[] value);
    }

    /// The name under which the wrapped index key is kept.
    public static final String INDEX = "index-key";

    private static final byte[] INDEX_PURPOSE = {'i', 'n', 'd', 'e', 'x'};

    private final MasterKeys master;
    private final Once once;
    private final java.util.concurrent.atomic.AtomicReference<IndexKey> index =
            new java.util.concurrent.atomic.AtomicReference<>();

    public Safe(List<String> masterKeys, Once once) {
        this.master = new MasterKeys(masterKeys);
        this.once = once;
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
        byte[] stands = once.stands(INDEX, master.wrap(fresh, INDEX_PURPOSE));
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

    /// The stored form of a data key under the first master key; empty when it is so already.
    ///
    /// @throws Unsealable when no configured master key opens it
    public Optional<byte[]> rewrapped(byte[] stored) {
        return DataKey.rewrapped(stored, master);
    }

    /// The same for the stored form of the index key.
    public Optional<byte[]> rewrappedIndex(byte[] stored) {
        return master.rewrapped(stored, INDEX_PURPOSE);
    }

    /// The names of the master keys in the order of the setting. A name tells nothing of its key.
    public List<String> masterKeyNames() {
        return master.names();
    }
}
