package madoguchi.store;

import static madoguchi.store.Inputs.NOON;
import static madoguchi.store.Inputs.RULES;
import static madoguchi.store.Inputs.arriving;
import static madoguchi.store.Inputs.atRest;
import static madoguchi.store.Inputs.bytes;
import static madoguchi.store.Inputs.commit;
import static madoguchi.store.Inputs.conversation;
import static madoguchi.store.Inputs.message;
import static madoguchi.store.Inputs.prompt;
import static madoguchi.store.Inputs.reaching;
import static madoguchi.store.Inputs.text;
import static madoguchi.store.Inputs.unsend;
import static madoguchi.store.Inputs.with;
import static madoguchi.store.Inputs.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// What every store must do. The times here are the tests' own; leases run on the store's clock.
interface StoreContract {
    Store store();

    private Turn turn(Accepted accepted) {
        return switch (accepted) {
            case Accepted.Kept kept -> kept.turn().orElseThrow();
            case Accepted.Dropped dropped -> dropped.turn().orElseThrow();
            default -> throw new AssertionError("no turn: " + accepted);
        };
    }

    private Committed.Done done(Commit commit) {
        return (Committed.Done) store().commit(commit);
    }

    @Test
    default void a_first_input_opens_a_conversation_and_comes_back_with_its_turn() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(text(id, "hello")));
        assertThat(turn.conversation()).isEqualTo(id);
        assertThat(turn.version()).isZero();
        assertThat(turn.state()).isEmpty();
        assertThat(text(turn.content())).isEqualTo("hello");
        assertThat(text(turn.key())).isEqualTo("key-of-" + id.value());
        assertThat(turn.attempt()).isEqualTo(1);
    }

    @Test
    default void the_same_event_is_kept_once() {
        ConversationId id = conversation();
        store().accept(arriving(id, "e1", "hello", NOON));
        assertThat(store().accept(arriving(id, "e1", "hello", NOON))).isEqualTo(new Accepted.Duplicate());
    }

    @Test
    default void an_event_is_remembered_after_its_conversation_is_gone() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(arriving(id, "e1", "stop", NOON)));
        done(atRest(commit(turn, "fresh"), true));
        assertThat(store().holder(id)).isEmpty();
        assertThat(store().accept(arriving(id, "e1", "stop", NOON))).isEqualTo(new Accepted.Duplicate());
    }

    @Test
    default void while_one_has_the_conversation_in_hand_another_gets_no_turn() {
        ConversationId id = conversation();
        turn(store().accept(text(id, "one")));
        assertThat(store().accept(text(id, "two"))).isEqualTo(new Accepted.Kept(Optional.empty()));
        assertThat(store().take(id)).isEmpty();
    }

    @Test
    default void what_waits_together_is_taken_in_the_order_of_the_platforms_time() {
        ConversationId id = conversation();
        Turn first = turn(store().accept(arriving(id, "e1", "first", NOON)));
        store().accept(arriving(id, "e3", "third", NOON.plusSeconds(3)));
        store().accept(arriving(id, "e2", "second", NOON.plusSeconds(2)));
        Turn second = done(commit(first, "s1")).next().orElseThrow();
        assertThat(text(second.content())).isEqualTo("second");
        assertThat(text(second.state().orElseThrow())).isEqualTo("s1");
        Turn third = done(commit(second, "s2")).next().orElseThrow();
        assertThat(text(third.content())).isEqualTo("third");
        assertThat(done(commit(third, "s3")).next()).isEmpty();
    }

    @Test
    default void a_commit_fails_when_an_earlier_input_came_meanwhile_and_the_try_does_not_count() {
        ConversationId id = conversation();
        Turn late = turn(store().accept(arriving(id, "e2", "second", NOON.plusSeconds(2))));
        store().accept(arriving(id, "e1", "first", NOON));
        assertThat(store().commit(commit(late, "s1"))).isEqualTo(new Committed.Conflict());
        Turn first = store().take(id).orElseThrow();
        assertThat(text(first.content())).isEqualTo("first");
        Turn again = done(commit(first, "s1")).next().orElseThrow();
        assertThat(again.attempt()).isEqualTo(1);
    }

    @Test
    default void the_same_commit_is_written_once() {
        Turn turn = turn(store().accept(text(conversation(), "hello")));
        Commit commit = commit(turn, "s1", message("a"));
        Dispatch call = done(commit).dispatch().orElseThrow();
        assertThat(store().commit(commit)).isEqualTo(new Committed.Conflict());
        assertThat(call.entries()).hasSize(1);
        assertThat(store().settle(call, new Settlement.Done(), RULES, NOON).next())
                .isEmpty();
    }

    @Test
    default void an_unsent_message_that_waits_loses_its_content() {
        ConversationId id = conversation();
        Turn first = turn(store().accept(arriving(id, "e1", "hello", NOON)));
        store().accept(arriving(id, "e2", "secret", NOON.plusMillis(1)));
        store().accept(unsend(id, "e3", "e2"));
        List<String> seen = new ArrayList<>();
        for (Optional<Turn> next = Optional.of(first); next.isPresent(); ) {
            seen.add(text(next.get().content()));
            next = done(commit(next.get(), "s")).next();
        }
        assertThat(seen).containsExactlyInAnyOrder("hello", "withheld", "unsend");
    }

    @Test
    default void a_message_that_comes_after_its_unsending_is_kept_without_content() {
        ConversationId id = conversation();
        assertThat(store().accept(unsend(id, "e2", "e1"))).isEqualTo(new Accepted.NoConversation());
        assertThat(text(turn(store().accept(arriving(id, "e1", "secret", NOON))).content()))
                .isEqualTo("withheld");
    }

    @Test
    default void what_takes_the_place_of_an_unsent_message_is_asked_for_when_it_did_not_come_along() {
        ConversationId id = conversation();
        store().accept(unsend(id, "e2", "e1"));
        Arriving late = arriving(id, "e1", "secret", NOON);
        assertThat(store().accept(Inputs.withoutInstead(late))).isEqualTo(new Accepted.NeedsInstead());
        assertThat(store().holder(id)).isEmpty();
        assertThat(text(turn(store().accept(late)).content())).isEqualTo("withheld");
    }

    @Test
    default void the_notice_of_a_flood_is_asked_for_once_and_nothing_else_is() {
        ConversationId id = conversation();
        for (int i = 0; i < 50; i++) {
            assertThat(store().accept(Inputs.withoutInstead(arriving(id, "e" + i, "m", NOON.plusMillis(i)))))
                    .isInstanceOf(Accepted.Kept.class);
        }
        Arriving first = arriving(id, "e50", "m", NOON.plusMillis(50));
        assertThat(store().accept(Inputs.withoutInstead(first))).isEqualTo(new Accepted.NeedsInstead());
        assertThat(store().accept(first)).isInstanceOf(Accepted.Dropped.class);
        assertThat(store().accept(Inputs.withoutInstead(arriving(id, "e51", "m", NOON.plusMillis(51)))))
                .isInstanceOf(Accepted.Dropped.class);
    }

    @Test
    default void what_reaches_nobody_leaves_nothing() {
        ConversationId id = conversation();
        for (Reach reach : List.of(Reach.KNOWN, Reach.GOING_ON)) {
            assertThat(store().accept(reaching(text(id, "sales talk"), reach)))
                    .isEqualTo(new Accepted.NoConversation());
        }
        assertThat(store().holder(id)).isEmpty();
    }

    @Test
    default void a_conversation_at_rest_is_reached_by_what_may_open_one_only() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(text(id, "hello")));
        done(atRest(commit(turn, "ended"), false));
        assertThat(store().accept(reaching(text(id, "talk"), Reach.GOING_ON))).isEqualTo(new Accepted.NoConversation());
        assertThat(turn(store().accept(text(id, "hello again"))).state()).isPresent();
    }

    @Test
    default void an_address_that_belongs_to_another_conversation_is_answered_with_its_holder() {
        ConversationId first = conversation();
        store().accept(Inputs.ownedBy(text(first, "hello"), "shared"));
        Accepted second = store().accept(Inputs.ownedBy(text(conversation(), "hello"), "shared"));
        assertThat(second).isInstanceOfSatisfying(Accepted.Elsewhere.class, elsewhere -> {
            assertThat(elsewhere.holder().conversation()).isEqualTo(first);
            assertThat(text(elsewhere.holder().key())).isEqualTo("key-of-" + first.value());
        });
    }

    @Test
    default void fifty_first_contacts_at_once_with_destruction_between_them_lose_and_double_nothing() throws Exception {
        List<Callable<Integer>> people = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String event = "event-" + i;
            people.add(() -> firstContact(event));
        }
        int decided = 0;
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<Integer> each : threads.invokeAll(people)) {
                decided += each.get();
            }
        }
        for (ConversationId left : store().due(42, NOON.plusSeconds(60), 100).conversations()) {
            for (Optional<Turn> next = store().take(left); next.isPresent(); decided++) {
                next = done(commit(next.get(), "s")).next();
            }
        }
        assertThat(decided).isEqualTo(50);
    }

    private int firstContact(String event) {
        ConversationId mine = conversation();
        Arriving arriving = Inputs.ownedBy(arriving(mine, event, event, NOON), "one-address");
        for (int tries = 0; tries < 1000; tries++) {
            Accepted accepted = store().accept(arriving);
            if (accepted instanceof Accepted.Elsewhere elsewhere) {
                arriving =
                        Inputs.ownedBy(arriving(elsewhere.holder().conversation(), event, event, NOON), "one-address");
            } else if (accepted instanceof Accepted.Kept kept) {
                int decided = 0;
                for (Optional<Turn> next = kept.turn(); next.isPresent(); decided++) {
                    Committed committed = store().commit(atRest(commit(next.get(), "s"), true));
                    if (committed instanceof Committed.Done done) {
                        next = done.next();
                    } else {
                        next = store().take(next.get().conversation());
                        decided--;
                    }
                }
                return decided;
            } else if (accepted instanceof Accepted.NoConversation) {
                arriving = Inputs.ownedBy(arriving(conversation(), event, event, NOON), "one-address");
            } else {
                throw new AssertionError(accepted.toString());
            }
        }
        throw new AssertionError("the address never settled");
    }

    @Test
    default void a_conversation_that_was_destroyed_is_not_opened_again_under_its_old_key() {
        ConversationId id = conversation();
        Arriving known = Inputs.knownHolder(text(id, "are you there"));
        assertThat(store().accept(known)).isEqualTo(new Accepted.NoConversation());
        assertThat(store().holder(id)).isEmpty();
    }

    @Test
    default void more_than_the_limit_is_dropped_with_one_notice() {
        ConversationId id = conversation();
        List<Accepted> answers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            answers.add(store().accept(arriving(id, "e" + i, "m" + i, NOON.plusMillis(i))));
        }
        assertThat(answers).filteredOn(Accepted.Dropped.class::isInstance).hasSize(10);
        assertThat(store().accept(arriving(id, "e59", "m59", NOON.plusMillis(59))))
                .isEqualTo(new Accepted.Duplicate());
        List<String> seen = new ArrayList<>();
        for (Optional<Turn> next = Optional.of(turn(answers.getFirst())); next.isPresent(); ) {
            seen.add(text(next.get().content()));
            next = done(commit(next.get(), "s")).next();
        }
        assertThat(seen).hasSize(51).containsOnlyOnce("flooded");
    }

    @Test
    default void a_parked_input_makes_room_for_its_substitute_and_can_be_put_back() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(text(id, "poison")));
        store().park(turn, Optional.of(bytes("set aside")), NOON);
        Turn substitute = store().take(id).orElseThrow();
        assertThat(text(substitute.content())).isEqualTo("set aside");
        assertThat(substitute.substitute()).isTrue();
        done(commit(substitute, "s1"));
        Stranded stranded = onlyStranded(id);
        assertThat(stranded.what()).isEqualTo("inbox");
        assertThat(store().resend(stranded, NOON)).isTrue();
        assertThat(store().resend(stranded, NOON)).isFalse();
        assertThat(text(store().take(id).orElseThrow().content())).isEqualTo("poison");
    }

    private Stranded onlyStranded(ConversationId id) {
        List<Stranded> mine = store().stranded(42).stream()
                .filter(each -> each.conversation().equals(id))
                .toList();
        assertThat(mine).hasSize(1);
        return mine.getFirst();
    }

    @Test
    default void a_lane_is_sent_in_order_five_at_a_time_by_one_owner() {
        Turn turn = turn(store().accept(text(conversation(), "hello")));
        Dispatch first = done(commit(
                        turn, "s", message("1"), message("2"), message("3"), message("4"), message("5"), message("6")))
                .dispatch()
                .orElseThrow();
        assertThat(first.entries()).extracting(Dispatch.Entry::id).containsExactly("1", "2", "3", "4", "5");
        assertThat(store().dispatch(first.lane(), "another", RULES, NOON)).isEmpty();
        Settled settled = store().settle(first, new Settlement.Done(), RULES, NOON);
        Dispatch second = settled.next().orElseThrow();
        assertThat(second.entries()).extracting(Dispatch.Entry::id).containsExactly("6");
        assertThat(store().settle(first, new Settlement.Done(), RULES, NOON).held())
                .isFalse();
        assertThat(store().settle(second, new Settlement.Done(), RULES, NOON).next())
                .isEmpty();
        assertThat(store().due(42, NOON.plusSeconds(3600), 1000).lanes()).doesNotContain(first.lane());
    }

    @Test
    default void a_reply_token_is_planned_once_and_repeated_with_the_same_call() {
        Turn turn = turn(store().accept(withToken(text(conversation(), "hello"), "token")));
        Dispatch reply = done(commit(turn, "s", message("1"))).dispatch().orElseThrow();
        assertThat(reply.token()).contains("token");
        store().settle(reply, new Settlement.Unsure(NOON.plusSeconds(1)), RULES, NOON);
        assertThat(store().dispatch(reply.lane(), "another", RULES, NOON)).isEmpty();
        Dispatch again = store().dispatch(reply.lane(), "you", RULES, NOON.plusSeconds(1))
                .orElseThrow();
        assertThat(again.token()).contains("token");
        assertThat(again.name()).isEqualTo(reply.name());
        assertThat(again.unsure()).isTrue();
        assertThat(again.attempt()).isEqualTo(2);
        Dispatch push = store().settle(again, new Settlement.AsPush(), RULES, NOON)
                .next()
                .orElseThrow();
        assertThat(push.token()).isEmpty();
        assertThat(push.name()).isEqualTo(reply.name());
    }

    @Test
    default void a_lost_reply_whose_token_became_too_old_is_pushed_and_says_so_once() {
        Turn turn = turn(store().accept(withToken(text(conversation(), "hello"), "token")));
        Dispatch reply = done(commit(turn, "s", message("1"))).dispatch().orElseThrow();
        store().settle(reply, new Settlement.Unsure(NOON.plusSeconds(51)), RULES, NOON);
        Dispatch push = store().dispatch(reply.lane(), "you", RULES, NOON.plusSeconds(51))
                .orElseThrow();
        assertThat(push.token()).isEmpty();
        assertThat(push.unsure()).isTrue();
        assertThat(push.lapsed()).isTrue();
        store().settle(push, new Settlement.Unsure(NOON.plusSeconds(52)), RULES, NOON.plusSeconds(51));
        Dispatch again = store().dispatch(reply.lane(), "him", RULES, NOON.plusSeconds(52))
                .orElseThrow();
        assertThat(again.unsure()).isTrue();
        assertThat(again.lapsed()).isFalse();
    }

    @Test
    default void a_reply_that_certainly_did_not_arrive_is_pushed_later_without_doubt() {
        Turn turn = turn(store().accept(withToken(text(conversation(), "hello"), "token")));
        Dispatch reply = done(commit(turn, "s", message("1"))).dispatch().orElseThrow();
        store().settle(reply, new Settlement.Later(NOON.plusSeconds(51)), RULES, NOON);
        Dispatch push = store().dispatch(reply.lane(), "you", RULES, NOON.plusSeconds(51))
                .orElseThrow();
        assertThat(push.token()).isEmpty();
        assertThat(push.unsure()).isFalse();
        assertThat(push.lapsed()).isFalse();
    }

    @Test
    default void a_call_whose_outcome_nobody_wrote_is_repeated_as_unsure_once_its_lease_is_over() {
        Turn turn = turn(store().accept(withToken(text(conversation(), "hello"), "token")));
        LaneRules brief = new LaneRules(5, Duration.ofMillis(1), Duration.ofSeconds(50), Duration.ofHours(23));
        Commit commit = commit(turn, "s", message("1"));
        Dispatch lost = done(Inputs.ruled(commit, brief)).dispatch().orElseThrow();
        Dispatch again = Awaitility.await()
                .until(() -> store().dispatch(lost.lane(), "you", brief, NOON), Optional::isPresent)
                .orElseThrow();
        assertThat(again.unsure()).isTrue();
        assertThat(again.token()).contains("token");
        assertThat(store().settle(lost, new Settlement.Done(), RULES, NOON).held())
                .isFalse();
    }

    @Test
    default void an_old_reply_token_is_not_used() {
        Turn turn = turn(store().accept(withToken(text(conversation(), "hello"), "token")));
        Commit commit = commit(turn, "s", message("1"));
        Commit later = new Commit(
                turn,
                commit.state(),
                false,
                commit.outgoing(),
                Map.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                commit.replyLane(),
                RULES,
                "me",
                NOON.plusSeconds(51));
        assertThat(done(later).dispatch().orElseThrow().token()).isEmpty();
    }

    @Test
    default void a_process_that_cannot_serve_the_reply_lane_leaves_it_to_one_that_can() {
        Turn turn = turn(store().accept(withToken(text(conversation(), "hello"), "token")));
        LaneRules none = new LaneRules(0, Duration.ofSeconds(30), Duration.ofSeconds(50), Duration.ofHours(23));
        Commit commit = Inputs.ruled(commit(turn, "s", message("1"), message("2")), none);
        assertThat(done(commit).dispatch()).isEmpty();
        Lane lane = commit.replyLane();
        assertThat(store().due(42, NOON, 1000).lanes()).contains(lane);
        Dispatch call = store().dispatch(lane, "you", RULES, NOON).orElseThrow();
        assertThat(call.entries()).extracting(Dispatch.Entry::id).containsExactly("1", "2");
        assertThat(call.token()).contains("token");
        assertThat(call.attempt()).isEqualTo(1);
        assertThat(call.unsure()).isFalse();
    }

    @Test
    default void what_it_leaves_to_others_may_be_an_erasure() {
        Turn turn = turn(store().accept(text(conversation(), "stop")));
        LaneRules none = new LaneRules(0, Duration.ofSeconds(30), Duration.ofSeconds(50), Duration.ofHours(23));
        Commit commit = Inputs.ruled(atRest(commit(turn, "fresh"), true), none);
        assertThat(done(commit).dispatch()).isEmpty();
        assertThat(store().holder(turn.conversation())).isPresent();
        assertThat(store().due(42, NOON, 1000).lanes()).contains(commit.replyLane());
        assertThat(store().dispatch(commit.replyLane(), "you", RULES, NOON)).isEmpty();
        assertThat(store().holder(turn.conversation())).isEmpty();
    }

    @Test
    default void an_entry_that_cannot_be_delivered_is_given_up_and_does_not_block_the_lane() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(text(id, "hello")));
        Dispatch first = done(commit(turn, "s", message("1"))).dispatch().orElseThrow();
        Instant late = NOON.plus(Duration.ofHours(24));
        Settled settled = store().settle(first, new Settlement.Later(late.plusSeconds(1)), RULES, late);
        assertThat(settled.gaveUp()).isEqualTo(1);
        Stranded stranded = onlyStranded(id);
        assertThat(stranded.what()).isEqualTo("line");
        assertThat(store().resend(stranded, late)).isTrue();
        Dispatch again = store().dispatch(first.lane(), "me", RULES, late).orElseThrow();
        assertThat(text(again.entries().getFirst().content())).isEqualTo("content of 1");
        assertThat(again.name()).isNotEqualTo(first.name());
    }

    @Test
    default void a_prompt_counts_as_shown_when_the_first_call_that_may_have_delivered_it_ends() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(text(id, "hello")));
        Dispatch call = done(commit(turn, "s", prompt("1", "p1"))).dispatch().orElseThrow();
        assertThat(shown(id, "a")).isEmpty();
        store().settle(call, new Settlement.Later(NOON.plusSeconds(1)), RULES, NOON);
        assertThat(shown(id, "b")).isEmpty();
        Dispatch again = store().dispatch(call.lane(), "another", RULES, NOON.plusSeconds(1))
                .orElseThrow();
        store().settle(again, new Settlement.Unsure(NOON.plusSeconds(3)), RULES, NOON.plusSeconds(2));
        assertThat(shown(id, "c")).contains(new Turn.Shown("p1", NOON.plusSeconds(2)));
        Dispatch third = store().dispatch(call.lane(), "third", RULES, NOON.plusSeconds(3))
                .orElseThrow();
        store().settle(third, new Settlement.Done(), RULES, NOON.plusSeconds(4));
        assertThat(shown(id, "d")).contains(new Turn.Shown("p1", NOON.plusSeconds(2)));
    }

    @Test
    default void a_question_asked_again_counts_as_shown_since_it_was_first_asked() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(text(id, "hello")));
        Dispatch call = done(commit(turn, "s", prompt("1", "p1"))).dispatch().orElseThrow();
        store().settle(call, new Settlement.Done(), RULES, NOON);
        Turn next = turn(store().accept(text(id, "what?")));
        Dispatch again = done(commit(next, "s", prompt("2", "p1"))).dispatch().orElseThrow();
        store().settle(again, new Settlement.Done(), RULES, NOON.plusSeconds(9));
        assertThat(shown(id, "a")).contains(new Turn.Shown("p1", NOON));
    }

    private Optional<Turn.Shown> shown(ConversationId id, String event) {
        Turn turn = turn(store().accept(arriving(id, event, "look", NOON)));
        Optional<Turn.Shown> shown = turn.shown();
        done(commit(turn, "s"));
        return shown;
    }

    @Test
    default void timers_ring_when_due_and_not_after_they_were_forgotten() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(text(id, "hello")));
        done(with(commit(turn, "s"), Map.of("ABANDONED", NOON.plusSeconds(9)), Set.of(), List.of()));
        assertThat(rings(id, NOON.plusSeconds(8))).isEmpty();
        Due.Ring ring = rings(id, NOON.plusSeconds(9)).getFirst();
        assertThat(ring.timer()).isEqualTo("ABANDONED");
        Turn next = turn(store().accept(text(id, "more")));
        done(with(commit(next, "s"), Map.of("ABANDONED", NOON.plusSeconds(20)), Set.of(), List.of()));
        store().forget(id, "ABANDONED", ring.due());
        assertThat(rings(id, NOON.plusSeconds(20))).hasSize(1);
        Turn last = turn(store().accept(text(id, "end")));
        done(with(commit(last, "s"), Map.of(), Set.of("ABANDONED"), List.of()));
        assertThat(rings(id, NOON.plusSeconds(20))).isEmpty();
    }

    private List<Due.Ring> rings(ConversationId id, Instant now) {
        return store().due(42, now, 1000).timers().stream()
                .filter(ring -> ring.conversation().equals(id))
                .toList();
    }

    @Test
    default void the_state_is_the_one_that_was_committed_last() {
        ConversationId id = conversation();
        assertThat(store().stateOf(id)).isEmpty();
        Turn turn = turn(store().accept(text(id, "hello")));
        assertThat(store().stateOf(id)).isEmpty();
        done(commit(turn, "asked"));
        assertThat(store().stateOf(id).map(Inputs::text)).contains("asked");
    }

    @Test
    default void a_case_is_written_with_the_commit_that_opens_it() {
        Turn turn = turn(store().accept(text(conversation(), "hello")));
        done(with(
                commit(turn, "s"),
                Map.of(),
                Set.of(),
                List.of(new StoredCase("IM-1", bytes("case key"), bytes("case")))));
        StoredCase found = store().caseOf(turn.conversation().tag(), "IM-1").orElseThrow();
        assertThat(text(found.key())).isEqualTo("case key");
        assertThat(text(found.content())).isEqualTo("case");
        assertThat(store().caseOf(turn.conversation().tag(), "IM-2")).isEmpty();
    }

    @Test
    default void erasing_waits_for_the_goodbye_and_then_leaves_nothing() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(text(id, "stop")));
        Dispatch goodbye = done(atRest(commit(turn, "fresh", message("bye")), true))
                .dispatch()
                .orElseThrow();
        assertThat(store().holder(id)).isPresent();
        store().settle(goodbye, new Settlement.Done(), RULES, NOON);
        assertThat(store().holder(id)).isEmpty();
        assertThat(store().holderOf("address-of-" + id.value(), 42)).isEmpty();
    }

    @Test
    default void erasing_does_not_wait_longer_than_an_hour_for_the_goodbye() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(text(id, "stop")));
        Dispatch goodbye = done(atRest(commit(turn, "fresh", message("bye")), true))
                .dispatch()
                .orElseThrow();
        store().settle(goodbye, new Settlement.Later(NOON.plusSeconds(30)), RULES, NOON);
        assertThat(store().dispatch(goodbye.lane(), "me", RULES, NOON.plus(Duration.ofMinutes(61))))
                .isEmpty();
        assertThat(store().holder(id)).isEmpty();
    }

    @Test
    default void what_was_put_aside_of_a_destroyed_conversation_goes_when_it_is_asked_for() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(arriving(id, "e1", "poison", NOON)));
        store().park(turn, Optional.of(bytes("set aside")), NOON);
        Turn substitute = store().take(id).orElseThrow();
        done(atRest(commit(substitute, "fresh"), true));
        assertThat(store().holder(id)).isEmpty();
        assertThat(store().resend(onlyStranded(id), NOON)).isFalse();
        assertThat(store().stranded(42)).noneMatch(each -> each.conversation().equals(id));
    }

    @Test
    default void a_late_goodbye_takes_nothing_along_of_a_conversation_that_went_on() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(text(id, "stop")));
        Dispatch goodbye = done(atRest(commit(turn, "fresh", message("bye")), true))
                .dispatch()
                .orElseThrow();
        store().settle(goodbye, new Settlement.Later(NOON.plusSeconds(30)), RULES, NOON);
        Turn again = turn(store().accept(text(id, "I am back")));
        assertThat(store().commit(commit(again, "s", prompt("hello", "p1")))).isInstanceOf(Committed.Done.class);
        Dispatch late = store().dispatch(goodbye.lane(), "another", RULES, NOON.plus(Duration.ofMinutes(61)))
                .orElseThrow();
        assertThat(late.entries().getFirst().id()).isEqualTo("bye");
        Settled settled = store().settle(late, new Settlement.Done(), RULES, NOON.plus(Duration.ofMinutes(61)));
        assertThat(settled.next().orElseThrow().entries().getFirst().id()).isEqualTo("hello");
        assertThat(store().holder(id)).isPresent();
    }

    @Test
    default void an_unsent_message_that_was_put_aside_is_gone() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(arriving(id, "e1", "poison", NOON)));
        store().park(turn, Optional.of(bytes("set aside")), NOON);
        Stranded stranded = onlyStranded(id);
        store().accept(unsend(id, "e2", "e1"));
        assertThat(store().resend(stranded, NOON)).isFalse();
        assertThat(store().stranded(42)).noneMatch(each -> each.conversation().equals(id));
    }

    @Test
    default void what_came_after_the_goodbye_was_decided_is_not_erased() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(text(id, "stop")));
        Dispatch goodbye = done(atRest(commit(turn, "fresh", message("bye")), true))
                .dispatch()
                .orElseThrow();
        store().accept(text(id, "wait"));
        store().settle(goodbye, new Settlement.Done(), RULES, NOON);
        assertThat(store().holder(id)).isPresent();
    }

    private Standing standing(Instant now) {
        return store().standing(42, now);
    }

    /// The store may hold what other tests left: what is there more than before.
    private long more(Standing before, Standing after, java.util.function.ToLongFunction<Standing> number) {
        return number.applyAsLong(after) - number.applyAsLong(before);
    }

    @Test
    default void an_input_stands_there_since_it_was_sent_until_it_is_decided() {
        Standing before = standing(NOON);
        Instant sent = NOON.minus(Duration.ofDays(400));
        Turn turn =
                turn(store().accept(arriving(conversation(), UUID.randomUUID().toString(), "hello", sent)));
        store().accept(arriving(turn.conversation(), UUID.randomUUID().toString(), "more", sent.plusSeconds(1)));
        Standing waiting = standing(NOON);
        assertThat(more(before, waiting, each -> each.inputs().count())).isEqualTo(1);
        assertThat(waiting.inputs().oldest()).contains(sent);
        Turn next = done(commit(turn, "s")).next().orElseThrow();
        assertThat(standing(NOON).inputs().oldest()).contains(sent.plusSeconds(1));
        done(commit(next, "s"));
        assertThat(standing(NOON).inputs()).isEqualTo(before.inputs());
    }

    @Test
    default void a_lane_stands_there_since_its_first_entry_came_or_was_first_tried() {
        Standing before = standing(NOON);
        Turn turn = turn(store().accept(text(conversation(), "hello")));
        String lane = "ticket-" + turn.conversation().value();
        var entry = new Commit.LaneEntry(lane, "1", Commit.LaneEntry.Kind.TICKET, "", bytes("content"));
        done(commit(turn, "s", entry));
        Standing put = standing(NOON);
        assertThat(before.lane(lane)).isEqualTo(Standing.Pile.NONE);
        assertThat(put.lane(lane)).isEqualTo(new Standing.Pile(1, Optional.of(NOON)));
        Instant tried = NOON.plusSeconds(5);
        Dispatch call = store().dispatch(new Lane(turn.conversation(), lane), "me", RULES, tried)
                .orElseThrow();
        store().settle(call, new Settlement.Later(NOON.plusSeconds(500)), RULES, tried);
        assertThat(standing(NOON).lane(lane).oldest()).contains(tried);
        Dispatch again = store().dispatch(call.lane(), "you", RULES, NOON.plusSeconds(500))
                .orElseThrow();
        assertThat(standing(NOON).lane(lane).oldest()).contains(tried);
        store().settle(again, new Settlement.Done(), RULES, NOON.plusSeconds(500));
        assertThat(standing(NOON).lanes()).doesNotContainKey(lane);
    }

    @Test
    default void a_timer_stands_there_once_it_is_overdue() {
        Turn turn = turn(store().accept(text(conversation(), "hello")));
        Instant due = NOON.minus(Duration.ofDays(300));
        Standing before = standing(due);
        done(with(commit(turn, "s"), Map.of("ABANDONMENT", due), Set.of(), List.of()));
        assertThat(more(
                        before,
                        standing(due.minusMillis(1)),
                        each -> each.timers().count()))
                .isZero();
        Standing overdue = standing(due);
        assertThat(more(before, overdue, each -> each.timers().count())).isEqualTo(1);
        assertThat(overdue.timers().oldest()).contains(due);
        store().forget(turn.conversation(), "ABANDONMENT", due);
        assertThat(standing(due).timers()).isEqualTo(before.timers());
    }

    @Test
    default void what_was_put_aside_stands_there_until_it_goes_again() {
        Standing before = standing(NOON);
        Turn turn = turn(store().accept(text(conversation(), "hello")));
        store().park(turn, Optional.empty(), NOON);
        assertThat(more(before, standing(NOON), Standing::parked)).isEqualTo(1);
        store().resend(onlyStranded(turn.conversation()), NOON);
        assertThat(standing(NOON).parked()).isEqualTo(before.parked());
        Turn again = store().take(turn.conversation()).orElseThrow();
        Dispatch call =
                done(commit(again, "s", message("1"), message("2"))).dispatch().orElseThrow();
        store().settle(call, new Settlement.GiveUp("400"), RULES, NOON);
        assertThat(more(before, standing(NOON), each -> each.givenUp("line"))).isEqualTo(2);
        assertThat(standing(NOON).parked()).isEqualTo(before.parked());
    }

    @Test
    default void a_value_made_once_stands() {
        byte[] first = store().once("test", bytes("one"));
        assertThat(store().once("test", bytes("two"))).isEqualTo(first);
    }

    @Test
    default void a_released_turn_can_be_taken_again_and_the_try_does_not_count() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(text(id, "hello")));
        store().release(turn, Duration.ZERO);
        assertThat(store().take(id).orElseThrow().attempt()).isEqualTo(1);
    }

    @Test
    default void a_turn_that_is_left_for_a_while_is_taken_after_it_and_the_try_does_not_count() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(text(id, "hello")));
        store().release(turn, Duration.ofMillis(300));
        assertThat(store().take(id)).isEmpty();
        assertThat(store().due(42, NOON, 1000).conversations()).doesNotContain(id);
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        assertThat(store().due(42, NOON, 1000).conversations()).contains(id));
        assertThat(store().take(id).orElseThrow().attempt()).isEqualTo(1);
    }

    private static String number() {
        return "IM-" + UUID.randomUUID();
    }

    @Test
    default void a_case_is_found_by_its_number_alone_with_the_conversation_it_belongs_to() {
        Turn turn = turn(store().accept(text(conversation(), "hello")));
        String number = number();
        assertThat(store().findCase(number)).isEmpty();
        var kept = new StoredCase(number, bytes("case key"), bytes("case"));
        done(with(commit(turn, "s"), Map.of(), Set.of(), List.of(kept)));
        assertThat(store().findCase(number)).get().isInstanceOfSatisfying(FoundCase.Kept.class, found -> {
            assertThat(found.conversation()).contains(turn.conversation());
            assertThat(text(found.stored().key())).isEqualTo("case key");
            assertThat(text(found.stored().content())).isEqualTo("case");
        });
    }

    @Test
    default void a_destroyed_case_leaves_its_first_row_in_the_register_and_nothing_else() {
        ConversationId id = conversation();
        Turn turn = turn(store().accept(text(id, "hello")));
        store().accept(text(id, "and again"));
        String number = number();
        var kept = new StoredCase(number, bytes("case key"), bytes("case"));
        Turn next = done(with(commit(turn, "s"), Map.of(), Set.of(), List.of(kept)))
                .next()
                .orElseThrow();
        store().accept(text(id, "once more"));
        Turn last =
                done(Inputs.destroying(commit(next, "s"), number, "row")).next().orElseThrow();
        assertThat(store().caseOf("s042", number)).isEmpty();
        assertThat(store().findCase(number))
                .get()
                .isInstanceOfSatisfying(
                        FoundCase.Gone.class,
                        gone -> assertThat(text(gone.row())).isEqualTo("row"));
        done(Inputs.destroying(commit(last, "s"), number, "another row"));
        assertThat(store().findCase(number))
                .get()
                .isInstanceOfSatisfying(
                        FoundCase.Gone.class,
                        gone -> assertThat(text(gone.row())).isEqualTo("row"));
    }
}
