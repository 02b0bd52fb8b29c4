package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.StaffDeed;
import madoguchi.cases.State.Status;
import madoguchi.conversation.Conversation.Going;
import madoguchi.conversation.Deadline.What;

/// The cases of one walk, kept as whoever commits the decisions keeps them; and what has to hold of them after each
/// turn.
final class CaseBook {
    private final Map<CaseNumber, Case> cases = new LinkedHashMap<>();
    private Optional<Instant> timer = Optional.empty();

    void follows(Conversation before, Decision decision, Arrival arrival) {
        if (arrival.input() instanceof Input.TimeReached reached
                && reached.timer() == Timer.CASES
                && timer.filter(at -> !at.isAfter(arrival.acceptedAt())).isPresent()) {
            // It came, and stands no more unless it is set again.
            timer = Optional.empty();
        }
        decision.effects().forEach(this::keep);
        Conversation next = decision.next();
        List<Submitted> known = Conversation.person(next).map(Person::submitted).orElse(List.of());
        assertThat(known).extracting(Submitted::number).containsExactlyInAnyOrderElementsOf(cases.keySet());
        known.forEach(each -> agrees(each, standing(each.number())));
        assertThat(timer).isEqualTo(Conversation.due(next));
        if (arrival.input() instanceof Input.TimeReached reached && reached.timer() == Timer.CASES) {
            assertThat(timer.filter(at -> !at.isAfter(arrival.acceptedAt()))).isEmpty();
        }
        if (arrival.input() instanceof Input.Staff staff) {
            staff(before, decision, staff);
        }
    }

    private void keep(Effect effect) {
        switch (effect) {
            case Effect.OpenCase open ->
                assertThat(cases.put(open.opened().number(), open.opened())).isNull();
            case Effect.AmendCase amend -> {
                Case changed = amend.change().applyTo(standing(amend.number()));
                assertThat(amend.change().applyTo(changed)).isEqualTo(changed);
                cases.put(amend.number(), changed);
            }
            case Effect.DestroyCase destroy ->
                assertThat(cases.remove(destroy.number())).isNotNull();
            case Effect.RemindAt remind -> {
                if (remind.timer() == Timer.CASES) {
                    timer = Optional.of(remind.at());
                }
            }
            case Effect.Forget forget -> {
                if (forget.timer() == Timer.CASES) {
                    timer = Optional.empty();
                }
            }
            case Effect.Erase _ -> assertThat(cases).isEmpty();
            case Effect.Say _, Effect.Offer _, Effect.Ask _ -> {}
        }
    }

    private Case standing(CaseNumber number) {
        return Objects.requireNonNull(cases.get(number), "a case that does not stand");
    }

    /// The conversation knows where the case stands, and something always comes next: an answer that is owed is asked
    /// for, papers are waited for to a day, and what is answered is not kept for ever.
    private static void agrees(Submitted known, Case kept) {
        Course course = known.course().orElseThrow();
        boolean undoable = course.waits(What.UNDO);
        assertThat(kept.state().status()).isEqualTo(undoable ? Status.WITHDRAWN : course.status());
        assertThat(kept.received()).isEqualTo(course.received());
        assertThat(course.matched()).hasValue(kept.releaseTo().isPresent());
        What due = course.status() == Status.PREPARED
                ? What.PAPERS
                : course.status().owed() ? What.REPORT : What.RETENTION;
        assertThat(course.waits(due)).isTrue();
        assertThat(known.next()).isPresent();
    }

    /// What staff record tells the person nothing, save their own words, who has the talk, that papers came, and a
    /// notice that was not given yet.
    private static void staff(Conversation before, Decision decision, Input.Staff staff) {
        boolean told = decision.effects().stream().anyMatch(CaseBook::shown);
        boolean strange = Conversation.person(before)
                .flatMap(person -> person.submitted(staff.number()))
                .isEmpty();
        if (strange) {
            assertThat(decision.effects()).isEmpty();
            assertThat(decision.next()).isEqualTo(before);
            return;
        }
        boolean speaks = staff.deed() instanceof StaffDeed.Reply
                || staff.deed() instanceof StaffDeed.HandBack
                || staff.deed() instanceof StaffDeed.EnvelopeReceived
                || noticeOwed(before, staff);
        assertThat(!told || speaks).isTrue();
        assertThat(told || !(staff.deed() instanceof StaffDeed.Reply)).isTrue();
        if (before instanceof Going going && decision.next() instanceof Going after) {
            assertThat(after.draft()).isEqualTo(going.draft());
        } else if (before instanceof Going going) {
            assertThat(going.draft().isEmpty()).isTrue();
        }
    }

    /// Who called a human before the notice is given it when that case is gone.
    private static boolean noticeOwed(Conversation before, Input.Staff staff) {
        return staff.deed() instanceof StaffDeed.Destroy
                && before instanceof Going going
                && going.person().notice().isEmpty()
                && !going.draft().isEmpty();
    }

    /// Whether the person sees it.
    static boolean shown(Effect effect) {
        return effect instanceof Effect.Say || effect instanceof Effect.Offer || effect instanceof Effect.Ask;
    }

    List<CaseNumber> numbers() {
        return List.copyOf(cases.keySet());
    }

    Optional<Instant> timer() {
        return timer;
    }
}
