package madoguchi.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import madoguchi.conversation.Input;
import madoguchi.engine.Engine;
import madoguchi.outbox.Address;
import madoguchi.outbox.Carrier.Load;
import madoguchi.outbox.Carrier.Outcome;
import madoguchi.store.Commit;
import madoguchi.store.ConversationId;
import madoguchi.store.Dispatch;
import madoguchi.store.Lane;
import madoguchi.store.Reach;
import madoguchi.store.Settlement;
import madoguchi.store.Stranded;
import madoguchi.store.Turn;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of a call, by its outcome.
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveriesTest {
    private static final Outcome UNKNOWN = new Outcome.Unknown("timeout");
    private static final Outcome NOT_NOW = new Outcome.NotNow("429");
    private static final Outcome UNUSABLE = new Outcome.TokenUnusable();
    private static final Outcome REFUSED = new Outcome.Refused("400|bad");

    private final Engine engine = Engine.inMemory();
    private final Engine.Person hanako = engine.person("U-hanako");

    private List<Load> calls() {
        return engine.line.calls();
    }

    private Load call(int number) {
        return calls().get(number);
    }

    /// One bubble more, as a reply or, where the token is too old when it is decided, as a push.
    private void hears(boolean reply) {
        engine.holdTurns();
        hanako.sends(Optional.empty(), new Input.Showed(Input.Thing.STICKER), Reach.ANYONE);
        engine.passes(reply ? Duration.ZERO : Engine.LINE.tokenLife().plusSeconds(1));
        engine.decides();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_delivered_is_not_sent_again(boolean reply) {
        engine.line.then(new Outcome.Delivered());
        hears(reply);
        assertThat(call(0).token().isPresent()).isEqualTo(reply);
        assertThat(UUID.fromString(call(0).key())).hasToString(call(0).key());
        engine.passes(Duration.ofDays(1)).sweeps();
        assertThat(calls()).hasSize(1);
        assertThat(engine.counted("madoguchi.deliver", "destination", "line", "outcome", "delivered"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_delivered_before_is_not_sent_again(boolean reply) {
        engine.line.then(new Outcome.DeliveredBefore());
        hears(reply);
        engine.passes(Duration.ofDays(1)).sweeps();
        assertThat(calls()).hasSize(1);
        assertThat(engine.stranded()).isEmpty();
    }

    @Test
    void where_the_token_is_of_no_use_the_same_goes_as_a_push_at_once() {
        engine.line.then(UNUSABLE);
        hears(true);
        assertThat(calls()).hasSize(2);
        assertThat(call(0).token()).isPresent();
        assertThat(call(1).token()).isEmpty();
        assertThat(call(1).parcels()).isEqualTo(call(0).parcels()).isNotEmpty();
        assertThat(call(1).key()).isEqualTo(call(0).key());
        assertThat(engine.counted("madoguchi.outcome.unknown")).isZero();
    }

    @Test
    void where_the_outcome_was_lost_and_then_the_token_is_of_no_use_it_goes_as_a_push_and_is_counted() {
        engine.line.then(UNKNOWN, UNUSABLE);
        hears(true);
        assertThat(calls()).hasSize(1);
        engine.passes(Duration.ofSeconds(1)).sweeps();
        assertThat(calls()).hasSize(3);
        assertThat(call(1)).isEqualTo(call(0));
        assertThat(call(2).token()).isEmpty();
        assertThat(call(2).parcels()).isEqualTo(call(0).parcels());
        assertThat(call(2).key()).isEqualTo(call(0).key());
        assertThat(engine.counted("madoguchi.outcome.unknown", "destination", "line"))
                .isEqualTo(1);
    }

    @Test
    void where_the_outcome_was_lost_and_the_token_is_too_old_at_the_next_try_it_goes_as_a_push_and_is_counted_once() {
        engine.line.then(UNKNOWN, UNKNOWN);
        hears(true);
        engine.passes(Engine.LINE.tokenLife().plusSeconds(1)).sweeps();
        assertThat(calls()).hasSize(2);
        assertThat(call(0).token()).isPresent();
        assertThat(call(1).token()).isEmpty();
        assertThat(engine.counted("madoguchi.outcome.unknown", "destination", "line"))
                .isEqualTo(1);
        engine.passes(Duration.ofSeconds(2)).sweeps();
        assertThat(calls()).hasSize(3);
        assertThat(engine.counted("madoguchi.outcome.unknown", "destination", "line"))
                .isEqualTo(1);
    }

    @Test
    void what_certainly_did_not_arrive_is_not_counted_when_it_goes_as_a_push_later() {
        engine.line.then(NOT_NOW);
        hears(true);
        engine.passes(Engine.LINE.tokenLife().plusSeconds(1)).sweeps();
        assertThat(calls()).hasSize(2);
        assertThat(call(1).token()).isEmpty();
        assertThat(engine.counted("madoguchi.outcome.unknown")).isZero();
    }

    static Stream<Outcome> passing() {
        return Stream.of(NOT_NOW, UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("passing")
    void a_reply_that_did_not_go_through_is_repeated_as_it_was(Outcome outcome) {
        engine.line.then(outcome, outcome);
        hears(true);
        engine.passes(Duration.ofSeconds(1)).sweeps();
        engine.passes(Duration.ofSeconds(2)).sweeps();
        assertThat(calls()).hasSize(3);
        assertThat(call(0).token()).isPresent();
        assertThat(call(1)).isEqualTo(call(0));
        assertThat(call(2)).isEqualTo(call(0));
        engine.passes(Duration.ofDays(1)).sweeps();
        assertThat(calls()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("passing")
    void a_push_is_repeated_with_the_same_key_after_one_second_doubling_up_to_five_minutes(Outcome outcome) {
        engine.line.then(Stream.generate(() -> outcome).limit(12).toArray(Outcome[]::new));
        hears(false);
        for (int wait : List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300)) {
            int before = calls().size();
            engine.passes(Duration.ofSeconds(wait).minusMillis(1)).sweeps();
            assertThat(calls()).as("before %d s", wait).hasSize(before);
            engine.passes(Duration.ofMillis(1)).sweeps();
            assertThat(calls()).as("after %d s", wait).hasSize(before + 1);
        }
        assertThat(calls()).allMatch(call(0)::equals);
        assertThat(engine.line.delivered()).hasSize(1);
        assertThat(engine.counted("madoguchi.given.up")).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_refused_is_given_up_listed_and_does_not_hold_up_the_next(boolean reply) {
        engine.line.then(REFUSED);
        hears(reply);
        assertThat(engine.counted("madoguchi.given.up", "destination", "line"))
                .isEqualTo(call(0).parcels().size());
        assertThat(engine.stranded()).hasSameSizeAs(call(0).parcels()).allSatisfy(stranded -> {
            assertThat(stranded.what()).isEqualTo("line");
            assertThat(stranded.reason()).isEqualTo("400 bad");
        });
        hears(reply);
        assertThat(engine.line.delivered()).containsExactly(call(1));
        assertThat(call(1).key()).isNotEqualTo(call(0).key());
    }

    @Test
    void what_was_given_up_goes_again_under_a_new_key_when_somebody_says_so() {
        engine.line.then(REFUSED);
        hears(true);
        Stranded stranded = engine.stranded().stream()
                .filter(each -> each.id().endsWith("-0"))
                .findFirst()
                .orElseThrow();
        assertThat(engine.store.resend(stranded, engine.now())).isTrue();
        engine.sweeps();
        assertThat(calls()).hasSize(2);
        assertThat(call(1).parcels()).containsExactly(call(0).parcels().getFirst());
        assertThat(call(1).key()).isNotEqualTo(call(0).key());
        assertThat(call(1).token()).isEmpty();
        assertThat(engine.stranded()).doesNotContain(stranded);
        assertThat(engine.store.resend(stranded, engine.now())).isFalse();
    }

    @Test
    void what_cannot_be_delivered_for_too_long_is_given_up_before_the_retry_key_is_forgotten() {
        engine.line.then(Stream.generate(() -> NOT_NOW).limit(10_000).toArray(Outcome[]::new));
        hears(false);
        Instant first = engine.now();
        while (engine.stranded().isEmpty()) {
            engine.passes(Duration.ofMinutes(5)).sweeps();
        }
        assertThat(Duration.between(first, engine.now()))
                .isBetween(Engine.LINE.giveUp(), Engine.LINE.giveUp().plusMinutes(10));
        assertThat(engine.stranded()).allMatch(stranded -> stranded.reason().equals("gave-up"));
        int made = calls().size();
        engine.passes(Duration.ofDays(1)).sweeps();
        assertThat(calls()).hasSize(made);
    }

    private Dispatch held() {
        engine.holdCalls();
        hears(true);
        return engine.heldCalls.remove();
    }

    @Test
    void who_has_held_a_lane_for_half_its_lease_makes_no_call() {
        Dispatch call = held();
        long longAgo = System.nanoTime()
                - Engine.LINE.lease().dividedBy(2).plusMillis(1).toNanos();
        engine.deliveries.serve(call, longAgo);
        assertThat(calls()).isEmpty();
        assertThat(engine.counted("madoguchi.deliver", "destination", "line", "outcome", "lease-lost"))
                .isEqualTo(1);
        engine.passes(Engine.LINE.lease()).sweeps();
        assertThat(calls()).hasSize(1);
    }

    @Test
    void who_has_held_a_lane_for_less_makes_the_call() {
        Dispatch call = held();
        engine.deliveries.serve(
                call, System.nanoTime() - Engine.LINE.lease().dividedBy(3).toNanos());
        assertThat(calls()).hasSize(1);
    }

    @Test
    void nobody_makes_a_call_of_a_lane_another_process_holds() {
        Dispatch call = held();
        Engine there = engine.another();
        engine.passes(Engine.LINE.lease().minusMillis(1));
        there.sweeps();
        assertThat(there.line.calls()).isEmpty();
        engine.passes(Duration.ofMillis(1));
        there.sweeps();
        assertThat(there.line.calls()).hasSize(1);
        // The process that held it wakes up: what it says is not written any more.
        assertThat(engine.store
                        .settle(call, new Settlement.Done(), Engine.LINE, engine.now())
                        .held())
                .isFalse();
    }

    @Test
    void what_cannot_be_opened_is_given_up_without_a_call() {
        Dispatch sealed = held();
        engine.anotherWithKey(Engine.key(2)).deliveries.serve(sealed, System.nanoTime());
        assertThat(calls()).isEmpty();
        assertThat(engine.stranded())
                .hasSameSizeAs(sealed.entries())
                .allSatisfy(each -> assertThat(each.reason()).isEqualTo("cannot be opened"));
    }

    @Test
    void an_altered_bubble_is_given_up_and_the_next_call_goes() {
        Dispatch whole = held();
        whole.entries().getFirst().content()[20] ^= 1;
        engine.goOn();
        engine.deliveries.serve(whole, System.nanoTime());
        assertThat(calls()).isEmpty();
        hears(true);
        assertThat(engine.line.delivered()).hasSize(1);
    }

    @Test
    void a_process_without_the_carrier_leaves_the_lane_to_one_that_has_it() {
        Dispatch call = held();
        var elsewhere = new Deliveries(
                engine.store,
                engine.safe,
                List.of(engine.tickets),
                Engine::rules,
                Engine::run,
                engine.clock,
                engine.lanes);
        elsewhere.serve(call, System.nanoTime());
        engine.passes(Duration.ofSeconds(1));
        elsewhere.takeUp(call.lane());
        assertThat(calls()).isEmpty();
        engine.sweeps();
        assertThat(calls()).hasSize(1);
        assertThat(engine.stranded()).isEmpty();
    }

    @Test
    void a_ticket_arrives_although_its_conversation_was_erased() {
        hanako.atSummary("登録した写真の扱いについて教えてください").taps("これで渡す");
        ConversationId id = hanako.conversation().orElseThrow();
        engine.holdTurns();
        hanako.says("x");
        engine.passes(Engine.HAND);
        Turn turn = engine.store.take(id).orElseThrow();
        engine.store.commit(new Commit(
                turn,
                new byte[0],
                true,
                List.of(),
                Map.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                new Lane(id, "line"),
                Engine.LINE,
                Engine.run(),
                engine.now()));
        assertThat(hanako.conversation()).isEmpty();
        engine.sweeps();
        assertThat(engine.tickets.tickets()).hasSize(1);
        assertThat(engine.tickets.calls().getFirst().to()).isEqualTo(new Address("immari", "line", ""));
        assertThat(engine.stranded()).isEmpty();
    }

    @Test
    void a_ticket_is_repeated_under_the_same_id_and_key() {
        hanako.atSummary("登録した写真の扱いについて教えてください").taps("これで渡す");
        engine.tickets.then(UNKNOWN, NOT_NOW);
        engine.sweeps();
        engine.passes(Duration.ofSeconds(1)).sweeps();
        engine.passes(Duration.ofSeconds(2)).sweeps();
        assertThat(engine.tickets.calls())
                .hasSize(3)
                .allMatch(engine.tickets.calls().getFirst()::equals);
        assertThat(engine.tickets.tickets()).hasSize(1);
    }

    @Test
    void what_is_said_while_the_lane_waits_stays_in_order_and_tickets_do_not_wait_for_it() {
        hanako.follows();
        engine.line.then(UNKNOWN, NOT_NOW, UNKNOWN);
        List<String> expected = new ArrayList<>();
        for (String text : List.of("担当者", "追記があります、一つ目です", "追記があります、二つ目です")) {
            hanako.says(text);
        }
        engine.sweeps();
        assertThat(hanako.screen()).hasSize(4);
        assertThat(engine.tickets.tickets()).hasSize(3);
        for (int i = 0; i < 4; i++) {
            engine.passes(Duration.ofSeconds(5)).sweeps();
        }
        Engine undisturbed = Engine.inMemory();
        Engine.Person there = undisturbed.person("U-hanako");
        there.follows();
        for (String text : List.of("担当者", "追記があります、一つ目です", "追記があります、二つ目です")) {
            there.says(text);
        }
        there.screen().forEach(text -> expected.add(withoutNumber(text)));
        assertThat(hanako.screen().stream().map(DeliveriesTest::withoutNumber)).containsExactlyElementsOf(expected);
        assertThat(engine.line.calls()).allMatch(load -> load.parcels().size() <= 5);
    }

    private static String withoutNumber(String text) {
        return text.replaceAll("IM-[0-9A-Z*~$=-]+", "IM");
    }

    @Test
    void the_lanes_of_two_people_do_not_wait_for_each_other() {
        engine.line.then(NOT_NOW);
        hears(true);
        Engine.Person taro = engine.person("U-taro");
        taro.follows();
        assertThat(taro.screen()).hasSize(4);
        assertThat(hanako.screen()).isEmpty();
        engine.deliveries.takeUp(new Lane(hanako.conversation().orElseThrow(), "line"));
        assertThat(hanako.screen()).isEmpty();
        engine.passes(Duration.ofSeconds(1)).sweeps();
        assertThat(hanako.screen()).isNotEmpty();
    }
}
