package madoguchi.inbox;

import java.time.InstantSource;
import java.util.Set;
import madoguchi.engine.Engine;
import madoguchi.engine.MovableClock;
import madoguchi.store.Store;
import madoguchi.store.memory.MemoryStore;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/// The life of a case on the in-memory twin.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryCaseLifeTest implements CaseLifeContract {
    private MemoryStore store = new MemoryStore(InstantSource.system(), Engine.HAND);

    @Override
    public Store store(MovableClock clock) {
        store = new MemoryStore(clock, Engine.HAND);
        return store;
    }

    @Override
    public Set<String> keys() {
        return store.keys();
    }

    @Override
    public String dump() {
        return store.dump();
    }
}
