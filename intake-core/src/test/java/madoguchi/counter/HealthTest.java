package madoguchi.counter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import madoguchi.engine.Engine;
import madoguchi.engine.FaultyStore;
import madoguchi.engine.MovableClock;
import madoguchi.fixture.LocalRedis;
import madoguchi.outbox.Carrier.Outcome;
import madoguchi.store.RedisStores;
import madoguchi.watch.Backlog;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/// Health says what is wrong, in words.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HealthTest {
    private static final WatchSettings SETTINGS = new WatchSettings(
            Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofMinutes(5));

    private final MovableClock clock = new MovableClock();
    private final FaultyStore faulty = new FaultyStore(Engine.memory(clock));
    private final Engine engine = Engine.on(faulty.store(), clock);
    private final Backlog backlog = new Backlog(
            engine.store, clock, Duration.ofHours(1), List.of("line", "ticket-mail"), new SimpleMeterRegistry());
    private final HealthIndicator health = new BacklogHealth(backlog, SETTINGS);
    private final HealthIndicator destinations = new DestinationsHealth(engine.troubles);
    private final Engine.Person hanako = engine.person("U-hanako");

    private Health looked() {
        backlog.look();
        return asked(health);
    }

    private static Health asked(HealthIndicator indicator) {
        Health health = indicator.health();
        assertThat(health).isNotNull();
        return health == null ? Health.unknown().build() : health;
    }

    private static String words(Health health) {
        return health.getDetails().entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    @Test
    void a_counter_where_nothing_waits_is_well() {
        hanako.follows();
        assertThat(looked().getStatus()).isEqualTo(Status.UP);
        assertThat(looked().getDetails()).isEmpty();
        assertThat(asked(destinations).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void an_input_may_wait_for_a_minute() {
        engine.holdTurns();
        hanako.follows();
        engine.passes(Duration.ofSeconds(59));
        assertThat(looked().getStatus()).isEqualTo(Status.UP);
        engine.passes(Duration.ofSeconds(2));
        assertThat(looked().getStatus()).isEqualTo(Degraded.STATUS);
        assertThat(words(looked()))
                .contains("inputs: what waits longest to be decided has waited for 1m1s (expected: at most 1m)");
    }

    @Test
    void a_lane_may_be_tried_for_a_quarter_of_an_hour_and_what_was_given_up_stays_told() {
        engine.line.then(new Outcome.NotNow("LINE answered 429"), new Outcome.NotNow("LINE answered 429"));
        hanako.follows();
        engine.passes(Duration.ofMinutes(16)).sweeps();
        assertThat(words(looked())).contains("line: what waits longest to be delivered has been tried for 16m");
        engine.line.then(new Outcome.Refused("LINE answered 400"));
        engine.passes(Duration.ofMinutes(6)).sweeps();
        assertThat(words(looked()))
                .isEqualTo("given up by line: 4 entries could not be delivered; `outbox list` shows them");
        assertThat(looked().getStatus()).isEqualTo(Degraded.STATUS);
    }

    @Test
    void a_timer_may_be_overdue_for_five_minutes() {
        hanako.atSummary("質問です");
        engine.passes(Duration.ofDays(7)).sweeps();
        engine.passes(Duration.ofDays(7).plusMinutes(6));
        assertThat(words(looked())).contains("timers: the timer that waits longest is overdue by 6m");
        engine.sweeps();
        assertThat(words(looked())).doesNotContain("timers");
    }

    @Test
    void what_was_put_aside_is_told() {
        hanako.follows();
        for (int i = 0; i < 3; i++) {
            faulty.refuses("commit", new IllegalStateException("test"));
        }
        hanako.says("a");
        assertThat(words(looked())).contains("parked: 1 inputs could not be decided");
    }

    @Test
    void while_the_store_cannot_be_asked_it_says_that_it_does_not_know() {
        faulty.refuses("standing", FaultyStore.away());
        assertThat(looked().getStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(words(looked().getStatus().equals(Status.UP) ? asked(health) : looked()))
                .doesNotContain("not known");
    }

    @Test
    void a_destination_that_fails_is_told_with_its_reason_until_it_works() {
        engine.line.then(
                new Outcome.NotNow("LINE answered 401: it refuses the access token"),
                new Outcome.Unknown("no answer in time"));
        hanako.follows();
        assertThat(asked(destinations).getStatus()).isEqualTo(Degraded.STATUS);
        assertThat(words(asked(destinations)))
                .isEqualTo("line of immari: does not take what it is sent, since 2026-11-22T03:00:00Z:"
                        + " LINE answered 401: it refuses the access token");
        engine.passes(Duration.ofSeconds(1)).sweeps();
        assertThat(words(asked(destinations))).contains("since 2026-11-22T03:00:01Z: no answer in time");
        engine.passes(Duration.ofSeconds(2)).sweeps();
        assertThat(asked(destinations).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_failure_that_nothing_followed_for_a_quarter_of_an_hour_says_nothing_of_now() {
        engine.line.then(new Outcome.Refused("LINE answered 400"));
        hanako.follows();
        engine.passes(Duration.ofMinutes(15));
        assertThat(asked(destinations).getStatus()).isEqualTo(Degraded.STATUS);
        engine.passes(Duration.ofSeconds(1));
        assertThat(asked(destinations).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void an_unusable_reply_token_says_nothing_of_the_destination() {
        engine.line.then(new Outcome.TokenUnusable());
        hanako.follows();
        assertThat(asked(destinations).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void redis_settings_that_lose_requests_are_told_and_asked_for_once_a_minute(@TempDir Path folder) {
        try (var server = LocalRedis.start(folder, 0, "--maxmemory-policy", "noeviction", "--appendfsync", "always")) {
            var redis = RedisStores.single(server.port());
            var durability = new DurabilityHealth(new Durability(redis), clock);
            assertThat(asked(durability).getStatus()).isEqualTo(Status.UP);
            assertThat(asked(durability).getDetails()).isEmpty();
            set(redis, "appendfsync", "everysec");
            assertThat(asked(durability).getDetails()).isEmpty();
            clock.passes(Duration.ofSeconds(61));
            assertThat(words(asked(durability))).contains("a killed Redis may lose what was accepted");
            assertThat(asked(durability).getStatus()).isEqualTo(Status.UP);
            set(redis, "maxmemory-policy", "allkeys-lru");
            clock.passes(Duration.ofSeconds(61));
            assertThat(words(asked(durability))).contains("may evict keys");
            assertThat(asked(durability).getStatus()).isEqualTo(Degraded.STATUS);
            set(redis, "appendonly", "no");
            clock.passes(Duration.ofSeconds(61));
            assertThat(words(asked(durability))).contains("keeps no append-only file");
            assertThat(asked(durability).getStatus()).isEqualTo(Degraded.STATUS);
            assertThat(asked(new StoreHealth(redis)).getStatus()).isEqualTo(Status.UP);
            server.kill();
            clock.passes(Duration.ofSeconds(61));
            assertThat(asked(durability).getStatus()).isEqualTo(Status.UNKNOWN);
            assertThat(asked(new StoreHealth(redis)).getStatus()).isEqualTo(Status.DOWN);
            assertThat(words(asked(new StoreHealth(redis))))
                    .doesNotContain("127.0.0.1", Integer.toString(server.port()));
            redis.destroy();
        }
    }

    private static void set(
            org.springframework.data.redis.connection.RedisConnectionFactory redis, String name, String value) {
        try (var connection = redis.getConnection()) {
            connection.serverCommands().setConfig(name, value);
        }
    }
}
