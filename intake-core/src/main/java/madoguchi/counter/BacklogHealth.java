package madoguchi.counter;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import madoguchi.store.Standing;
import madoguchi.watch.Backlog;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.format.annotation.DurationFormat;
import org.springframework.format.datetime.standard.DurationFormatterUtils;

/// Whether something waits for too long, and whether something was put aside that waits for a human.
final class BacklogHealth implements HealthIndicator {
    private final Backlog backlog;
    private final WatchSettings settings;

    BacklogHealth(Backlog backlog, WatchSettings settings) {
        this.backlog = backlog;
        this.settings = settings;
    }

    @Override
    public Health health() {
        return backlog.last()
                .map(this::health)
                .orElseGet(() -> Health.unknown()
                        .withDetail("backlog", "not known: the store was not or could not be asked")
                        .build());
    }

    private Health health(Backlog.Look look) {
        Map<String, String> found = new TreeMap<>();
        Standing standing = look.standing();
        late(
                found,
                "inputs",
                look.age(standing.inputs()),
                settings.oldestInput(),
                "what waits longest to be decided has waited for");
        standing.lanes()
                .forEach((lane, pile) -> late(
                        found,
                        lane,
                        look.age(pile),
                        settings.oldestLane(),
                        "what waits longest to be delivered has been tried for"));
        late(
                found,
                "timers",
                look.age(standing.timers()),
                settings.oldestTimer(),
                "the timer that waits longest is overdue by");
        if (standing.parked() > 0) {
            found.put(
                    "parked",
                    standing.parked() + " inputs could not be decided and were put aside; `outbox list` shows them");
        }
        standing.givenUp()
                .forEach((lane, count) -> found.put(
                        "given up by " + lane, count + " entries could not be delivered; `outbox list` shows them"));
        return Degraded.unless(found.isEmpty()).withDetails(found).build();
    }

    private static void late(Map<String, String> found, String what, Duration age, Duration most, String words) {
        if (age.compareTo(most) > 0) {
            found.put(what, "%s %s (expected: at most %s)".formatted(words, plain(age), plain(most)));
        }
    }

    // Such as 1h30m.
    private static String plain(Duration duration) {
        return DurationFormatterUtils.print(duration.truncatedTo(ChronoUnit.SECONDS), DurationFormat.Style.COMPOSITE);
    }
}
