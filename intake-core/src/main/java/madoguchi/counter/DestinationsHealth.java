package madoguchi.counter;

import java.time.temporal.ChronoUnit;
import java.util.List;
import madoguchi.watch.Troubles;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Whether LINE and the ticket's targets take what they are sent, as this process saw it last.
final class DestinationsHealth implements HealthIndicator {
    private final Troubles troubles;

    DestinationsHealth(Troubles troubles) {
        this.troubles = troubles;
    }

    @Override
    public Health health() {
        List<Troubles.Trouble> now = troubles.now();
        Health.Builder health = Degraded.unless(now.isEmpty());
        now.forEach(trouble -> health.withDetail(
                trouble.destination() + " of " + trouble.operator(),
                "does not take what it is sent, since %s: %s"
                        .formatted(trouble.since().truncatedTo(ChronoUnit.SECONDS), trouble.reason())));
        return health.build();
    }
}
