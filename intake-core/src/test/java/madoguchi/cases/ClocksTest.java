package madoguchi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import madoguchi.conversation.Immari;
import madoguchi.policy.AnswerBy;
import madoguchi.policy.Clause;
import madoguchi.policy.Kind;
import madoguchi.policy.Localized;
import madoguchi.policy.Policy;
import madoguchi.policy.Refusals;
import madoguchi.text.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClocksTest {
    private static final Policy SILENT = Immari.HOUSE.policy();
    private static final Policy PROMISES =
            Immari.promising(new AnswerBy(14, new Clause(new Localized("9条", "Article 9"))));

    private static Instant japan(String time) {
        return OffsetDateTime.parse(time + ":00+09:00").toInstant();
    }

    /// Handed in on Tuesday, 24 November 2026.
    private static Case made(Kind kind) {
        Instant at = japan("2026-11-24T10:00");
        return Lifecycle.handedIn(new Case(
                new CaseNumber("IM-00000-00000-0"),
                "immari",
                "f",
                new Matter.Request(kind, true),
                State.opening(new Matter.Request(kind, true)),
                Language.JAPANESE,
                at,
                at,
                List.of(),
                Contact.Way.LINE,
                List.of(Contact.stated(Contact.Way.LINE, "")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    private static Case after(Case made, StaffDeed deed, String at) {
        return new Change.Done(deed, "佐藤", japan(at)).applyTo(made);
    }

    private static StaffDeed answered(Outcome outcome) {
        return new StaffDeed.Answer(
                outcome,
                outcome == Outcome.REFUSED ? Optional.of(Refusals.Ground.OTHER_LAW) : Optional.empty(),
                Optional.of("理由"));
    }

    @Test
    void without_a_published_promise_there_is_no_day_to_answer_by() {
        assertThat(Clocks.of(made(Kind.DISCLOSURE), SILENT).answerBy()).isEmpty();
        assertThat(Clocks.of(made(Kind.DISCLOSURE), SILENT).stopped()).isFalse();
    }

    @Test
    void a_promise_ends_on_a_day_on_which_the_desk_works() {
        assertThat(Clocks.of(made(Kind.INQUIRY), PROMISES).answerBy()).hasValue(LocalDate.of(2026, 12, 8));
        Case onSaturday = made(Kind.INQUIRY).withReceived(japan("2026-11-28T10:00"));
        assertThat(Clocks.of(onSaturday, PROMISES).answerBy()).hasValue(LocalDate.of(2026, 12, 14));
    }

    @Test
    void the_operators_clock_stands_still_while_the_requester_is_asked_or_the_fee_is_not_paid() {
        Case waiting = after(made(Kind.DISCLOSURE), new StaffDeed.Waiting(WaitingFor.FEE), "2026-11-25T10:00");
        assertThat(Clocks.of(waiting, PROMISES))
                .isEqualTo(new Clocks(Optional.empty(), true, Optional.of(LocalDate.of(2026, 12, 9))));
        Case paid = after(waiting, new StaffDeed.FeeReceived(), "2026-11-27T18:00");
        assertThat(Clocks.of(paid, PROMISES).answerBy()).hasValue(LocalDate.of(2026, 12, 10));
        Case asked = after(paid, new StaffDeed.Waiting(WaitingFor.DETAILS), "2026-11-30T10:00");
        Case told = after(asked, new StaffDeed.Waiting(WaitingFor.NOTHING), "2026-12-03T10:00");
        assertThat(Clocks.of(told, PROMISES).answerBy()).hasValue(LocalDate.of(2026, 12, 14));
        Case checking = after(told, new StaffDeed.Waiting(WaitingFor.IDENTITY), "2026-12-04T10:00");
        assertThat(Clocks.of(checking, PROMISES).stopped()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void the_law_lets_a_person_sue_for_its_rights_only(Kind kind) {
        boolean right = switch (kind) {
            case DISCLOSURE, PROVISION_RECORDS, CORRECTION, SUSPENSION, PROVISION_STOP -> true;
            case INQUIRY, COMPLAINT, PURPOSE -> false;
        };
        assertThat(Clocks.of(made(kind), SILENT).suitFrom())
                .isEqualTo(right ? Optional.of(LocalDate.of(2026, 12, 9)) : Optional.empty());
    }

    @Test
    void the_laws_clock_never_stops_and_an_explicit_refusal_ends_it_at_once() {
        Case matched = after(made(Kind.CORRECTION), new StaffDeed.Matched(Contact.Way.LINE, ""), "2026-11-25T09:00");
        Case waiting = after(matched, new StaffDeed.Waiting(WaitingFor.PAPERS), "2026-11-25T10:00");
        assertThat(Clocks.of(waiting, SILENT).suitFrom()).hasValue(LocalDate.of(2026, 12, 9));
        for (Outcome outcome : Outcome.values()) {
            Case early = after(waiting, answered(outcome), "2026-12-01T10:00");
            assertThat(Clocks.of(early, SILENT).suitFrom())
                    .as(outcome.key())
                    .hasValue(outcome.declines() ? LocalDate.of(2026, 12, 1) : LocalDate.of(2026, 12, 9));
        }
        Case late = after(waiting, answered(Outcome.REFUSED), "2026-12-20T10:00");
        assertThat(Clocks.of(late, SILENT).suitFrom()).hasValue(LocalDate.of(2026, 12, 9));
    }

    @Test
    void no_clock_runs_before_the_papers_of_a_prepared_request_are_there_and_then_from_that_day() {
        Case prepared = made(Kind.DISCLOSURE).withState(State.prepared());
        assertThat(Clocks.of(prepared, PROMISES)).isEqualTo(new Clocks(Optional.empty(), false, Optional.empty()));
        Case filed = after(prepared, new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 12, 1)), "2026-12-02T10:00");
        assertThat(Clocks.of(filed, PROMISES).answerBy()).hasValue(LocalDate.of(2026, 12, 15));
        assertThat(Clocks.of(filed, PROMISES).suitFrom()).hasValue(LocalDate.of(2026, 12, 16));
    }
}
