package madoguchi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import madoguchi.policy.Kind;
import madoguchi.text.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeTest {
    private static final Contact LINE = Contact.stated(Contact.Way.LINE, "");
    private static final Contact MAIL = Contact.stated(Contact.Way.MAIL, "taro@example.jp");
    private static final Matter MATTER = new Matter.Request(Kind.INQUIRY, true);
    private final Case stored = new Case(
            new CaseNumber("IM-00000-00000-0"),
            "immari",
            "f",
            MATTER,
            State.opening(MATTER),
            Language.JAPANESE,
            Instant.EPOCH,
            Instant.EPOCH,
            List.of(
                    new Answer("content", "本文", Optional.of("m1")),
                    new Answer("first-message", "最初", Optional.of("m0"))),
            Contact.Way.MAIL,
            List.of(LINE, MAIL),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new FeeTold(1_000, false)),
            List.of());

    @Test
    void a_hidden_answer_shows_nothing_until_it_is_shown_again() {
        var hidden = new Change.AnswerHidden("m1").applyTo(stored);
        assertThat(hidden.answers().getFirst().value()).isEmpty();
        assertThat(hidden.answers().getLast().value()).isEqualTo("最初");
        assertThat(hidden.state()).isEqualTo(stored.state());
        assertThat(hidden.flags()).containsExactly("message-unsent");
        assertThat(new Change.AnswerHidden("m1").applyTo(hidden)).isEqualTo(hidden);

        var shown = new Change.AnswerShown("m1").applyTo(hidden);
        assertThat(shown.answers().getFirst().value()).isEqualTo("本文");
        assertThat(shown.state()).isEqualTo(stored.state());
        assertThat(shown.flags()).isEmpty();
        assertThat(new Change.AnswerShown("m1").applyTo(shown)).isEqualTo(shown);
    }

    @Test
    void an_emptied_answer_is_gone_for_good() {
        var hidden = new Change.AnswerHidden("m1").applyTo(stored);
        var emptied = new Change.AnswerEmptied("m1").applyTo(hidden);
        assertThat(emptied.answers().getFirst()).isEqualTo(new Answer("content", "", Optional.empty()));
        assertThat(emptied.flags()).containsExactly("message-unsent");
        assertThat(new Change.AnswerShown("m1").applyTo(emptied).answers()).isEqualTo(emptied.answers());
    }

    @Test
    void what_was_answered_stays_answered_whatever_is_unsent_later() {
        var refused = new Change.Done(
                        new StaffDeed.Answer(Outcome.NO_SUCH_DATA, Optional.empty(), Optional.empty()),
                        "佐藤",
                        Instant.EPOCH.plusSeconds(60))
                .applyTo(stored);
        for (Change unsent : List.of(
                new Change.AnswerHidden("m1"),
                new Change.AnswerEmptied("m1"),
                new Change.ContactWithdrawn(Contact.Way.MAIL))) {
            var after = unsent.applyTo(refused);
            assertThat(after.state().key()).isEqualTo("answered/no-such-data");
            assertThat(new Change.AnswerShown("m1").applyTo(after).state().key())
                    .isEqualTo("answered/no-such-data");
            assertThat(Destroyed.of(after, Cause.RETENTION_ENDED, Instant.EPOCH).result())
                    .isEqualTo("answered/no-such-data");
        }
    }

    @Test
    void what_was_taken_out_stays_unsent_though_the_rest_may_stay() {
        var both = new Change.AnswerHidden("m0").applyTo(new Change.AnswerEmptied("m1").applyTo(stored));
        assertThat(new Change.AnswerShown("m0").applyTo(both).flags()).containsExactly("message-unsent");
    }

    @Test
    void a_withdrawn_contact_leaves_line() {
        var changed = new Change.ContactWithdrawn(Contact.Way.MAIL).applyTo(stored);
        assertThat(changed.contacts()).containsExactly(LINE);
        assertThat(changed.replyBy()).isEqualTo(Contact.Way.LINE);
        assertThat(changed.state()).isEqualTo(stored.state());
        assertThat(changed.flags()).containsExactly("contact-unsent");
    }

    @Test
    void what_is_added_is_added_once() {
        var note = new Change.AnswerAdded(new Answer("note", "追記", Optional.of("m2")));
        var once = note.applyTo(stored);
        assertThat(once.answers()).hasSize(3);
        assertThat(note.applyTo(once)).isEqualTo(once);
        assertThat(once.state()).isEqualTo(stored.state());
    }

    @Test
    void a_message_of_another_case_changes_no_answer() {
        assertThat(new Change.AnswerHidden("other").applyTo(stored).answers()).isEqualTo(stored.answers());
    }

    @Test
    void every_matter_begins_in_its_own_state() {
        assertThat(State.opening(MATTER).key()).isEqualTo("open/submitted");
        assertThat(State.opening(new Matter.Request(Kind.CORRECTION, true)).key())
                .isEqualTo("open/submitted");
        assertThat(State.opening(new Matter.Request(Kind.DISCLOSURE, false)).key())
                .isEqualTo("open/form-not-finished");
        assertThat(State.opening(new Matter.HumanWanted()).key()).isEqualTo("open/human-wanted");
        assertThat(State.opening(new Matter.Unprocessed()).key()).isEqualTo("open/not-processed");
    }
}
