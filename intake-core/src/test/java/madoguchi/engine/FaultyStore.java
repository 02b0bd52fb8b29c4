package madoguchi.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import madoguchi.store.Store;
import madoguchi.store.StoreUnavailable;

/// A store that throws when it was told to, before or after it did what was asked, and else passes everything on.
public final class FaultyStore {
    private record Fault(RuntimeException thrown, boolean afterwards) {}

    private final Map<String, Deque<Fault>> faults = new HashMap<>();
    private final Store store;

    public FaultyStore(Store behind) {
        this.store = (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (_, method, given) -> {
                    Deque<Fault> coming = faults.getOrDefault(method.getName(), new ArrayDeque<>());
                    Fault fault = coming.poll();
                    if (fault != null && !fault.afterwards()) {
                        throw fault.thrown();
                    }
                    try {
                        Object result = method.invoke(behind, given);
                        if (fault != null) {
                            throw fault.thrown();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    public Store store() {
        return store;
    }

    /// The next call of this method does nothing and throws.
    public FaultyStore refuses(String method, RuntimeException thrown) {
        faults.computeIfAbsent(method, _ -> new ArrayDeque<>()).add(new Fault(thrown, false));
        return this;
    }

    /// The next call of this method does what was asked, but its answer is lost.
    public FaultyStore loses(String method, RuntimeException thrown) {
        faults.computeIfAbsent(method, _ -> new ArrayDeque<>()).add(new Fault(thrown, true));
        return this;
    }

    public static StoreUnavailable away() {
        return new StoreUnavailable("test", new TimeoutException());
    }
}
