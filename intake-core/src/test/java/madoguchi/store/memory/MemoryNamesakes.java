package madoguchi.store.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import madoguchi.store.Namesakes;

/// Names in memory.
public final class MemoryNamesakes implements Namesakes {
    private final Map<String, Map<String, String>> cases = new HashMap<>();

    @Override
    public synchronized Set<String> note(String tag, String name, String number, String conversation) {
        Map<String, String> known = cases.computeIfAbsent(tag + name, _ -> new HashMap<>());
        known.put(number, conversation);
        return Set.copyOf(known.values());
    }

    @Override
    public synchronized void forget(String tag, String name, String number) {
        cases.getOrDefault(tag + name, new HashMap<>()).remove(number);
    }
}
