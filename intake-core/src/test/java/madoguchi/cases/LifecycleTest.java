package madoguchi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.cases.State.Status;
import madoguchi.policy.Kind;
import madoguchi.policy.Refusals;
import madoguchi.text.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LifecycleTest {
    private static final Instant AT = Instant.parse("2026-11-24T03:00:00Z");
    private static final String SATO = "佐藤";

    private static Case made(Matter matter) {
        return Lifecycle.handedIn(new Case(
                new CaseNumber("IM-00000-00000-0"),
                "immari",
                "f",
                matter,
                State.opening(matter),
                Language.JAPANESE,
                AT,
                AT,
                List.of(new Answer("content", "夫に知られたくない", Optional.of("m1"))),
                Contact.Way.MAIL,
                List.of(Contact.stated(Contact.Way.LINE, ""), Contact.stated(Contact.Way.MAIL, "taro@example.jp")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    private static Case disclosure() {
        return made(new Matter.Request(Kind.DISCLOSURE, true));
    }

    private static Case done(Case to, StaffDeed deed) {
        return new Change.Done(deed, SATO, AT.plusSeconds(60)).applyTo(to);
    }

    private static StaffDeed.Answer given() {
        return new StaffDeed.Answer(Outcome.GIVEN, Optional.empty(), Optional.empty());
    }

    private static Optional<Objection> objection(Case to, StaffDeed deed) {
        return Objection.of(to.state().status(), to.matter(), deed);
    }

    static Stream<Change> changes() {
        return Stream.of(
                new Change.Done(new StaffDeed.Reply("はい"), SATO, AT.plusSeconds(60)),
                new Change.Done(new StaffDeed.HandBack(), SATO, AT.plusSeconds(60)),
                new Change.Done(new StaffDeed.FeeReceived(), SATO, AT.plusSeconds(60)),
                new Change.Done(new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 24)), SATO, AT.plusSeconds(60)),
                new Change.Done(new StaffDeed.Matched(Contact.Way.MAIL, "taro@example.jp"), SATO, AT.plusSeconds(60)),
                new Change.Done(new StaffDeed.Waiting(WaitingFor.FEE), SATO, AT.plusSeconds(60)),
                new Change.Done(given(), SATO, AT.plusSeconds(60)),
                new Change.WithdrawalAsked(AT.plusSeconds(60)),
                new Change.Reported(AT.plusSeconds(60)),
                new Change.HandOverEnded(AT.plusSeconds(60)),
                new Change.Reached(false, AT.plusSeconds(60)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_happened_is_written_down_once_with_who_and_when(Change change) {
        Case once = change.applyTo(disclosure());
        assertThat(change.applyTo(once)).isEqualTo(once);
        assertThat(once.history()).hasSize(2);
        assertThat(once.history().getFirst().what()).isEqualTo(Happening.What.HANDED_IN);
        Happening last = once.history().getLast();
        assertThat(last.at()).isEqualTo(AT.plusSeconds(60));
        assertThat(last.state()).isEqualTo(once.state());
        assertThat(last.by())
                .isEqualTo(
                        switch (change) {
                            case Change.Done _ -> SATO;
                            case Change.WithdrawalAsked _, Change.Reached _ -> "person";
                            default -> "counter";
                        });
        assertThat(once.history().toString()).doesNotContain("夫", "taro");
    }

    @Test
    void a_disclosure_goes_from_the_fee_over_the_match_to_its_answer_and_its_end() {
        List<String> states = new ArrayList<>();
        Case now = disclosure();
        for (StaffDeed deed : List.of(
                new StaffDeed.Waiting(WaitingFor.FEE),
                new StaffDeed.FeeReceived(),
                new StaffDeed.Waiting(WaitingFor.IDENTITY),
                new StaffDeed.Matched(Contact.Way.MAIL, "taro@example.jp"),
                given(),
                new StaffDeed.Close())) {
            assertThat(objection(now, deed)).isEmpty();
            assertThat(Lifecycle.after(now.state().status(), deed))
                    .isEqualTo(done(now, deed).state().status());
            now = done(now, deed);
            states.add(now.state().key());
        }
        assertThat(states)
                .containsExactly(
                        "waiting-for-fee/fee-not-paid",
                        "in-progress/fee-received",
                        "checking-identity/identity-open",
                        "in-progress/contact-matched",
                        "answered/given",
                        "closed/given");
        assertThat(now.answered()).get().extracting(Answered::outcome).isEqualTo(Outcome.GIVEN);
    }

    @Test
    void results_may_go_to_a_matched_contact_and_to_no_other() {
        assertThat(disclosure().releaseTo()).isEmpty();
        Case matched = done(disclosure(), new StaffDeed.Matched(Contact.Way.MAIL, "taro@example.jp"));
        assertThat(matched.contacts()).hasSize(2);
        Contact mail = matched.contacts().getLast();
        assertThat(mail.source()).isEqualTo(Contact.Source.OPERATOR_RECORD);
        assertThat(mail.matchedBy()).hasValue(SATO);
        assertThat(mail.matchedAt()).hasValue(AT.plusSeconds(60));
        assertThat(matched.releaseTo()).hasValue(mail);
        Case other = done(matched, new StaffDeed.Matched(Contact.Way.PHONE, "0312345678"));
        assertThat(other.contacts()).hasSize(3);
        assertThat(other.releaseTo()).hasValue(other.contacts().getLast());
    }

    @Test
    void a_request_is_never_closed_without_an_answer_but_a_talk_is() {
        assertThat(objection(disclosure(), new StaffDeed.Close())).hasValue(Objection.ANSWER_FIRST);
        assertThat(done(disclosure(), new StaffDeed.Close())).isEqualTo(disclosure());
        assertThat(objection(made(new Matter.HumanWanted()), new StaffDeed.Close()))
                .isEmpty();
        assertThat(done(made(new Matter.HumanWanted()), new StaffDeed.Close())
                        .state()
                        .key())
                .isEqualTo("closed/no-answer-owed");
    }

    @Test
    void a_refusal_needs_a_lawful_ground_and_its_reason() {
        var none = new StaffDeed.Answer(Outcome.REFUSED, Optional.empty(), Optional.of("理由"));
        var history = new StaffDeed.Answer(Outcome.REFUSED, Optional.of(Refusals.Ground.HISTORY), Optional.of("理由"));
        var silent =
                new StaffDeed.Answer(Outcome.REFUSED, Optional.of(Refusals.Ground.RIGHTS_HARMED), Optional.empty());
        var whole =
                new StaffDeed.Answer(Outcome.REFUSED, Optional.of(Refusals.Ground.RIGHTS_HARMED), Optional.of("理由"));
        var needless =
                new StaffDeed.Answer(Outcome.GIVEN, Optional.of(Refusals.Ground.RIGHTS_HARMED), Optional.empty());
        var inPart = new StaffDeed.Answer(Outcome.GIVEN_IN_PART, Optional.empty(), Optional.empty());
        assertThat(objection(disclosure(), none)).hasValue(Objection.GROUND_MISSING);
        assertThat(objection(disclosure(), history)).hasValue(Objection.GROUND_UNLAWFUL);
        assertThat(objection(disclosure(), silent)).hasValue(Objection.REASON_MISSING);
        assertThat(objection(disclosure(), needless)).hasValue(Objection.GROUND_NEEDLESS);
        assertThat(objection(disclosure(), inPart)).hasValue(Objection.REASON_MISSING);
        assertThat(objection(disclosure(), whole)).isEmpty();
        assertThat(done(disclosure(), history)).isEqualTo(disclosure());
        assertThat(done(disclosure(), whole).state().key()).isEqualTo("answered/refused");
    }

    @Test
    void a_prepared_request_is_filed_on_the_day_its_papers_came() {
        Case prepared = disclosure().withState(State.prepared());
        assertThat(objection(prepared, given())).hasValue(Objection.PAPERS_FIRST);
        assertThat(objection(prepared, new StaffDeed.FeeReceived())).hasValue(Objection.PAPERS_FIRST);
        Case filed = done(prepared, new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 12, 1)));
        assertThat(filed.state().key()).isEqualTo("in-progress/envelope-received");
        assertThat(filed.received()).isEqualTo("2026-11-30T15:00:00Z");
        Case again = done(filed, new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 12, 5)));
        assertThat(again.received()).isEqualTo(filed.received());
    }

    @Test
    void a_withdrawal_is_a_state_and_undoing_it_leads_back_to_where_the_case_stood() {
        Case waiting = done(disclosure(), new StaffDeed.Waiting(WaitingFor.PAPERS));
        Case withdrawn = new Change.WithdrawalAsked(AT.plusSeconds(100)).applyTo(waiting);
        assertThat(withdrawn.state().key()).isEqualTo("withdrawn/withdrawal-asked");
        assertThat(objection(withdrawn, given())).hasValue(Objection.WITHDRAWN);
        Case back = new Change.WithdrawalUndone(AT.plusSeconds(200)).applyTo(withdrawn);
        assertThat(back.state()).isEqualTo(waiting.state());
        Case answered = done(disclosure(), given());
        assertThat(new Change.WithdrawalAsked(AT.plusSeconds(100)).applyTo(answered))
                .isEqualTo(answered);
    }

    @Test
    void what_is_over_takes_nothing_more_but_words() {
        Case closed = done(done(disclosure(), given()), new StaffDeed.Close());
        for (StaffDeed deed : List.of(
                new StaffDeed.FeeReceived(),
                new StaffDeed.Waiting(WaitingFor.FEE),
                new StaffDeed.Matched(Contact.Way.LINE, ""),
                given(),
                new StaffDeed.Close())) {
            assertThat(objection(closed, deed)).as(deed.toString()).hasValue(Objection.OVER);
        }
        assertThat(objection(closed, new StaffDeed.Reply("はい"))).isEmpty();
        assertThat(objection(closed, new StaffDeed.Destroy(Cause.RETENTION_ENDED)))
                .hasValue(Objection.NOT_STAFFS);
    }

    @Test
    void a_report_flags_a_case_until_it_is_answered() {
        Case reported = new Change.Reported(AT.plusSeconds(100)).applyTo(disclosure());
        assertThat(reported.flags()).containsExactly("not-answered-yet");
        assertThat(done(reported, given()).flags()).isEmpty();
        Case waited = new Change.HandOverEnded(AT.plusSeconds(100)).applyTo(made(new Matter.HumanWanted()));
        assertThat(waited.flags()).containsExactly("human-late");
        assertThat(done(waited, new StaffDeed.Reply("お待たせしました")).flags()).isEmpty();
    }

    @Test
    void a_history_stays_bounded_however_often_support_is_told() {
        Case now = disclosure();
        for (int i = 1; i <= 500; i++) {
            now = new Change.Reported(AT.plusSeconds(i)).applyTo(now);
        }
        assertThat(now.history()).hasSize(51);
        assertThat(now.history().getFirst().what()).isEqualTo(Happening.What.HANDED_IN);
        assertThat(now.history().getLast().at()).isEqualTo(AT.plusSeconds(500));
    }

    @Test
    void what_is_told_of_a_destroyed_case_holds_nothing_of_the_person() {
        Case answered = done(disclosure(), given());
        Case husk = answered.husk(Cause.RETENTION_ENDED);
        assertThat(husk.state()).isEqualTo(new State(Status.DESTROYED, State.Reason.RETENTION_ENDED));
        assertThat(husk.answers()).isEmpty();
        assertThat(husk.contacts()).isEmpty();
        assertThat(husk.history()).isEmpty();
        var row = Destroyed.of(answered, Cause.RETENTION_ENDED, AT.plusSeconds(1_000));
        assertThat(row.result()).isEqualTo("answered/given");
        assertThat(row.answered()).hasValue(AT.plusSeconds(60));
        assertThat(row.toString()).doesNotContain("夫", "taro", SATO);
    }

    @Test
    void who_blocks_the_account_withdraws_nothing() {
        Case blocked = new Change.Reached(false, AT.plusSeconds(100)).applyTo(disclosure());
        assertThat(blocked.flags()).containsExactly("line-unreachable");
        assertThat(blocked.state()).isEqualTo(disclosure().state());
        Case back = new Change.Reached(true, AT.plusSeconds(200)).applyTo(blocked);
        assertThat(back.flags()).isEmpty();
        assertThat(new Change.Reached(true, AT).applyTo(disclosure())).isEqualTo(disclosure());
    }
}
