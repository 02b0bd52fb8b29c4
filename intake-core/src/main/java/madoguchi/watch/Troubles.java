package madoguchi.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which destinations do not take what they are sent, as this process saw it last. Says so in the log when it
/// begins, changes and ends, not at every call.
public final class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    /// What fails is tried again after five minutes at the latest; after three times that, nothing waits here
    /// any more.
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private record Place(String destination, String operator) {}

    /// What is wrong with one destination of one operator.
    ///
    /// @param reason in plain words, nothing personal
    public record Trouble(String destination, String operator, String reason, Instant since, Instant last) {}

    private final InstantSource clock;
    private final Map<Place, Trouble> met = new ConcurrentHashMap<>();

    public Troubles(InstantSource clock) {
        this.clock = clock;
    }

    void met(String destination, String operator, String outcome, String reason) {
        Instant now = clock.instant();
        var place = new Place(destination, operator);
        Trouble before = met.get(place);
        boolean known = before != null && before.reason().equals(reason);
        Instant since = before != null && known ? before.since() : now;
        met.put(place, new Trouble(destination, operator, reason, since, now));
        if (!known) {
            LOG.atWarn()
                    .addKeyValue("madoguchi.event", "destination-failing")
                    .addKeyValue("madoguchi.operator", operator)
                    .addKeyValue("madoguchi.destination", destination)
                    .addKeyValue("madoguchi.outcome", outcome)
                    .addKeyValue("madoguchi.reason", reason)
                    .log("{} of {} does not take what it is sent: {}", destination, operator, reason);
        }
    }

    void over(String destination, String operator) {
        if (!met.isEmpty() && met.remove(new Place(destination, operator)) != null) {
            LOG.atInfo()
                    .addKeyValue("madoguchi.event", "destination-working")
                    .addKeyValue("madoguchi.operator", operator)
                    .addKeyValue("madoguchi.destination", destination)
                    .log("{} of {} takes what it is sent", destination, operator);
        }
    }

    /// What is wrong now, by destination and operator.
    public List<Trouble> now() {
        Instant oldest = clock.instant().minus(REMEMBERED);
        met.values().removeIf(trouble -> trouble.last().isBefore(oldest));
        return met.values().stream()
                .sorted(Comparator.comparing(Trouble::destination).thenComparing(Trouble::operator))
                .toList();
    }
}
