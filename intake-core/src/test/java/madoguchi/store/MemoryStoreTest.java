package madoguchi.store;

import java.time.Duration;
import java.time.InstantSource;
import madoguchi.store.memory.MemoryNamesakes;
import madoguchi.store.memory.MemoryStore;

/// The contract on the in-memory twin.
class MemoryStoreTest implements StoreContract, LinksContract, NamesakesContract {
    private final MemoryStore store = new MemoryStore(InstantSource.system(), Duration.ofSeconds(10));
    private final MemoryNamesakes namesakes = new MemoryNamesakes();

    @Override
    public Store store() {
        return store;
    }

    @Override
    public Links links() {
        return store;
    }

    @Override
    public Namesakes namesakes() {
        return namesakes;
    }
}
