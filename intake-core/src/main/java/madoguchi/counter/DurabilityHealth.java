package madoguchi.counter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;

/// How Redis keeps its data: degraded where it keeps none or may evict, a remark where it may lose a second.
/// Asked at most once a minute.
final class DurabilityHealth implements HealthIndicator {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Seen(Optional<List<Durability.Weakness>> weaknesses, Instant at) {}

    private final Durability durability;
    private final InstantSource clock;
    private volatile @Nullable Seen seen;

    DurabilityHealth(Durability durability, InstantSource clock) {
        this.durability = durability;
        this.clock = clock;
    }

    @Override
    public Health health() {
        return seen().weaknesses()
                .map(DurabilityHealth::health)
                .orElseGet(() -> Health.unknown()
                        .withDetail(
                                "redis", "does not say how it keeps its data; see that it appends and evicts nothing")
                        .build());
    }

    private static Health health(List<Durability.Weakness> weaknesses) {
        Health.Builder health = Degraded.unless(weaknesses.stream().noneMatch(Durability.Weakness::grave));
        if (!weaknesses.isEmpty()) {
            health.withDetail(
                    "weak", weaknesses.stream().map(Durability.Weakness::text).toList());
        }
        return health.build();
    }

    private Seen seen() {
        Instant now = clock.instant();
        Seen last = seen;
        if (last == null || last.at().plus(FRESH).isBefore(now)) {
            last = new Seen(asked(), now);
            seen = last;
        }
        return last;
    }

    private Optional<List<Durability.Weakness>> asked() {
        try {
            return Optional.of(durability.weaknesses());
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }
}
