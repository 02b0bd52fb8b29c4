package madoguchi.inbox;

import static madoguchi.engine.FaultyStore.away;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import madoguchi.conversation.Immari;
import madoguchi.conversation.Input;
import madoguchi.engine.Engine;
import madoguchi.engine.FaultyStore;
import madoguchi.engine.MovableClock;
import madoguchi.inbox.Intake.Acceptance;
import madoguchi.store.Reach;
import madoguchi.store.StoreUnavailable;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.watch.SweepWatch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every part that consumes something throws once, and goes on.
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ThrownOnceTest {
    private static final String CONTENT = "登録した写真の扱いについて教えてください";

    private final MovableClock clock = new MovableClock();
    private final FaultyStore faulty = new FaultyStore(Engine.memory(clock));
    private final Engine engine = Engine.on(faulty.store(), clock);
    private final Engine.Person hanako = engine.person("U-hanako");

    private static String text(TextKey key) {
        return Immari.HOUSE.texts().render(Language.JAPANESE, key);
    }

    private void atKinds() {
        hanako.follows();
        hanako.taps("はい、ここで進める");
    }

    private void isAskedForContentOnce() {
        assertThat(hanako.screen())
                .filteredOn(text -> text.startsWith(text(TextKey.ASK_CONTENT_INQUIRY)))
                .hasSize(1);
        hanako.says(CONTENT);
        assertThat(hanako.screen()).last().asString().startsWith(text(TextKey.ASK_REPLY_BY));
        assertThat(engine.stranded()).isEmpty();
    }

    @Test
    void a_store_that_was_away_while_a_turn_was_committed() {
        atKinds();
        faulty.refuses("commit", away());
        assertThat(hanako.taps("質問したい")).isEqualTo(Acceptance.KEPT);
        assertThat(engine.counted("madoguchi.decide", "result", "store-away")).isEqualTo(1);
        engine.passes(Engine.HAND).sweeps();
        isAskedForContentOnce();
    }

    @Test
    void a_commit_whose_answer_was_lost() {
        atKinds();
        faulty.loses("commit", away());
        hanako.taps("質問したい");
        // The lane's first call was planned for the process that lost the answer: its lease has to pass.
        engine.passes(Engine.LINE.lease()).sweeps();
        isAskedForContentOnce();
    }

    @Test
    void a_commit_that_threw_something_unexpected() {
        atKinds();
        faulty.refuses("commit", new IllegalStateException("test"));
        hanako.taps("質問したい");
        isAskedForContentOnce();
    }

    @Test
    void parking_that_threw() {
        atKinds();
        for (int i = 0; i < 3; i++) {
            faulty.refuses("commit", new IllegalStateException("test"));
        }
        faulty.refuses("park", new IllegalStateException("test"));
        hanako.sends(Optional.empty(), new Input.Showed(Input.Thing.STICKER), Reach.ANYONE);
        assertThat(engine.stranded()).isEmpty();
        engine.passes(Engine.HAND).sweeps();
        assertThat(hanako.screen()).contains(text(TextKey.THING_STICKER));
    }

    @Test
    void an_input_the_store_did_not_take_is_not_acknowledged_and_can_be_given_again() {
        atKinds();
        Inbound event = hanako.event("e", Optional.empty(), new Input.Tapped(hanako.data("質問したい")), Reach.ANYONE);
        faulty.refuses("accept", away());
        assertThatThrownBy(() -> hanako.gives(event)).isInstanceOf(StoreUnavailable.class);
        assertThat(hanako.gives(event)).isEqualTo(Acceptance.KEPT);
        isAskedForContentOnce();
    }

    @Test
    void an_input_whose_acceptance_was_lost_is_decided_once() {
        atKinds();
        Inbound event = hanako.event("e", Optional.empty(), new Input.Tapped(hanako.data("質問したい")), Reach.ANYONE);
        faulty.loses("accept", away());
        assertThatThrownBy(() -> hanako.gives(event)).isInstanceOf(StoreUnavailable.class);
        assertThat(hanako.gives(event)).isEqualTo(Acceptance.DUPLICATE);
        engine.passes(Engine.HAND).sweeps();
        isAskedForContentOnce();
    }

    @Test
    void handing_on_that_threw_leaves_the_input_to_the_sweeper() {
        atKinds();
        var thrown = new AtomicInteger();
        var inbox = new Inbox(
                engine.store,
                engine.safe,
                clock,
                () -> new madoguchi.conversation.Seed("7".repeat(32)),
                Engine.WAITING,
                _ -> {
                    thrown.incrementAndGet();
                    throw new IllegalStateException("test");
                },
                engine.inputs);
        Inbound event = hanako.event("e", Optional.empty(), new Input.Tapped(hanako.data("質問したい")), Reach.ANYONE);
        assertThatThrownBy(() -> inbox.accept(event)).isInstanceOf(IllegalStateException.class);
        assertThat(thrown).hasValue(1);
        assertThat(inbox.accept(event)).isEqualTo(Acceptance.DUPLICATE);
        engine.passes(Engine.HAND).sweeps();
        isAskedForContentOnce();
    }

    @Test
    void a_carrier_that_threw() {
        atKinds();
        engine.line.thenThrows(new IllegalStateException("test"));
        hanako.taps("質問したい");
        engine.passes(Duration.ofSeconds(1)).sweeps();
        isAskedForContentOnce();
        assertThat(engine.line.calls().get(2).key())
                .isEqualTo(engine.line.calls().get(3).key());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_store_that_threw_while_a_delivery_was_settled(boolean unavailable) {
        atKinds();
        faulty.refuses("settle", unavailable ? away() : new IllegalStateException("test"));
        hanako.taps("質問したい");
        engine.passes(Engine.LINE.lease()).sweeps();
        assertThat(engine.line.calls().get(2).key())
                .isEqualTo(engine.line.calls().get(3).key());
        hanako.says(CONTENT);
        assertThat(hanako.screen()).last().asString().startsWith(text(TextKey.ASK_REPLY_BY));
    }

    @Test
    void a_store_that_was_away_while_a_tickets_case_was_read() {
        hanako.atSummary(CONTENT).taps("これで渡す");
        faulty.refuses("caseOf", away());
        engine.sweeps();
        assertThat(engine.stranded()).isEmpty();
        engine.passes(Engine.TICKET.lease()).sweeps();
        assertThat(engine.tickets.tickets()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_round_of_sweeping_that_threw(boolean unavailable) {
        atKinds();
        engine.holdTurns();
        hanako.taps("質問したい");
        engine.heldTurns.clear();
        engine.goOn();
        engine.passes(Engine.HAND);
        RuntimeException thrown = unavailable ? away() : new IllegalStateException("test");
        for (int shard = 0; shard < 256; shard++) {
            faulty.refuses("due", thrown);
            if (unavailable) {
                break;
            }
        }
        engine.sweeps();
        assertThat(engine.counted("madoguchi.decide", "result", "decided")).isEqualTo(2);
        engine.sweeps();
        isAskedForContentOnce();
    }

    @Test
    void what_the_sweeper_cannot_hand_on_does_not_keep_it_from_the_rest() {
        hanako.atSummary(CONTENT).taps("これで渡す");
        engine.holdTurns();
        for (int i = 0; i < 20; i++) {
            engine.person("U-" + i).follows();
        }
        engine.heldTurns.clear();
        engine.passes(Duration.ofDays(15));
        List<Object> tried = new ArrayList<>();
        Consumer<Object> poison = what -> {
            tried.add(what);
            throw new IllegalStateException("test");
        };
        var meters = new SimpleMeterRegistry();
        try (var sweeper = new Sweeper(
                engine.store,
                new Sweeper.Work(poison::accept, poison::accept, poison::accept),
                clock,
                Duration.ofSeconds(1),
                new SweepWatch(meters))) {
            sweeper.sweep();
            assertThat(tried).as("in spite of what threw before").hasSizeGreaterThan(10);
            int first = tried.size();
            sweeper.sweep();
            assertThat(tried).hasSize(2 * first);
        }
        assertThat(meters.timer("madoguchi.sweep", "result", "failed").count()).isPositive();
    }

    @Test
    void a_crew_whose_work_threw_has_its_place_again() {
        try (var crew = new Crew(1)) {
            var done = new CountDownLatch(2);
            crew.does(() -> {
                throw new IllegalStateException("test");
            });
            crew.doesOnce("a", () -> {
                done.countDown();
                throw new IllegalStateException("test");
            });
            await().until(() -> {
                crew.doesOnce("a", done::countDown);
                return done.getCount() == 0;
            });
        }
    }

    @Test
    void a_crew_does_not_take_up_the_same_work_while_it_waits_or_runs() throws InterruptedException {
        var count = new AtomicInteger();
        try (var crew = new Crew(2)) {
            var started = new CountDownLatch(1);
            var end = new CountDownLatch(1);
            crew.doesOnce("a", () -> {
                count.incrementAndGet();
                started.countDown();
                try {
                    end.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            started.await();
            crew.doesOnce("a", count::incrementAndGet);
            crew.doesOnce("b", () -> count.addAndGet(10));
            await().untilAtomic(count, org.hamcrest.Matchers.greaterThan(10));
            end.countDown();
        }
        assertThat(count).hasValue(11);
    }
}
