package madoguchi.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import madoguchi.conversation.Input;
import madoguchi.engine.Engine;
import madoguchi.engine.FaultyStore;
import madoguchi.engine.MovableClock;
import madoguchi.outbox.Carrier.Outcome;
import madoguchi.store.Reach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BacklogTest {
    private static final List<String> LANES = List.of("line", "ticket-mail");

    private final MovableClock clock = new MovableClock();
    private final FaultyStore faulty = new FaultyStore(Engine.memory(clock));
    private final Engine engine = Engine.on(faulty.store(), clock);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Backlog backlog = new Backlog(engine.store, clock, Duration.ofHours(1), LANES, meters);

    private double gauge(String name, String... tags) {
        return meters.get(name).tags(tags).gauge().value();
    }

    private void said(String person) {
        engine.person(person).sends(Optional.empty(), new Input.Followed(), Reach.ANYONE);
    }

    @Test
    void before_the_first_look_nothing_is_known() {
        assertThat(backlog.last()).isEmpty();
        assertThat(gauge("madoguchi.standing.inputs")).isNaN();
        assertThat(gauge("madoguchi.oldest.lane.seconds", "destination", "line"))
                .isNaN();
    }

    @Test
    void where_nothing_waits_everything_is_zero() {
        backlog.look();
        assertThat(meters.getMeters()).hasSize(5 + 2 * 3);
        assertThat(meters.getMeters())
                .allSatisfy(meter ->
                        assertThat(gauge(meter.getId().getName(), tags(meter))).isZero());
    }

    private static String[] tags(io.micrometer.core.instrument.Meter meter) {
        return meter.getId().getTags().stream()
                .flatMap(tag -> List.of(tag.getKey(), tag.getValue()).stream())
                .toArray(String[]::new);
    }

    @Test
    void the_oldest_of_all_shards_is_told() {
        engine.holdTurns();
        for (int i = 0; i < 20; i++) {
            said("U-" + i);
            engine.passes(Duration.ofSeconds(1));
        }
        backlog.look();
        assertThat(gauge("madoguchi.standing.inputs")).isEqualTo(20);
        assertThat(gauge("madoguchi.oldest.input.seconds")).isBetween(20.0, 21.0);
        engine.decides();
        backlog.look();
        assertThat(gauge("madoguchi.standing.inputs")).isZero();
        assertThat(gauge("madoguchi.oldest.input.seconds")).isZero();
    }

    @Test
    void a_lane_that_is_tried_again_and_again_grows_old() {
        engine.line.then(new Outcome.NotNow("429"), new Outcome.NotNow("429"), new Outcome.Refused("400"));
        said("U-hanako");
        engine.passes(Duration.ofSeconds(40)).sweeps();
        backlog.look();
        assertThat(gauge("madoguchi.standing.lanes", "destination", "line")).isEqualTo(1);
        assertThat(gauge("madoguchi.oldest.lane.seconds", "destination", "line"))
                .isBetween(40.0, 41.0);
        assertThat(gauge("madoguchi.standing.lanes", "destination", "ticket-mail"))
                .isZero();
        engine.passes(Duration.ofSeconds(40)).sweeps();
        backlog.look();
        assertThat(gauge("madoguchi.standing.lanes", "destination", "line")).isZero();
        assertThat(gauge("madoguchi.standing.given.up", "destination", "line")).isPositive();
    }

    @Test
    void while_the_store_is_away_nothing_is_known_and_then_all_is_again() {
        backlog.look();
        faulty.refuses("standing", FaultyStore.away());
        backlog.look();
        assertThat(backlog.last()).isEmpty();
        assertThat(gauge("madoguchi.standing.parked")).isNaN();
        faulty.refuses("standing", new IllegalStateException("test"));
        backlog.look();
        assertThat(backlog.last()).isEmpty();
        backlog.look();
        assertThat(gauge("madoguchi.standing.parked")).isZero();
    }
}
