package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Cause;
import madoguchi.cases.Change;
import madoguchi.cases.Contact;
import madoguchi.cases.Outcome;
import madoguchi.cases.StaffDeed;
import madoguchi.cases.WaitingFor;
import madoguchi.policy.Discretion;
import madoguchi.policy.Refusals;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What staff do to a case (P2, P4, P6).
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttendingTest {
    private static final StaffDeed GIVEN = new StaffDeed.Answer(Outcome.GIVEN, Optional.empty(), Optional.empty());

    private static Talk handedIn() {
        return Talk.atSummary().taps("これで渡す");
    }

    static List<StaffDeed> unheard() {
        return List.of(
                new StaffDeed.HandBack(),
                new StaffDeed.FeeReceived(),
                new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 24)),
                new StaffDeed.Matched(Contact.Way.LINE, ""),
                new StaffDeed.Waiting(WaitingFor.DETAILS),
                GIVEN);
    }

    @ParameterizedTest
    @MethodSource("unheard")
    void what_staff_record_is_written_into_the_case_and_tells_the_person_nothing(StaffDeed deed) {
        var resting = handedIn().staff(deed).silent();
        assertThat(resting.state().atRest()).isTrue();
        assertThat(resting.lastCase().history()).hasSize(2);
        assertThat(resting.lastCase().history().getLast().by()).isEqualTo("佐藤");

        var going = handedIn().says("メニュー").taps("苦情を伝えたい").says("広告が止まりません");
        var before = going.going();
        going.staff(deed).silent();
        assertThat(going.going().draft()).isEqualTo(before.draft());
        assertThat(going.going().step()).isEqualTo(before.step());
        assertThat(going.going().prompt()).isEqualTo(before.prompt());
    }

    @Test
    void the_same_deed_again_and_one_for_a_strange_case_change_nothing() {
        var talk = handedIn().staff(GIVEN).staff(new StaffDeed.Close());
        var before = talk.state();
        assertThat(talk.staff(new StaffDeed.FeeReceived()).last().effects()).isEmpty();
        assertThat(talk.staff(new StaffDeed.Close()).state()).isEqualTo(before);
        talk.gives(new Input.Staff(new CaseNumber("IM-7K3QM-XW2AB-C"), new StaffDeed.Reply("はい"), "佐藤"));
        assertThat(talk.last().effects()).isEmpty();
        var stranger = Talk.begins()
                .gives(new Input.Staff(new CaseNumber("IM-7K3QM-XW2AB-C"), new StaffDeed.Reply("はい"), "佐藤"));
        assertThat(stranger.last().effects()).isEmpty();
        assertThat(stranger.state()).isEqualTo(new Conversation.Fresh());
    }

    @Test
    void a_request_is_not_closed_without_an_answer_here_either() {
        var talk = handedIn();
        var before = talk.state();
        assertThat(talk.staff(new StaffDeed.Close()).state()).isEqualTo(before);
        assertThat(talk.last().effects()).isEmpty();
    }

    private static StaffDeed refused(Refusals.Ground ground) {
        return new StaffDeed.Answer(Outcome.REFUSED, Optional.of(ground), Optional.of("理由"));
    }

    @Test
    void an_answer_that_shows_that_data_is_held_waits_for_a_match() {
        var talk = prepared(Talk.accepted()).told(TextKey.DONE);
        var before = talk.state();
        assertThat(talk.staff(GIVEN).state()).isEqualTo(before);
        assertThat(talk.staff(refused(Refusals.Ground.OTHER_LAW)).state()).isEqualTo(before);
        talk.staff(new StaffDeed.Matched(Contact.Way.POST, "")).silent();
        assertThat(talk.lastCase().releaseTo()).get().extracting(Contact::way).isEqualTo(Contact.Way.POST);
        talk.staff(GIVEN).silent();
        assertThat(talk.lastCase().state().key()).isEqualTo("answered/given");

        var unknown = prepared(Talk.accepted()).staff(refused(Refusals.Ground.IDENTITY_UNVERIFIED));
        assertThat(unknown.lastCase().state().key()).isEqualTo("answered/refused");
    }

    /// P10.
    @Test
    void after_a_refusal_for_want_of_proof_everything_can_be_put_right() {
        var talk = prepared(Talk.accepted()).staff(refused(Refusals.Ground.IDENTITY_UNVERIFIED));
        var kept = talk.casesTimer();
        talk.staff(new StaffDeed.Waiting(WaitingFor.PAPERS)).silent();
        assertThat(talk.casesTimer().orElseThrow()).isBefore(kept.orElseThrow());
        talk.waitsForCases();
        assertThat(talk.changes()).first().isInstanceOf(Change.Reported.class);
        talk.staff(new StaffDeed.Matched(Contact.Way.POST, ""));
        Instant again = talk.now();
        talk.staff(GIVEN);
        assertThat(talk.lastCase().state().key()).isEqualTo("answered/given");
        assertThat(talk.casesTimer()).hasValue(again.plus(Immari.HOUSE.retention()));

        var at_once = prepared(Talk.accepted()).staff(refused(Refusals.Ground.IDENTITY_UNVERIFIED));
        at_once.staff(new StaffDeed.Matched(Contact.Way.POST, "")).staff(GIVEN);
        assertThat(at_once.lastCase().state().key()).isEqualTo("answered/given");
    }

    /// 「開示先は、ご本人のみ」.
    @Test
    void an_agents_line_is_no_place_for_onets_answer_but_a_guardian_is_for_staff_to_decide() {
        var agent = byAgent("頼まれた代理人");
        assertThat(agent.lastCase().flags()).contains("answer-to-person-only").doesNotContain("guardian-answer");
        agent.staff(new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 22)))
                .staff(new StaffDeed.Matched(Contact.Way.LINE, ""));
        assertThat(agent.last().effects()).isEmpty();
        assertThat(agent.lastCase().releaseTo()).isEmpty();
        agent.staff(new StaffDeed.Matched(Contact.Way.MAIL, "hanako@person.example"));
        assertThat(agent.lastCase().releaseTo()).as("what the agent stated").isEmpty();
        agent.staff(GIVEN);
        assertThat(agent.lastCase().answered()).isEmpty();
        agent.staff(new StaffDeed.Matched(Contact.Way.POST, "")).staff(GIVEN);
        assertThat(agent.lastCase().state().key()).isEqualTo("answered/given");

        var guardian = byAgent("親・後見人(こうけんにん)など");
        assertThat(guardian.lastCase().flags()).contains("guardian-answer");
        guardian.staff(new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 22)))
                .staff(new StaffDeed.Matched(Contact.Way.LINE, ""));
        assertThat(guardian.lastCase().releaseTo()).isPresent();
    }

    /// A disclosure at O-net by somebody else, to its hand-in.
    private static Talk byAgent(String asker) {
        var talk = Talk.begins()
                .in(Operators.house("onet"))
                .follows()
                .taps("はい、ここで進める")
                .says("自分の情報を見たい")
                .says(asker);
        for (int i = 0; i < 25 && talk.cases().isEmpty(); i++) {
            talk.says(answer(talk));
        }
        assertThat(talk.cases()).as(talk.screen()).hasSize(1);
        return talk;
    }

    private static String answer(Talk talk) {
        for (String choice : List.of("これで渡す", "後見人", "メール", "すべて", "紙で受け取る(郵送)", "ない・わからない", "答えずに進む")) {
            if (talk.labels().contains(choice)) {
                return choice;
            }
        }
        return talk.screen().contains("メールアドレス") ? "hanako@person.example" : "見本 花子";
    }

    @Test
    void a_ground_that_the_operators_text_does_not_name_is_not_taken() {
        var talk = prepared(Talk.accepted());
        var before = talk.state();
        // Nothing of papers stands in this text; histories are a ground of no law.
        assertThat(talk.staff(refused(Refusals.Ground.PAPERS_MISSING)).state()).isEqualTo(before);
        assertThat(talk.staff(refused(Refusals.Ground.HISTORY)).state()).isEqualTo(before);
        assertThat(talk.last().effects()).isEmpty();

        var onet = prepared(Talk.begins().in(Operators.house("onet")).follows().taps("はい、ここで進める"))
                .staff(new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 22)))
                .staff(refused(Refusals.Ground.PAPERS_MISSING));
        assertThat(onet.lastCase().state().key()).isEqualTo("answered/refused");
    }

    @Test
    void staffs_words_reach_who_handed_something_in_and_what_comes_back_goes_to_staff() {
        var talk = handedIn().staff(new StaffDeed.Reply("どの写真のことでしょうか。")).asked(TextKey.STAFF_SAYS);
        assertThat(talk.screen()).contains("担当者より\nどの写真のことでしょうか。", "「メニュー」");
        talk.says("2枚目です").silent();
        assertThat(talk.lastCase().answers()).last().satisfies(note -> {
            assertThat(note.question()).isEqualTo("note");
            assertThat(note.value()).isEqualTo("2枚目です");
        });
    }

    @Test
    void staffs_words_in_the_middle_of_something_else_are_followed_by_the_open_question() {
        var talk = handedIn().says("メニュー").taps("苦情を伝えたい");
        String prompt = talk.going().prompt();
        talk.staff(new StaffDeed.Reply("確かめています。")).toldOnly(TextKey.STAFF_SAYS).asked(TextKey.ASK_CONTENT_COMPLAINT);
        assertThat(talk.going().prompt()).isEqualTo(prompt);
        talk.says("広告が止まりません").asked(TextKey.ASK_REPLY_BY);
    }

    @Test
    void a_destroyed_case_is_gone_from_the_conversation_and_the_last_takes_it_along() {
        var talk = handedIn()
                .staff(new StaffDeed.Destroy(Cause.OPENED_TWICE))
                .silent()
                .erased();
        assertThat(talk.destroyed()).containsExactly(Cause.OPENED_TWICE);

        var two = handedIn().says("担当者").says("やめる").says("はい");
        two.staff(new StaffDeed.Destroy(Cause.ASKED_FOR)).silent();
        assertThat(two.state()).isInstanceOf(Conversation.Resting.class);
        assertThat(two.says("状況").screen())
                .contains(two.cases().getFirst().number().value());
    }

    @Test
    void who_called_a_human_before_the_notice_is_given_it_when_that_case_is_gone() {
        var talk = Talk.begins().says("登録した写真の扱いについて教えてください").says("担当者");
        talk.staff(new StaffDeed.Destroy(Cause.OPENED_BY_MISTAKE)).asked(TextKey.NOTICE_ASK);
        assertThat(talk.screen()).contains("お手続き窓口");
        talk.says("はい").asked(TextKey.ASK_KIND_CONFIRM);
    }

    @Test
    void a_destroyed_case_takes_nothing_along_of_what_is_being_typed() {
        var talk = Talk.accepted().taps("質問したい").says("写真について").says("担当者");
        talk.staff(new StaffDeed.Destroy(Cause.OPENED_BY_MISTAKE)).silent();
        assertThat(talk.going().draft().value(Question.CONTENT)).hasValue("写真について");
        talk.says("もう一度").asked(TextKey.ASK_REPLY_BY);
    }

    @Test
    void the_envelope_of_a_prepared_request_files_it_on_its_day() {
        var talk = Talk.begins().in(Immari.onPaper(Discretion.NORMAL)).follows().taps("はい、ここで進める");
        prepared(talk).toldOnly(TextKey.PREPARED, TextKey.PAPERS_SEND, TextKey.DONE_RETURN);
        assertThat(talk.screen()).contains("まだ請求は届いていません。書類が届いた日が受付日です。");
        assertThat(talk.lastCase().state().key()).isEqualTo("prepared/papers-awaited");
        talk.says("状況");
        assertThat(talk.screen()).contains("書類はまだ届いていません");
        assertThat(talk.staff(GIVEN).last().effects()).isEmpty();
        talk.staff(new StaffDeed.EnvelopeReceived(LocalDate.of(1990, 1, 1))).silent();
        assertThat(talk.last().effects()).isEmpty();
        talk.waits(Duration.ofDays(3))
                .staff(new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 25)))
                .toldOnly(TextKey.PAPERS_ARRIVED);
        assertThat(talk.lastCase().received()).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
        assertThat(talk.casesTimer()).hasValue(Instant.parse("2026-12-02T00:00:00Z"));
        // The day was read off wrong; the person hears nothing twice.
        talk.staff(new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 24))).silent();
        assertThat(talk.lastCase().received()).isEqualTo(Instant.parse("2026-11-23T15:00:00Z"));
        assertThat(talk.casesTimer()).hasValue(Instant.parse("2026-12-01T00:00:00Z"));
    }

    @Test
    void where_discretion_is_high_the_envelope_is_not_pushed_onto_a_screen() {
        var talk = Talk.begins().in(Immari.onPaper(Discretion.HIGH)).follows().says("はい、ここで進める");
        prepared(talk)
                .staff(new StaffDeed.EnvelopeReceived(LocalDate.of(2026, 11, 22)))
                .silent();
        assertThat(talk.lastCase().state().key()).isEqualTo("in-progress/envelope-received");
    }

    @Test
    void an_inquiry_needs_no_paper() {
        var talk = Talk.begins().in(Immari.onPaper(Discretion.NORMAL)).follows().taps("はい、ここで進める");
        talk.taps("質問したい").says("写真について").taps("このLINEのトーク").taps("これで渡す").told(TextKey.DONE);
        assertThat(talk.lastCase().state().key()).isEqualTo("open/submitted");
    }

    /// A disclosure from its first question to its hand-in.
    private static Talk prepared(Talk talk) {
        return talk.says("自分の情報を見たい")
                .says("自分(会員・元会員)")
                .withoutWishes()
                .says("見本 花子")
                .says("みほん はなこ")
                .says("〒160-0022 東京都新宿区新宿1-2-3")
                .says("昭和60年4月1日")
                .says("hanako@person.example")
                .says("ない・わからない")
                .says("ない・わからない")
                .says("すべて")
                .says("紙で受け取る(郵送)")
                .says("これで渡す");
    }
}
