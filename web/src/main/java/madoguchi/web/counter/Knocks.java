package madoguchi.web.counter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts the links that lead nowhere, by the address they were tried from, so that guessing costs this installation
/// little. That no guess succeeds is what a link's 192 bits are for. In memory only, a minute long.
public final class Knocks {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ADDRESSES = 10_000;

    private record Misses(Instant since, int count) {}

    private final Map<String, Misses> misses = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Misses> eldest) {
            return size() > ADDRESSES;
        }
    };
    private final int most;
    private final InstantSource clock;

    /// @param most misses in a minute
    public Knocks(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    /// Whether a link is looked up for this address now.
    synchronized boolean mayTry(String address) {
        Misses known = misses.get(place(address));
        return known == null || over(known) || known.count() < most;
    }

    synchronized void missed(String address) {
        Misses known = misses.get(place(address));
        misses.remove(place(address));
        misses.put(
                place(address),
                known == null || over(known)
                        ? new Misses(clock.instant(), 1)
                        : new Misses(known.since(), known.count() + 1));
    }

    private boolean over(Misses known) {
        return !clock.instant().isBefore(known.since().plus(MINUTE));
    }

    /// Of an IPv6 address the first half: whoever has one has all of them.
    private static String place(String address) {
        String[] parts = address.split(":", -1);
        return parts.length < 4 ? address : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }
}
