package madoguchi.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.cases.State.Status;
import madoguchi.policy.Kind;
import madoguchi.policy.Refusals;
import madoguchi.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
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

    private static Optional<Objection.Why> objection(Case to, StaffDeed deed) {
        return Objection.of(Footing.of(to), deed).map(Objection::why);
    }

    private static Case matched(Case made) {
        return done(made, new StaffDeed.Matched(Contact.Way.MAIL, "taro@example.jp"));
    }

    static Stream<Change> changes() {
        return Stream.of(
                new Change.Done(new StaffDeed.Reply("はい"), SATO, AT.plusSeconds(60)),
                new Change.Done(new StaffDeed.HandBack(), SATO, AT.plusSeconds(60)),
                new Change.Done(new StaffDeed.FeeReceived(), SATO, AT.plusSeconds(60)),
                new Change.Done(new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 24)), SATO, AT.plusSeconds(60)),
                new Change.Done(new StaffDeed.Matched(Contact.Way.MAIL, "taro@example.jp"), SATO, AT.plusSeconds(60)),
                new Change.Done(new StaffDeed.Waiting(WaitingFor.FEE), SATO, AT.plusSeconds(60)),
                new Change.Done(
                        new StaffDeed.Answer(Outcome.NO_SUCH_DATA, Optional.empty(), Optional.empty()),
                        SATO,
                        AT.plusSeconds(60)),
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
        assertThat(objection(disclosure(), new StaffDeed.Close())).hasValue(Objection.Why.ANSWER_FIRST);
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
        assertThat(objection(disclosure(), none)).hasValue(Objection.Why.GROUND_MISSING);
        assertThat(objection(disclosure(), history)).hasValue(Objection.Why.GROUND_UNLAWFUL);
        assertThat(objection(disclosure(), silent)).hasValue(Objection.Why.REASON_MISSING);
        assertThat(objection(disclosure(), needless)).hasValue(Objection.Why.GROUND_NEEDLESS);
        assertThat(objection(disclosure(), inPart)).hasValue(Objection.Why.REASON_MISSING);
        assertThat(objection(matched(disclosure()), whole)).isEmpty();
        assertThat(done(disclosure(), history)).isEqualTo(disclosure());
        assertThat(done(matched(disclosure()), whole).state().key()).isEqualTo("answered/refused");
    }

    private static StaffDeed.Answer refused(Refusals.Ground ground) {
        return new StaffDeed.Answer(Outcome.REFUSED, Optional.of(ground), Optional.of("理由"));
    }

    /// By the law alone, and by a text that names everything there is.
    @ParameterizedTest
    @EnumSource
    void a_ground_is_the_laws_for_that_kind_or_one_of_the_procedure(Kind kind) {
        Case made = matched(made(new Matter.Request(kind, true)));
        String law = switch (kind) {
            case INQUIRY, COMPLAINT -> "";
            case PURPOSE -> "rights-harmed identity-unverified not-held purpose-clear own-interest state-business";
            case DISCLOSURE, PROVISION_RECORDS ->
                "rights-harmed business-hindered other-law identity-unverified not-held";
            case CORRECTION -> "other-law identity-unverified not-held";
            case SUSPENSION, PROVISION_STOP -> "identity-unverified not-held no-cause";
        };
        assertThat(taken(made, Set.of())).isEqualTo(law);
        assertThat(taken(made, EnumSet.allOf(Refusals.Ground.class)).split(" "))
                .containsExactlyInAnyOrder((law.isEmpty() ? law : law + " papers-missing").split(" "));
    }

    private static String taken(Case made, Set<Refusals.Ground> named) {
        return Stream.of(Refusals.Ground.values())
                .filter(ground ->
                        Objection.of(Footing.of(made, named), refused(ground)).isEmpty())
                .map(Refusals.Ground::key)
                .collect(Collectors.joining(" "));
    }

    @Test
    void what_is_possible_is_said_in_plain_words() {
        var named = Set.of(Refusals.Ground.RIGHTS_HARMED, Refusals.Ground.HISTORY);
        assertThat(Objection.of(Footing.of(disclosure(), named), refused(Refusals.Ground.PAPERS_MISSING)))
                .get()
                .extracting(Objection::words)
                .isEqualTo("this is no ground of the law for it, nor of the procedure. Possible: rights-harmed,"
                        + " business-hindered, other-law, identity-unverified, not-held");
        assertThat(Objection.of(
                        Footing.of(made(new Matter.Request(Kind.INQUIRY, true))), refused(Refusals.Ground.OTHER_LAW)))
                .get()
                .extracting(Objection::words)
                .asString()
                .endsWith("Possible: given, given-in-part, no-such-data");
        assertThat(Objection.of(Footing.of(disclosure()), given()))
                .get()
                .extracting(Objection::words)
                .asString()
                .contains("First: matched line", "matched post");
    }

    static Stream<Arguments> showing() {
        return Stream.of(
                arguments(Outcome.GIVEN, null, true),
                arguments(Outcome.GIVEN_IN_PART, null, true),
                arguments(Outcome.CORRECTED, null, true),
                arguments(Outcome.NOT_CORRECTED, null, true),
                arguments(Outcome.STOPPED, null, true),
                arguments(Outcome.OTHER_MEASURE, null, true),
                arguments(Outcome.NO_SUCH_DATA, null, false),
                arguments(Outcome.REFUSED, Refusals.Ground.RIGHTS_HARMED, true),
                arguments(Outcome.REFUSED, Refusals.Ground.OTHER_LAW, true),
                arguments(Outcome.REFUSED, Refusals.Ground.IDENTITY_UNVERIFIED, false),
                arguments(Outcome.REFUSED, Refusals.Ground.PAPERS_MISSING, false),
                arguments(Outcome.REFUSED, Refusals.Ground.NOT_HELD, false));
    }

    /// G9.
    @ParameterizedTest
    @MethodSource("showing")
    void what_shows_that_data_is_held_goes_to_nobody_before_a_contact_is_matched(
            Outcome outcome, Refusals.@Nullable Ground ground, boolean first) {
        var answer = new StaffDeed.Answer(outcome, Optional.ofNullable(ground), Optional.of("理由"));
        assertThat(objection(disclosure(), answer))
                .isEqualTo(first ? Optional.of(Objection.Why.MATCH_FIRST) : Optional.empty());
        assertThat(done(disclosure(), answer).answered().isPresent()).isEqualTo(!first);
        assertThat(objection(matched(disclosure()), answer)).isEmpty();
        for (Contact.Way way : List.of(Contact.Way.LINE, Contact.Way.POST)) {
            assertThat(objection(done(disclosure(), new StaffDeed.Matched(way, "")), answer))
                    .isEmpty();
        }
    }

    @Test
    void an_inquiry_a_complaint_and_a_call_for_a_human_release_nothing() {
        for (Matter matter : List.of(
                new Matter.Request(Kind.INQUIRY, true),
                new Matter.Request(Kind.COMPLAINT, false),
                new Matter.HumanWanted(),
                new Matter.Unprocessed())) {
            assertThat(objection(made(matter), given())).as(matter.key()).isEmpty();
        }
        assertThat(objection(made(new Matter.Request(Kind.SUSPENSION, false)), given()))
                .hasValue(Objection.Why.MATCH_FIRST);
    }

    @Test
    void by_post_an_answer_goes_to_the_address_of_the_record_and_none_is_kept_here() {
        Case posted = done(disclosure(), new StaffDeed.Matched(Contact.Way.POST, ""));
        assertThat(posted.releaseTo()).get().satisfies(to -> {
            assertThat(to.way()).isEqualTo(Contact.Way.POST);
            assertThat(to.value()).isEmpty();
            assertThat(to.source()).isEqualTo(Contact.Source.OPERATOR_RECORD);
        });
        assertThat(posted.contacts()).hasSize(3);
    }

    @Test
    void a_prepared_request_is_filed_on_the_day_its_papers_came() {
        Case prepared = disclosure().withState(State.prepared());
        assertThat(objection(prepared, given())).hasValue(Objection.Why.PAPERS_FIRST);
        assertThat(objection(prepared, new StaffDeed.FeeReceived())).hasValue(Objection.Why.PAPERS_FIRST);
        Case filed = done(prepared, new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 12, 1)));
        assertThat(filed.state().key()).isEqualTo("in-progress/envelope-received");
        assertThat(filed.received()).isEqualTo("2026-11-30T15:00:00Z");
    }

    private static Case prepared() {
        Case made = disclosure();
        return Lifecycle.handedIn(made.withHistory(List.of()).withState(State.prepared()));
    }

    @Test
    void a_day_that_was_written_down_wrong_is_put_right_until_the_answer() {
        var wrong = new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 12, 1));
        var right = new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 27));
        Case filed = done(prepared(), wrong);
        assertThat(done(filed, right).received()).isEqualTo("2026-11-26T15:00:00Z");
        Case unpaid = done(filed, new StaffDeed.Waiting(WaitingFor.FEE));
        assertThat(done(unpaid, right).received()).isEqualTo("2026-11-26T15:00:00Z");
        assertThat(done(unpaid, right).state()).as("papers pay no fee").isEqualTo(unpaid.state());
        var later = new StaffDeed.EnvelopeReceived(LocalDate.of(2027, 1, 20));
        assertThat(done(unpaid, later).received())
                .as("stamps that come later move no clock")
                .isEqualTo(filed.received());
        Case lacking = done(filed, new StaffDeed.Waiting(WaitingFor.PAPERS));
        Case complete = new Change.Done(right, SATO, AT.plusSeconds(120)).applyTo(lacking);
        assertThat(complete.received()).as("what was missing came").isEqualTo(filed.received());
        assertThat(complete.state().key()).isEqualTo("in-progress/envelope-received");
        Case answered = done(filed, new StaffDeed.Answer(Outcome.NO_SUCH_DATA, Optional.empty(), Optional.empty()));
        assertThat(objection(answered, right)).hasValue(Objection.Why.OVER);
        assertThat(done(disclosure(), right).received())
                .as("what needs no paper arrived when it was handed in")
                .isEqualTo(AT);
    }

    @Test
    void no_envelope_came_before_the_request_was_handed_in() {
        var early = new StaffDeed.EnvelopeReceived(LocalDate.of(1990, 1, 1));
        assertThat(objection(prepared(), early)).hasValue(Objection.Why.TOO_EARLY);
        assertThat(done(prepared(), early)).isEqualTo(prepared());
        assertThat(Objection.of(Footing.of(prepared()), early))
                .get()
                .extracting(Objection::words)
                .asString()
                .endsWith("(expected: 2026-11-24 or later)");
        assertThat(objection(prepared(), new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 23))))
                .hasValue(Objection.Why.TOO_EARLY);
        assertThat(objection(prepared(), new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 24))))
                .isEmpty();
    }

    /// 「開示先は、ご本人のみ」.
    @Test
    void where_the_text_answers_the_person_only_an_agents_own_contacts_are_no_place_for_it() {
        Case agents = disclosure().withFlags(List.of("agent", "answer-to-person-only"));
        for (StaffDeed.Matched own : List.of(
                new StaffDeed.Matched(Contact.Way.LINE, ""),
                new StaffDeed.Matched(Contact.Way.MAIL, "taro@example.jp"),
                new StaffDeed.Matched(Contact.Way.MAIL, "TARO@example.jp"))) {
            assertThat(objection(agents, own)).hasValue(Objection.Why.PERSON_ONLY);
            assertThat(done(agents, own)).isEqualTo(agents);
        }
        assertThat(Objection.of(Footing.of(agents), new StaffDeed.Matched(Contact.Way.LINE, "")))
                .get()
                .extracting(Objection::words)
                .asString()
                .contains("matched post");
        assertThat(objection(agents, new StaffDeed.Matched(Contact.Way.POST, "")))
                .isEmpty();
        assertThat(objection(agents, new StaffDeed.Matched(Contact.Way.MAIL, "person@person.example")))
                .as("of the operator's record, not of the agent's")
                .isEmpty();
        // P15: who cannot receive it has a guardian, and staff decide.
        Case guardians = disclosure().withFlags(List.of("agent", "guardian-answer", "answer-to-person-only"));
        assertThat(objection(guardians, new StaffDeed.Matched(Contact.Way.LINE, "")))
                .isEmpty();
    }

    /// P10.
    @Test
    void who_brings_the_proof_after_a_refusal_can_be_matched_and_answered_anew() {
        Case refused = done(disclosure(), refused(Refusals.Ground.IDENTITY_UNVERIFIED));
        assertThat(objection(refused, given())).hasValue(Objection.Why.MATCH_FIRST);
        Case matched = matched(refused);
        assertThat(matched.state()).isEqualTo(refused.state());
        assertThat(done(matched, given()).state().key()).isEqualTo("answered/given");
        Case waiting = done(refused, new StaffDeed.Waiting(WaitingFor.PAPERS));
        assertThat(waiting.state().key()).isEqualTo("waiting-for-requester/papers-missing");
        assertThat(done(matched(waiting), given()).state().key()).isEqualTo("answered/given");
        assertThat(Destroyed.of(waiting, Cause.ASKED_FOR, AT).result()).isEqualTo("answered/refused");
    }

    /// APPI Article 34(3).
    @Test
    void what_was_corrected_is_written_down() {
        Case made = matched(made(new Matter.Request(Kind.CORRECTION, true)));
        assertThat(objection(made, new StaffDeed.Answer(Outcome.CORRECTED, Optional.empty(), Optional.empty())))
                .hasValue(Objection.Why.CORRECTION_UNTOLD);
        assertThat(objection(made, new StaffDeed.Answer(Outcome.CORRECTED, Optional.empty(), Optional.of("高→髙"))))
                .isEmpty();
    }

    @Test
    void staff_say_whether_a_withdrawal_is_the_persons() {
        Case made = matched(disclosure());
        assertThat(objection(made, new StaffDeed.Withdrawal(true))).hasValue(Objection.Why.NOT_WITHDRAWN);
        Case asked = new Change.WithdrawalAsked(AT.plusSeconds(100)).applyTo(made);
        assertThat(done(asked, new StaffDeed.Withdrawal(true)).state().key()).isEqualTo("withdrawn/withdrawn");
        assertThat(done(asked, new StaffDeed.Withdrawal(true))
                        .history()
                        .getLast()
                        .what())
                .isEqualTo(Happening.What.WITHDRAWAL_CONFIRMED);
        assertThat(done(asked, new StaffDeed.Withdrawal(false)).state()).isEqualTo(made.state());
        assertThat(new Change.Reported(AT.plusSeconds(200)).applyTo(asked).flags())
                .isEmpty();
    }

    @Test
    void a_withdrawal_is_a_state_and_undoing_it_leads_back_to_where_the_case_stood() {
        Case waiting = done(disclosure(), new StaffDeed.Waiting(WaitingFor.PAPERS));
        Case withdrawn = new Change.WithdrawalAsked(AT.plusSeconds(100)).applyTo(waiting);
        assertThat(withdrawn.state().key()).isEqualTo("withdrawn/withdrawal-asked");
        assertThat(objection(withdrawn, given())).hasValue(Objection.Why.WITHDRAWN);
        Case back = new Change.WithdrawalUndone(AT.plusSeconds(200)).applyTo(withdrawn);
        assertThat(back.state()).isEqualTo(waiting.state());
        Case answered = done(matched(disclosure()), given());
        assertThat(new Change.WithdrawalAsked(AT.plusSeconds(100)).applyTo(answered))
                .isEqualTo(answered);
    }

    @Test
    void what_is_over_takes_nothing_more_but_words() {
        Case closed = done(done(matched(disclosure()), given()), new StaffDeed.Close());
        for (StaffDeed deed : List.of(
                new StaffDeed.FeeReceived(),
                new StaffDeed.Waiting(WaitingFor.FEE),
                new StaffDeed.Matched(Contact.Way.LINE, ""),
                given(),
                new StaffDeed.Close())) {
            assertThat(objection(closed, deed)).as(deed.toString()).hasValue(Objection.Why.OVER);
        }
        assertThat(objection(closed, new StaffDeed.Reply("はい"))).isEmpty();
        assertThat(objection(closed, new StaffDeed.Destroy(Cause.RETENTION_ENDED)))
                .hasValue(Objection.Why.NOT_STAFFS);
    }

    @Test
    void a_report_flags_a_case_until_it_is_answered() {
        Case reported = new Change.Reported(AT.plusSeconds(100)).applyTo(disclosure());
        assertThat(reported.flags()).containsExactly("not-answered-yet");
        assertThat(done(matched(reported), given()).flags()).isEmpty();
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
        Case answered = done(matched(disclosure()), given());
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
