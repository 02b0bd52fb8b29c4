package madoguchi.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.Matter;
import madoguchi.cases.State;
import madoguchi.conversation.Immari;
import madoguchi.conversation.Input;
import madoguchi.engine.Engine;
import madoguchi.engine.FaultyStore;
import madoguchi.engine.MovableClock;
import madoguchi.inbox.Intake.Acceptance;
import madoguchi.store.Arriving;
import madoguchi.store.Reach;
import madoguchi.store.Store;
import madoguchi.store.Stranded;
import madoguchi.store.Turn;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What cannot be decided is put aside; the person and support are told, and the next input is taken.
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ParkingTest {
    private static final String CONTENT = "登録した写真の扱いについて教えてください";

    private final MovableClock clock = new MovableClock();
    private final FaultyStore faulty = new FaultyStore(Engine.memory(clock));
    private final Engine engine = Engine.on(faulty.store(), clock);
    private final Engine.Person hanako = engine.person("U-hanako");

    private static String text(TextKey key) {
        return Immari.HOUSE.texts().render(Language.JAPANESE, key);
    }

    private void undecidable(int times) {
        for (int i = 0; i < times; i++) {
            faulty.refuses("commit", new IllegalStateException("a bug"));
        }
    }

    private void atContent() {
        hanako.follows();
        hanako.taps("はい、ここで進める");
        hanako.taps("質問したい");
    }

    @Test
    void an_input_that_cannot_be_decided_three_times_is_put_aside_and_everybody_is_told() {
        atContent();
        undecidable(3);
        int before = hanako.screen().size();
        hanako.says(CONTENT);
        assertThat(hanako.screen().subList(before, hanako.screen().size()))
                .satisfiesExactly(
                        told -> assertThat(told).isEqualTo(text(TextKey.SET_ASIDE)),
                        asked -> assertThat(asked).startsWith(text(TextKey.ASK_CONTENT_INQUIRY)));
        engine.sweeps();
        Case made = engine.tickets.tickets().getFirst().content();
        assertThat(made.matter()).isEqualTo(new Matter.Unprocessed());
        assertThat(made.state().reason()).isEqualTo(State.Reason.NOT_PROCESSED);
        assertThat(made.answers()).isEmpty();
        assertThat(engine.stranded()).singleElement().satisfies(aside -> {
            assertThat(aside.what()).isEqualTo("inbox");
            assertThat(aside.reason()).isEqualTo("undecidable");
        });
        hanako.says("別のことばで、もう一度お聞きします");
        assertThat(hanako.screen()).last().asString().startsWith(text(TextKey.ASK_REPLY_BY));
    }

    @Test
    void two_failures_are_forgiven() {
        atContent();
        undecidable(2);
        hanako.says(CONTENT);
        assertThat(hanako.screen()).last().asString().startsWith(text(TextKey.ASK_REPLY_BY));
        assertThat(engine.stranded()).isEmpty();
    }

    @Test
    void what_was_put_aside_is_decided_when_somebody_says_so() {
        atContent();
        undecidable(3);
        hanako.says("m-content", CONTENT);
        Stranded aside = engine.stranded().getFirst();
        assertThat(engine.store.resend(aside, engine.now())).isTrue();
        engine.sweeps();
        assertThat(engine.stranded()).isEmpty();
        assertThat(engine.store.resend(aside, engine.now())).isFalse();
        // Meanwhile the same question was asked again; what was said before still answers it.
        assertThat(hanako.screen()).last().asString().startsWith(text(TextKey.ASK_REPLY_BY));
        hanako.taps("このLINEのトーク");
        hanako.taps("これで渡す");
        engine.sweeps();
        assertThat(engine.tickets.tickets().getLast().content().answers())
                .extracting(Answer::value)
                .containsExactly(CONTENT);
    }

    @Test
    void a_substitute_that_cannot_be_decided_either_is_put_aside_without_another() {
        atContent();
        undecidable(6);
        int before = hanako.screen().size();
        hanako.says(CONTENT);
        assertThat(hanako.screen()).hasSize(before);
        assertThat(engine.stranded()).hasSize(2);
        assertThat(engine.counted("madoguchi.parked")).isEqualTo(2);
        engine.passes(Duration.ofMinutes(5)).sweeps();
        assertThat(engine.counted("madoguchi.decide", "result", "failed")).isEqualTo(6);
        hanako.says(CONTENT);
        assertThat(hanako.screen()).hasSizeGreaterThan(before);
    }

    @Test
    void what_only_another_master_key_opens_is_put_aside_and_decided_with_the_right_one() {
        atContent();
        engine.holdTurns();
        hanako.says(CONTENT);
        engine.passes(Engine.HAND);
        Engine stranger = engine.anotherWithKey(Engine.key(2)).sweeps();
        assertThat(stranger.counted("madoguchi.parked")).isEqualTo(1);
        assertThat(stranger.line.calls()).isEmpty();
        Stranded aside = engine.stranded().getFirst();
        assertThat(engine.store.resend(aside, engine.now())).isTrue();
        engine.goOn();
        engine.sweeps();
        assertThat(hanako.screen()).last().asString().startsWith(text(TextKey.ASK_REPLY_BY));
    }

    @Test
    void an_entry_that_was_altered_is_put_aside_and_the_next_is_taken() {
        Store behind = Engine.memory(clock);
        boolean[] altering = {false};
        Store altered = (Store) java.lang.reflect.Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (_, method, given) -> {
                    if (altering[0] && method.getName().equals("accept")) {
                        byte[] entry = ((Arriving) given[0]).entry();
                        entry[entry.length - 1] ^= 1;
                    }
                    return method.invoke(behind, given);
                });
        Engine there = Engine.on(altered, clock);
        Engine.Person taro = there.person("U-taro");
        taro.follows();
        altering[0] = true;
        assertThat(taro.says("こんにちは")).isEqualTo(Acceptance.KEPT);
        altering[0] = false;
        assertThat(taro.screen()).contains(text(TextKey.SET_ASIDE));
        assertThat(there.stranded()).hasSize(1);
        taro.taps("はい、ここで進める");
        assertThat(taro.screen()).last().asString().startsWith(text(TextKey.ASK_KIND));
    }

    @Test
    void an_input_in_hand_while_three_processes_died_is_put_aside() {
        atContent();
        var id = hanako.conversation().orElseThrow();
        engine.holdTurns();
        hanako.says(CONTENT);
        assertThat(engine.store.take(id)).as("in hand").isEmpty();
        for (int died = 1; died < 3; died++) {
            engine.passes(Engine.HAND);
            Turn turn = engine.store.take(id).orElseThrow();
            assertThat(turn.attempt()).isEqualTo(died + 1);
        }
        engine.heldTurns.clear();
        engine.goOn();
        engine.passes(Engine.HAND).sweeps();
        assertThat(engine.stranded()).hasSize(1);
        assertThat(hanako.screen()).contains(text(TextKey.SET_ASIDE));
    }

    @Test
    void an_input_in_hand_while_two_processes_died_is_decided() {
        atContent();
        engine.holdTurns();
        hanako.says(CONTENT);
        engine.passes(Engine.HAND);
        var _ = engine.store.take(hanako.conversation().orElseThrow()).orElseThrow();
        engine.heldTurns.clear();
        engine.goOn();
        engine.passes(Engine.HAND).sweeps();
        assertThat(engine.stranded()).isEmpty();
        assertThat(hanako.screen()).last().asString().startsWith(text(TextKey.ASK_REPLY_BY));
    }

    @Test
    void what_cannot_be_decided_of_one_person_does_not_hold_up_another() {
        Engine.Person there = engine.person("second", "U-taro");
        hanako.follows();
        there.follows();
        var house = engine.houses.remove("second");
        there.sends(Optional.empty(), new Input.Showed(Input.Thing.STICKER), Reach.ANYONE);
        hanako.taps("はい、ここで進める");
        assertThat(hanako.screen()).last().asString().startsWith(text(TextKey.ASK_KIND));
        engine.houses.put("second", Objects.requireNonNull(house));
        assertThat(engine.stranded()).hasSize(2).isSortedAccordingTo(Comparator.comparing(Stranded::since));
    }
}
