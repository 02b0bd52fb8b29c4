package madoguchi.store.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Inputs that wait, by the platform's time, then by arrival.
final class MemoryInbox {
    record Waiting(String place, Instant sent, Optional<String> message, boolean substitute, byte[] content) {}

    private final TreeSet<Waiting> waiting =
            new TreeSet<>(Comparator.comparing(Waiting::sent).thenComparing(Waiting::place));
    private final Map<String, Integer> tries = new HashMap<>();
    private int sequence;

    void add(Instant sent, Optional<String> message, boolean substitute, byte[] content) {
        waiting.add(new Waiting("%012d".formatted(++sequence), sent, message, substitute, content));
    }

    void withhold(String message, byte[] withheld) {
        waiting.stream()
                .filter(each -> each.message().equals(Optional.of(message)))
                .findFirst()
                .ifPresent(each -> {
                    waiting.remove(each);
                    waiting.add(new Waiting(each.place(), each.sent(), each.message(), each.substitute(), withheld));
                });
    }

    Waiting remove(String place) {
        Waiting gone = waiting.stream()
                .filter(each -> each.place().equals(place))
                .findFirst()
                .orElseThrow();
        waiting.remove(gone);
        tries.remove(place);
        return gone;
    }

    boolean holds(String place) {
        return waiting.stream().anyMatch(each -> each.place().equals(place));
    }

    int tried(String place, int more) {
        return tries.merge(place, more, Integer::sum);
    }

    Waiting head() {
        return waiting.first();
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    int size() {
        return waiting.size();
    }
}
