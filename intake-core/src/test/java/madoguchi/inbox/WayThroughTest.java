package madoguchi.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.Contact;
import madoguchi.cases.Matter;
import madoguchi.cases.State;
import madoguchi.conversation.Immari;
import madoguchi.conversation.Input;
import madoguchi.conversation.Timer;
import madoguchi.engine.Engine;
import madoguchi.engine.MovableClock;
import madoguchi.inbox.Intake.Acceptance;
import madoguchi.outbox.Carrier;
import madoguchi.outbox.Parcel;
import madoguchi.policy.Kind;
import madoguchi.store.Due;
import madoguchi.store.Reach;
import madoguchi.store.Store;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// From a message to bubbles and a ticket, through the whole engine.
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WayThroughTest {
    private static final String CONTENT = "登録した写真の扱いについて教えてください";

    private final Engine engine = Engine.inMemory();
    private final Engine.Person hanako = engine.person("U-hanako");

    private static String text(TextKey key, String... arguments) {
        return Immari.HOUSE.texts().render(Language.JAPANESE, key, arguments);
    }

    @Test
    void an_inquiry_becomes_bubbles_in_order_and_a_ticket_with_exactly_its_answers() {
        hanako.follows();
        hanako.taps("はい、ここで進める");
        hanako.taps("質問したい");
        hanako.says("m-content", CONTENT);
        hanako.taps("メール");
        hanako.says("hanako@person.example");
        hanako.taps("これで渡す");
        engine.sweeps();

        assertThat(engine.tickets.tickets()).hasSize(1);
        Parcel.Ticket ticket = engine.tickets.tickets().getFirst();
        Case made = ticket.content();
        assertThat(hanako.screen())
                .satisfiesExactly(
                        who -> assertThat(who).contains("株式会社いまり"),
                        what -> assertThat(what).contains("お答えするため"),
                        free -> assertThat(free).contains("お書きになるかどうかは自由です。"),
                        ask -> assertThat(ask).startsWith(text(TextKey.NOTICE_ASK)),
                        kind -> assertThat(kind).startsWith(text(TextKey.ASK_KIND)),
                        content -> assertThat(content).startsWith(text(TextKey.ASK_CONTENT_INQUIRY)),
                        replyBy -> assertThat(replyBy).startsWith(text(TextKey.ASK_REPLY_BY)),
                        mail -> assertThat(mail).startsWith(text(TextKey.ASK_MAIL)),
                        review -> assertThat(review).contains("20文字").doesNotContain(CONTENT, "hanako@"),
                        done -> assertThat(done)
                                .isEqualTo(text(TextKey.DONE, made.number().value())),
                        next -> assertThat(next).isEqualTo(text(TextKey.DONE_NEXT)),
                        back -> assertThat(back).isEqualTo(text(TextKey.DONE_RETURN)));
        assertThat(ticket.event()).isEqualTo(Parcel.Ticket.Event.OPENED);
        assertThat(made.operator()).isEqualTo("immari");
        assertThat(made.matter()).isEqualTo(new Matter.Request(Kind.INQUIRY, true));
        assertThat(made.state()).isEqualTo(new State(State.Status.OPEN, State.Reason.SUBMITTED));
        String message = engine.safe.index().name("message", "line\nm-content");
        assertThat(made.answers()).containsExactly(new Answer("content", CONTENT, Optional.of(message)));
        assertThat(made.replyBy()).isEqualTo(Contact.Way.MAIL);
        assertThat(made.contacts())
                .containsExactly(
                        Contact.stated(Contact.Way.LINE, ""),
                        Contact.stated(Contact.Way.MAIL, "hanako@person.example"));
        assertThat(made.notice().orElseThrow().version()).isEqualTo("v1");
        assertThat(engine.stranded()).isEmpty();
    }

    /// Nobody is told anything after days of silence; but the channel is, so that no menu stays below the chat.
    @Test
    void an_end_by_silence_is_told_to_the_channel_and_to_nobody_else() {
        hanako.follows();
        hanako.taps("はい、ここで進める");
        int before = engine.line.calls().size();
        engine.passes(Duration.ofDays(15)).sweeps().sweeps();
        List<Parcel> since = engine.line.calls().stream()
                .skip(before)
                .flatMap(load -> load.parcels().stream())
                .toList();
        assertThat(since).endsWith(new Parcel.Ended()).containsOnlyOnce(new Parcel.Ended());
        engine.sweeps();
        assertThat(hanako.conversation()).isEmpty();
    }

    @Test
    void an_end_with_words_needs_no_other_sign() {
        hanako.follows();
        hanako.says("やめる");
        assertThat(engine.line.calls().stream().flatMap(load -> load.parcels().stream()))
                .doesNotContain(new Parcel.Ended());
    }

    @Test
    void somebody_new_who_sends_no_words_is_met_in_the_language_of_their_profile() {
        engine.profiles = _ -> Optional.of(Language.ENGLISH);
        hanako.follows();
        assertThat(hanako.screen().getLast())
                .startsWith(Immari.HOUSE.texts().render(Language.ENGLISH, TextKey.NOTICE_ASK));
    }

    @Test
    void each_turn_is_one_reply_with_its_own_token() {
        hanako.atSummary(CONTENT);
        assertThat(engine.line.calls()).hasSize(5).allMatch(load -> load.token().isPresent());
        assertThat(engine.line.calls()).extracting(Carrier.Load::key).doesNotHaveDuplicates();
        assertThat(engine.line.calls()).extracting(Carrier.Load::token).doesNotHaveDuplicates();
        assertThat(engine.line.calls().getFirst().parcels()).hasSize(4);
    }

    @Test
    void the_same_event_twice_changes_nothing() {
        hanako.atSummary(CONTENT);
        Inbound send = hanako.event("send", Optional.empty(), new Input.Tapped(hanako.data("これで渡す")), Reach.ANYONE);
        assertThat(hanako.gives(send)).isEqualTo(Acceptance.KEPT);
        int calls = engine.line.calls().size();
        engine.passes(Duration.ofDays(2));
        assertThat(hanako.gives(send)).isEqualTo(Acceptance.DUPLICATE);
        assertThat(engine.another().inbox.accept(send)).isEqualTo(Acceptance.DUPLICATE);
        engine.sweeps().sweeps();
        assertThat(engine.line.calls()).hasSize(calls);
        assertThat(engine.tickets.calls()).hasSize(1);
    }

    @Test
    void what_one_operator_is_told_the_other_never_hears() {
        Engine.Person there = engine.person("second", "U-hanako");
        hanako.atSummary(CONTENT);
        there.atSummary("お知らせを止めてほしいのですが可能でしょうか");
        assertThat(hanako.conversation()).isNotEqualTo(there.conversation());
        hanako.taps("これで渡す");
        there.taps("これで渡す");
        engine.sweeps();
        assertThat(engine.tickets.delivered())
                .extracting(load -> load.to().operator())
                .containsExactlyInAnyOrder("immari", "second");
        for (Carrier.Load load : engine.tickets.delivered()) {
            Case made = ((Parcel.Ticket) load.parcels().getFirst()).content();
            assertThat(made.operator()).isEqualTo(load.to().operator());
            assertThat(made.number().value()).startsWith(load.to().operator().equals("immari") ? "IM" : "SE");
            assertThat(made.answers().getFirst().value())
                    .isEqualTo(load.to().operator().equals("immari") ? CONTENT : "お知らせを止めてほしいのですが可能でしょうか");
        }
    }

    @Test
    void the_same_event_id_at_another_operator_is_another_event() {
        Engine.Person there = engine.person("second", "U-hanako");
        Inbound here = hanako.event("e1", Optional.empty(), new Input.Followed(), Reach.ANYONE);
        assertThat(hanako.gives(here)).isEqualTo(Acceptance.KEPT);
        assertThat(there.gives(there.event("e1", Optional.empty(), new Input.Followed(), Reach.ANYONE)))
                .isEqualTo(Acceptance.KEPT);
        assertThat(there.screen()).hasSize(4);
    }

    @Test
    void a_message_unsent_while_it_waits_is_never_read() {
        hanako.follows();
        hanako.taps("はい、ここで進める");
        hanako.taps("質問したい");
        engine.holdTurns();
        hanako.says("m-slip", "これは間違えて送りました、忘れてください");
        hanako.unsends("m-slip");
        engine.goOn();
        hanako.says("m-right", CONTENT);
        hanako.taps("このLINEのトーク");
        hanako.taps("これで渡す");
        engine.sweeps();
        // The first was in hand already when it was unsent; what was made of it is taken back.
        Case made = engine.tickets.tickets().getLast().content();
        assertThat(made.answers()).extracting(Answer::value).containsExactly(CONTENT);
    }

    @Test
    void a_message_unsent_behind_another_that_waits_is_never_decided() {
        hanako.follows();
        hanako.taps("はい、ここで進める");
        hanako.taps("質問したい");
        engine.holdTurns();
        hanako.sends(Optional.empty(), new Input.Showed(Input.Thing.STICKER), Reach.ANYONE);
        hanako.says("m-slip", "これは間違えて送りました、忘れてください");
        hanako.unsends("m-slip");
        int before = hanako.screen().size();
        engine.goOn();
        assertThat(hanako.screen().subList(before, hanako.screen().size()))
                .noneMatch(text -> text.startsWith(text(TextKey.ASK_REPLY_BY)))
                .doesNotContain(text(TextKey.UNSENT_DRAFT));
        assertThat(hanako.screen()).last().asString().startsWith(text(TextKey.ASK_CONTENT_INQUIRY));
    }

    @Test
    void an_unsend_that_overtakes_its_message_leaves_nothing_of_it() {
        hanako.follows();
        hanako.taps("はい、ここで進める");
        hanako.taps("質問したい");
        hanako.unsends("m-slip");
        int before = hanako.screen().size();
        hanako.says("m-slip", "これは間違えて送りました、忘れてください");
        assertThat(hanako.screen()).hasSize(before);
        hanako.says("m-right", CONTENT);
        assertThat(hanako.screen()).last().asString().startsWith(text(TextKey.ASK_REPLY_BY));
    }

    @Test
    void an_unsend_after_submitting_hides_the_answer_from_staff() {
        hanako.follows();
        hanako.taps("はい、ここで進める");
        hanako.taps("質問したい");
        hanako.says("m-content", CONTENT);
        hanako.taps("このLINEのトーク");
        hanako.taps("これで渡す");
        engine.sweeps();
        hanako.unsends("m-content");
        engine.sweeps();
        assertThat(engine.tickets.tickets()).hasSize(2);
        Parcel.Ticket amended = engine.tickets.tickets().getLast();
        assertThat(amended.event()).isEqualTo(Parcel.Ticket.Event.AMENDED);
        assertThat(amended.content().number())
                .isEqualTo(engine.tickets.tickets().getFirst().content().number());
        assertThat(amended.content().answers()).extracting(Answer::value).containsExactly("");
        assertThat(amended.content().flags()).contains("message-unsent");
        assertThat(amended.content().state().reason()).isEqualTo(State.Reason.SUBMITTED);
        assertThat(hanako.screen()).last().asString().startsWith(text(TextKey.ASK_LEAVE_CASE));
    }

    @Test
    void a_ticket_that_waits_does_not_bring_support_what_was_unsent_meanwhile() {
        hanako.follows();
        hanako.taps("はい、ここで進める");
        hanako.taps("質問したい");
        hanako.says("m-content", CONTENT);
        hanako.taps("このLINEのトーク");
        hanako.taps("これで渡す");
        assertThat(engine.tickets.calls()).isEmpty();
        hanako.unsends("m-content");
        engine.sweeps();
        assertThat(engine.tickets.tickets()).hasSize(2);
        assertThat(engine.tickets.tickets())
                .allSatisfy(ticket -> assertThat(ticket.content().answers())
                        .extracting(Answer::value)
                        .containsExactly(""));
    }

    @Test
    void what_reaches_only_who_is_talking_leaves_nothing_of_a_stranger() {
        Acceptance accepted = hanako.sends(Optional.of("m1"), new Input.Said("こんにちは", false), Reach.GOING_ON);
        assertThat(accepted).isEqualTo(Acceptance.PASSED_OVER);
        assertThat(hanako.conversation()).isEmpty();
        assertThat(engine.sweeps().line.calls()).isEmpty();
        assertThat(hanako.follows()).isEqualTo(Acceptance.KEPT);
        assertThat(hanako.sends(Optional.of("m2"), new Input.Said("はい", false), Reach.GOING_ON))
                .isEqualTo(Acceptance.KEPT);
    }

    @Test
    void what_reaches_only_who_is_talking_does_not_wake_who_has_finished() {
        hanako.atSummary(CONTENT).taps("これで渡す");
        int before = hanako.screen().size();
        assertThat(hanako.sends(Optional.of("m2"), new Input.Said("こんにちは", false), Reach.GOING_ON))
                .isEqualTo(Acceptance.PASSED_OVER);
        assertThat(hanako.screen()).hasSize(before);
    }

    @Test
    void what_another_process_destroyed_is_opened_anew_in_spite_of_the_memory_here() {
        hanako.follows();
        var first = hanako.conversation();
        Engine there = engine.another();
        Engine.Person seenThere = there.person("U-hanako");
        seenThere.says("やめる");
        assertThat(hanako.conversation()).isEmpty();
        // This process still remembers who owned the address.
        assertThat(hanako.follows()).isEqualTo(Acceptance.KEPT);
        assertThat(hanako.conversation()).isPresent().isNotEqualTo(first);
        assertThat(hanako.screen()).hasSize(8);
    }

    @Test
    void what_another_process_destroyed_and_opened_anew_is_found_in_spite_of_the_memory_here() {
        hanako.follows();
        Engine.Person seenThere = engine.another().person("U-hanako");
        seenThere.says("やめる");
        seenThere.follows();
        var second = hanako.conversation();
        assertThat(hanako.says("英語")).isEqualTo(Acceptance.KEPT);
        assertThat(hanako.conversation()).isEqualTo(second);
        assertThat(hanako.screen()).hasSizeGreaterThan(4);
    }

    @Test
    void an_address_that_moves_between_looking_and_accepting_is_followed() {
        var clock = new MovableClock();
        Store behind = Engine.memory(clock);
        Engine other = Engine.on(behind, clock);
        List<Runnable> meanwhile = new ArrayList<>();
        Store moving = (Store) java.lang.reflect.Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (_, method, given) -> {
                    if (method.getName().equals("accept") && !meanwhile.isEmpty()) {
                        meanwhile.removeFirst().run();
                    }
                    return method.invoke(behind, given);
                });
        Engine here = Engine.on(moving, clock);
        Engine.Person person = here.person("U-moving");
        Engine.Person elsewhere = other.person("U-moving");
        // A stranger here; opened there before this process accepts; destroyed again before it asks a second time.
        meanwhile.add(elsewhere::follows);
        meanwhile.add(() -> elsewhere.says("やめる"));
        assertThat(person.follows()).isEqualTo(Acceptance.KEPT);
        assertThat(meanwhile).isEmpty();
        assertThat(person.conversation()).isPresent();
        assertThat(person.screen()).hasSize(4);
    }

    @Test
    void of_a_thousand_messages_at_once_the_first_fifty_are_kept_with_one_notice_and_others_do_not_wait() {
        hanako.follows();
        engine.holdTurns();
        List<Acceptance> accepted = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            accepted.add(hanako.says("あ" + i));
        }
        assertThat(accepted.subList(0, 50)).containsOnly(Acceptance.KEPT);
        assertThat(accepted.subList(50, 1_000)).containsOnly(Acceptance.DROPPED);
        assertThat(engine.heldTurns).as("turns of the one person").hasSize(1);
        Runnable flood = engine.heldTurns.remove();
        Engine.Person taro = engine.person("U-taro");
        taro.follows();
        engine.goOn();
        assertThat(taro.screen()).hasSize(4);
        flood.run();
        assertThat(hanako.screen()).filteredOn(text(TextKey.FLOODED)::equals).hasSize(1);
        // The notice and the question again for the flood, a miss and the question for each that was kept.
        assertThat(engine.counted("madoguchi.decide", "result", "decided")).isEqualTo(1 + 1 + 50 + 1);
        assertThat(engine.counted("madoguchi.accept", "arrival", "flooded")).isEqualTo(950);
        assertThat(hanako.says("はい")).isEqualTo(Acceptance.KEPT);
    }

    @Test
    void a_timer_rings_once_however_often_and_wherever_it_is_rung() {
        hanako.follows();
        hanako.taps("はい、ここで進める");
        hanako.taps("質問したい");
        hanako.says(CONTENT);
        var id = hanako.conversation().orElseThrow();
        engine.passes(Duration.ofDays(15));
        Due.Ring ring = engine.store.due(Integer.parseInt(id.tag().substring(1)), engine.now(), 10).timers().stream()
                .filter(due -> due.timer().equals(Timer.ABANDONED.name()))
                .findFirst()
                .orElseThrow();
        Engine there = engine.another();
        engine.holdTurns();
        for (int i = 0; i < 5; i++) {
            engine.inbox.ring(ring);
            there.inbox.ring(ring);
        }
        assertThat(engine.heldTurns).hasSize(1);
        engine.goOn();
        engine.sweeps();
        assertThat(engine.counted("madoguchi.decide", "result", "decided")
                        + there.counted("madoguchi.decide", "result", "decided"))
                .isEqualTo(5);
        assertThat(hanako.conversation()).isEmpty();
        assertThat(engine.store
                        .due(Integer.parseInt(id.tag().substring(1)), engine.now(), 10)
                        .timers())
                .isEmpty();
    }

    @Test
    void the_sweeper_rings_what_has_come() {
        hanako.follows();
        engine.passes(Duration.ofDays(13)).sweeps();
        assertThat(hanako.conversation()).isPresent();
        engine.passes(Duration.ofDays(2)).sweeps().sweeps();
        assertThat(hanako.conversation()).isEmpty();
    }

    @Test
    void inputs_of_an_operator_whose_policy_is_gone_are_parked_and_can_be_decided_when_it_is_back() {
        hanako.follows();
        var house = engine.houses.remove("immari");
        assertThat(hanako.taps("はい、ここで進める")).isEqualTo(Acceptance.KEPT);
        // The input and what stood in for it.
        assertThat(engine.stranded()).hasSize(2);
        assertThat(Set.copyOf(
                        engine.stranded().stream().map(each -> each.what()).toList()))
                .containsExactly("inbox");
        engine.houses.put("immari", java.util.Objects.requireNonNull(house));
        var first = engine.stranded().stream()
                .min(java.util.Comparator.comparing(each -> each.id()))
                .orElseThrow();
        assertThat(engine.store.resend(first, engine.now())).isTrue();
        engine.sweeps();
        assertThat(hanako.screen()).last().asString().startsWith(text(TextKey.ASK_KIND));
    }
}
