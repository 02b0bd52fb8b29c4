package madoguchi.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import madoguchi.conversation.Input;
import madoguchi.engine.Engine;
import madoguchi.engine.FaultyStore;
import madoguchi.engine.MovableClock;
import madoguchi.outbox.Parcel;
import madoguchi.store.Reach;
import madoguchi.store.StoreUnavailable;
import madoguchi.text.NumberGuard;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A doubtful number is kept only where the person vouched for it before (P3), through the whole engine.
@DisplayNameGeneration(ReplaceUnderscores.class)
class VouchedTest {
    private static final String TYPED = "免許証の番号は301200000510です";
    private static final String SAYS = "マイナンバーではありません";

    private final Engine engine = Engine.inMemory();
    private final Engine.Person hanako = engine.person("U-hanako");
    private int count;

    /// As the bot reads what was typed.
    private Inbound types(Engine.Person person, String text) {
        var guarded = NumberGuard.guard(text);
        var trusted = NumberGuard.trusting(text);
        String id = "typed-" + ++count;
        return person.event(id, Optional.of(id), new Input.Said(guarded.text(), guarded.changed()), Reach.ANYONE)
                .orVouched(Optional.of(new Input.Said(trusted.text(), trusted.changed())));
    }

    private Engine.Person atContent(Engine.Person person) {
        person.follows();
        person.taps("はい、ここで進める");
        person.taps("質問したい");
        return person;
    }

    private String handedIn() {
        hanako.taps("このLINEのトーク");
        hanako.taps("これで渡す");
        engine.sweeps();
        return ((Parcel.Ticket) engine.tickets.delivered().getFirst().parcels().getFirst())
                .content()
                .answers()
                .getFirst()
                .value();
    }

    @Test
    void without_a_word_it_is_cut_out() {
        atContent(hanako).gives(types(hanako, TYPED));
        assertThat(handedIn()).isEqualTo("免許証の番号は" + NumberGuard.DOUBTED + "です");
    }

    @Test
    void after_the_word_it_is_taken_as_typed_by_any_process() {
        atContent(hanako).gives(types(hanako, TYPED));
        hanako.taps(SAYS);
        Engine there = engine.another().holdTurns();
        there.inbox.accept(types(hanako, TYPED));
        engine.passes(Engine.HAND.plusSeconds(1)).sweeps();
        assertThat(handedIn()).isEqualTo(TYPED);
    }

    @Test
    void it_is_believed_once() {
        atContent(hanako).gives(types(hanako, TYPED));
        hanako.says(SAYS);
        hanako.gives(types(hanako, TYPED));
        hanako.says("もどる");
        hanako.gives(types(hanako, TYPED));
        assertThat(handedIn()).contains(NumberGuard.DOUBTED);
    }

    @Test
    void it_is_believed_for_half_an_hour() {
        atContent(hanako).says(SAYS);
        engine.passes(Duration.ofMinutes(31));
        hanako.gives(types(hanako, TYPED));
        assertThat(handedIn()).contains(NumberGuard.DOUBTED);
    }

    @Test
    void the_word_of_one_person_opens_nothing_for_another() {
        Engine.Person there = atContent(engine.person("second", "U-hanako"));
        there.says(SAYS);
        atContent(hanako).gives(types(hanako, TYPED));
        assertThat(handedIn()).contains(NumberGuard.DOUBTED);
    }

    @Test
    void what_is_typed_before_the_word_was_decided_is_cut_out() {
        atContent(hanako);
        engine.holdTurns();
        hanako.says(SAYS);
        hanako.gives(types(hanako, TYPED));
        engine.decides();
        assertThat(handedIn()).contains(NumberGuard.DOUBTED);
    }

    @Test
    void what_was_under_way_when_the_word_was_said_is_cut_out() {
        atContent(hanako);
        Inbound late = types(hanako, TYPED);
        hanako.says(SAYS);
        hanako.gives(late);
        assertThat(handedIn()).contains(NumberGuard.DOUBTED);
    }

    /// Kept without the number would be a loss, kept with it a risk: LINE brings it again.
    @Test
    void while_the_store_cannot_say_it_nothing_is_acknowledged() {
        var clock = new MovableClock();
        var store = new FaultyStore(Engine.memory(clock));
        var person = Engine.on(store.store(), clock).person("U-hanako");
        atContent(person).says(SAYS);
        store.refuses("stateOf", FaultyStore.away());
        Inbound typed = types(person, TYPED);
        assertThatThrownBy(() -> person.gives(typed)).isInstanceOf(StoreUnavailable.class);
        assertThat(person.gives(typed)).isEqualTo(Intake.Acceptance.KEPT);
    }
}
