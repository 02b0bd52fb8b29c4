package madoguchi.policy.reader;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import madoguchi.policy.Asker;
import madoguchi.policy.Askers.ReleaseTo;
import madoguchi.policy.Clause;
import madoguchi.policy.Documents;
import madoguchi.policy.Fee;
import madoguchi.policy.FreeOfCharge;
import madoguchi.policy.Identity.Held;
import madoguchi.policy.Kind;
import madoguchi.policy.Localized;
import madoguchi.policy.Method;
import madoguchi.policy.Policy;
import madoguchi.policy.Procedure;
import madoguchi.policy.Questions.Detail;
import madoguchi.policy.Refusals.Ground;
import madoguchi.policy.Refusals.Owed;
import madoguchi.policy.Routes;
import madoguchi.policy.Routes.End;
import madoguchi.policy.Signpost;
import madoguchi.policy.Signpost.ToStaff;
import madoguchi.policy.Standing;
import madoguchi.policy.StopReason;
import madoguchi.yaml.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How a request runs, as the file says it.
class ProcedureReaderTest {
    private static final Clause SIX = new Clause(new Localized("6条", "Clause 6"));

    @Test
    void who_asks_and_where_it_arrives() {
        var procedure = read(PolicyText.WHOLE).procedure();

        var askers = procedure.askers().orElseThrow();
        assertThat(askers.named()).containsOnly(Asker.MEMBER, Asker.STATUTORY_AGENT);
        assertThat(askers.releaseTo()).contains(ReleaseTo.PERSON);
        assertThat(askers.clause()).isEqualTo(SIX);

        var routes = procedure.routes().orElseThrow();
        var post = routes.post().orElseThrow();
        assertThat(post.address()).contains(new Localized("東京都", "Tokyo"));
        assertThat(post.form().orElseThrow().holds()).containsExactly(new Localized("氏名", "Name"));
        assertThat(post.enclose()).extracting(Localized::ja).containsExactly("返信用封筒");
        assertThat(routes.visit().orElseThrow().where().en()).isEqualTo("Head office");
    }

    @Test
    void each_route_says_where_it_ends() {
        var routes = read(PolicyText.wholeWith("  visit: {where: {ja: 本社, en: Head office}}\n", """
                  visit: {where: {ja: 本社, en: Head office}, closed-weekly: [wed]}
                  line: {ends: [post, visit]}
                  mail: {address: desk@example.jp, ends: [here]}
                """))
                .procedure()
                .routes()
                .orElseThrow();

        assertThat(routes.line().orElseThrow().ends()).containsOnly(End.POST, End.VISIT);
        assertThat(routes.mail()).contains(new Routes.Mail("desk@example.jp", Set.of(End.HERE)));
        assertThat(routes.visit().orElseThrow().closedWeekly()).containsOnly(DayOfWeek.WEDNESDAY);
        assertThat(routes.onPaper()).isTrue();
    }

    /// A text that names LINE says how far it goes; of one that does not, a mail may be enough.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            line: {ends: [here]}                          | false
            line: {ends: [post]}                          | true
            line: {ends: [here, post]}                    | false
            mail: {address: a@example.jp, ends: [post]}   | true
            mail: {address: a@example.jp, ends: [here]}   | false
            visit: {where: {ja: 本社, en: Head office}}    | true
            """)
    void what_has_to_come_on_paper_follows_from_the_ends(String route, boolean onPaper) {
        String text = PolicyText.wholeWith("  visit: {where: {ja: 本社, en: Head office}}\n", "  " + route + "\n");

        assertThat(read(text).procedure().routes().orElseThrow().onPaper()).isEqualTo(onPaper);
    }

    @Test
    void a_route_ends_on_one_that_is_there() {
        var only =
                "routes: {line: {ends: [post, visit]}, mail: {address: a@example.jp, ends: [visit]}, clause: {ja: 6条, en: Clause 6}}\n";

        assertThat(wrong(PolicyText.GOOD + only))
                .extracting(Problem::message)
                .containsExactly(
                        "`ends` names `post`, which `routes` does not have (expected: `post` under `routes`, or another end)",
                        "`ends` names `visit`, which `routes` does not have (expected: `visit` under `routes`, or another end)",
                        "`ends` names `visit`, which `routes` does not have (expected: `visit` under `routes`, or another end)");
    }

    @Test
    void a_note_is_no_ground() {
        var refusals = read(PolicyText.wholeWith("  owed: [corrected]", "  notes: [{ja: 履歴は除く, en: No histories}]"))
                .procedure()
                .refusals()
                .orElseThrow();

        assertThat(refusals.notes()).containsExactly(new Localized("履歴は除く", "No histories"));
        assertThat(refusals.grounds()).containsOnly(Ground.RIGHTS_HARMED, Ground.OTHER_LAW);
    }

    @Test
    void what_shows_who_somebody_is() {
        var procedure = read(PolicyText.WHOLE).procedure();

        assertThat(procedure.identity().orElseThrow().matchOn()).containsExactly(Held.NAME, Held.BIRTH_DATE, Held.MAIL);
        assertThat(procedure.documents().person().orElseThrow().accepted())
                .containsExactly("passport", "drivers-licence");
        var documents = procedure.documents();
        assertThat(documents.stated(Asker.APPOINTED_AGENT)).contains(Documents.Role.AGENT);
        var agent = documents.asked(Asker.APPOINTED_AGENT).orElseThrow();
        assertThat(agent.needed()).containsExactly("seal-certificate");
        assertThat(agent.accepted()).containsExactly("my-number-card");
        assertThat(agent.powerOfAttorney().orElseThrow().handwritten()).isTrue();
        assertThat(agent.powerOfAttorney().orElseThrow().holds()).containsExactly(new Localized("年月日", "Date"));
        // A list of their own goes before the one for any agent.
        var guardian = documents.asked(Asker.STATUTORY_AGENT).orElseThrow();
        assertThat(guardian.relation()).containsExactly("family-register", "guardianship-certificate");
        assertThat(guardian.needed()).isEmpty();
        assertThat(documents.asked(Asker.MEMBER)).isEmpty();
    }

    @Test
    void a_guardian_is_never_asked_for_what_only_the_ward_could_give() {
        var documents = read(PolicyText.WHOLE.replaceFirst("(?s)  statutory-agent:\\n.*?(?=refusals:)", ""))
                .procedure()
                .documents();

        assertThat(documents.stated(Asker.STATUTORY_AGENT)).contains(Documents.Role.AGENT);
        var guardian = documents.asked(Asker.STATUTORY_AGENT).orElseThrow();
        assertThat(guardian.needed()).isEmpty();
        assertThat(guardian.powerOfAttorney()).isEmpty();
        assertThat(guardian.accepted()).containsExactly("my-number-card");
    }

    @Test
    void what_it_costs_and_what_may_be_declined() {
        var procedure = read(PolicyText.WHOLE).procedure();

        var postage = procedure.postage().orElseThrow();
        assertThat(postage.yen()).isEqualTo(500);
        assertThat(postage.appliesTo()).containsOnly(Kind.DISCLOSURE);
        assertThat(postage.settledBy()).contains("Legal, 2026-04-01");
        assertThat(procedure.refusals().orElseThrow().grounds()).containsOnly(Ground.RIGHTS_HARMED, Ground.OTHER_LAW);
        assertThat(procedure.refusals().orElseThrow().owed()).containsOnly(Owed.CORRECTED);
        assertThat(procedure.substitute()).contains(new Clause(new Localized("8条", "Clause 8")));
    }

    @Test
    void what_is_asked_of_whom_beside() {
        var questions = read(PolicyText.WHOLE).procedure().questions().orElseThrow();

        assertThat(questions.of(Asker.MEMBER)).containsExactly(Detail.FURIGANA, Detail.REGISTERED_THEN);
        assertThat(questions.of(Asker.APPOINTED_AGENT))
                .containsExactly(Detail.AGENT_NAME, Detail.AGENT_ADDRESS, Detail.AGENT_BIRTH_DATE);
        assertThat(questions.of(Asker.STATUTORY_AGENT)).isEmpty();
        assertThat(questions.clause().source().en()).isEqualTo("Clause 7");
    }

    @Test
    void what_else_the_text_rules() {
        var procedure = read(PolicyText.WHOLE).procedure();

        assertThat(procedure.myNumber().orElseThrow().text().en()).isEqualTo("The manager decides");
        assertThat(procedure.minors().orElseThrow().text().en()).isEqualTo("Parents");
        assertThat(procedure.complaints().orElseThrow().bodies())
                .singleElement()
                .satisfies(body -> assertThat(body.reach()).contains(new Localized("電話", "Phone")));
        assertThat(procedure.retention().orElseThrow().days()).isEqualTo(730);
        assertThat(procedure
                        .office()
                        .orElseThrow()
                        .representative()
                        .orElseThrow()
                        .en())
                .isEqualTo("M. Ihon, director");
        assertThat(procedure.signposts())
                .extracting(Signpost::name, Signpost::toStaff)
                .containsExactly(tuple("leaving", Optional.of(ToStaff.URGENT)), tuple("moved", Optional.empty()));
    }

    @Test
    void a_span_of_closed_days_may_run_over_the_turn_of_the_year() {
        var calendar = read(PolicyText.WHOLE).procedure().calendar().orElseThrow();

        assertThat(calendar.weekly()).isEqualTo(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY));
        assertThat(calendar.yearly()).hasSize(2);
        var newYear = calendar.yearly().getFirst();
        assertThat(newYear.holds(MonthDay.of(12, 31))).isTrue();
        assertThat(newYear.holds(MonthDay.of(1, 3))).isTrue();
        assertThat(newYear.holds(MonthDay.of(1, 4))).isFalse();
        var mayDay = calendar.yearly().getLast();
        assertThat(mayDay.holds(MonthDay.of(5, 1))).isTrue();
        assertThat(mayDay.holds(MonthDay.of(5, 2))).isFalse();
    }

    @Test
    void a_kind_has_its_own_words_reasons_methods_and_terms_of_its_fee() {
        var kinds = read(PolicyText.with("  disclosure:\n    clause: {ja: 6条, en: Clause 6}\n", """
                  disclosure:
                    clause: {ja: 6条, en: Clause 6}
                    words: [見せて, show me]
                    methods: [data, paper]
                    fee:
                      yen: 1000
                      request: {ja: 1回, en: Each time}
                      when-nothing: returned
                      unpaid: {ja: お知らせします, en: We tell you}
                  purpose-notice:
                    clause: {ja: 6条, en: Clause 6}
                    fee-reserved: true
                  correction:
                    clause: {ja: 6条, en: Clause 6}
                    after: disclosure
                  suspension:
                    clause: {ja: 6条, en: Clause 6}
                    reasons: [beyond-purpose, leaked]
                """))
                .kinds();

        var disclosure = requireNonNull(kinds.get(Kind.DISCLOSURE));
        assertThat(disclosure.words()).containsExactly("見せて", "show me");
        assertThat(disclosure.methods()).containsOnly(Method.DATA, Method.PAPER);
        assertThat(disclosure.fee())
                .contains(new Fee(
                        1000,
                        Optional.empty(),
                        Optional.of(new Localized("1回", "Each time")),
                        Optional.of(Fee.WhenNothing.RETURNED),
                        Optional.of(new Localized("お知らせします", "We tell you"))));
        assertThat(kinds.get(Kind.PURPOSE))
                .satisfies(kind -> assertThat(kind.feeReserved()).isTrue());
        assertThat(kinds.get(Kind.CORRECTION))
                .satisfies(kind -> assertThat(kind.after()).contains(Kind.DISCLOSURE));
        assertThat(kinds.get(Kind.SUSPENSION))
                .satisfies(
                        kind -> assertThat(kind.reasons()).containsOnly(StopReason.BEYOND_PURPOSE, StopReason.LEAKED));
    }

    @Test
    void what_a_text_says_nothing_of_is_absent() {
        assertThat(read(PolicyText.GOOD).procedure()).isEqualTo(Procedure.UNSTATED);
    }

    @Test
    void an_example_carries_the_date_of_its_text_where_there_is_one() {
        String example =
                PolicyText.GOOD.replaceAll("(?s)^status.*?(?=entity)", "status: example\ntext-seen: 2026-11-22\n");

        assertThat(read(example).standing()).isEqualTo(new Standing.Example(LocalDate.of(2026, 11, 22)));
        assertThat(read(example + "text-of: 2018-11-21\n").standing())
                .isEqualTo(new Standing.Example(LocalDate.of(2018, 11, 21)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            named: [member, statutory-agent] | named: member | 35 | `named` is text (expected: a list)
            named: [member, statutory-agent] | named: [] | 35 | `named` has 0 items (expected: 1 to 60)
            named: [member, statutory-agent] | named: [member, member] | 35 | item 2 of `named` is the same as item 1 (expected: each once)
            named: [member, statutory-agent] | named: [membr] | 35 | item 1 of `named` is `membr` (did you mean `member`?) (expected: one of appointed-agent, authority, bereaved, member, outsider, statutory-agent, victim)
            named: [member, statutory-agent] | named: [member, ] | 0 |
            named: [member, statutory-agent] | named: [member, null] | 35 | item 2 of `named` has no value (expected: one, or the item left out)
            visit: {where: {ja: 本社, en: Head office}} | visit: {} | 46 | `visit` has no `where` (expected: the keys closed-weekly, where)
            handwritten: true | handwritten: yes | 59 | `handwritten` is text (expected: true or false, not in quotes)
            handwritten: true | handwritten: 1 | 59 | `handwritten` is a number (expected: true or false, not in quotes)
            yen: 500 | yen: 500000 | 70 | `yen` is no amount in yen (expected: a whole number from 1 to 99999, not in quotes)
            days: 730 | days: 5000 | 81 | `days` is no number of days (expected: a whole number from 1 to 3650, not in quotes)
            closed-weekly: [tue, fri] | closed-weekly: [mon, tue, wed, thu, fri, sat, sun] | 83 | `closed-weekly` names every day (expected: at least one day left out)
            closed-yearly: [12-29..01-03, 05-01] | closed-yearly: [02-30] | 84 | item 1 of `closed-yearly` is `02-30` (expected: days of the year as month-day, such as 12-29..01-03, or one such as 05-01)
            closed-yearly: [12-29..01-03, 05-01] | closed-yearly: [12-29-01-03] | 84 | item 1 of `closed-yearly` is `12-29-01-03` (expected: days of the year as month-day, such as 12-29..01-03, or one such as 05-01)
            words: [引っ越し] | words: [leave] | 87 | item 1 of `words` is `leave`, which stands for `leaving` already (expected: each word once)
            name: moved | name: leaving | 87 | `name` is `leaving`, as another signpost's is (expected: a name of its own)
            name: moved | name: "moved house" | 87 | `name` is `moved house` (expected: a word of a-z, 0-9 and -, such as leaving)
            to-staff: urgent | to-staff: true | 86 | `to-staff` is a yes/no value (expected: text; put it in quotes if it is meant as text)
            member: [furigana, registered-then] | member: [agent-name] | 89 | item 1 of `member` is `agent-name` (expected: one of address, birth-date, furigana, member-id, name, nickname, registered-then)
            member: [furigana, registered-then] | outsider: [my-number] | 89 | item 1 of `outsider` is `my-number` (expected: one of address, birth-date, furigana, member-id, name, nickname)
            member: [furigana, registered-then] | victim: [name] | 89 | unknown key `victim` in questions (expected: appointed-agent, clause, member, outsider, statutory-agent)
            ~  release-to: person~ | ~  release-too: person~ | 36 | unknown key `release-too` (did you mean `release-to`?) in askers (expected: clause, named, release-to)
            enclose: [{ja: 返信用封筒, en: An envelope for the answer}] | enclose: [返信用封筒] | 45 | item 1 of `enclose` is text (expected: the keys en, ja)
            """)
    void each_mistake_is_named_with_its_line(String part, String instead, int line, String message) {
        String text = PolicyText.wholeWith(part, instead);
        if (line == 0) {
            read(text);
            return;
        }
        assertThat(wrong(text)).extracting(Problem::toString).containsExactly("example.yaml:" + line + ": " + message);
    }

    @Test
    void a_section_that_says_nothing_is_a_mistake() {
        assertThat(wrong(PolicyText.GOOD + "office: {}\n"))
                .extracting(Problem::message)
                .containsExactly("`office` says nothing (expected: at least one of the keys address, representative)");
        assertThat(wrong(PolicyText.GOOD + "routes: {clause: {ja: 6条, en: Clause 6}}\n"))
                .extracting(Problem::message)
                .containsExactly("`routes` has none of its rules (expected: one of line, mail, post, visit)");
        assertThat(wrong(PolicyText.GOOD + "refusals: {clause: {ja: 6条, en: Clause 6}}\n"))
                .extracting(Problem::message)
                .containsExactly("`refusals` has none of its rules (expected: one of grounds, owed, notes)");
        assertThat(wrong(PolicyText.GOOD + "questions: {clause: {ja: 6条, en: Clause 6}}\n"))
                .extracting(Problem::message)
                .containsExactly("`questions` has none of its rules (expected: one of member, outsider,"
                        + " statutory-agent, appointed-agent)");
        assertThat(wrong(PolicyText.GOOD + "documents: {statutory-agent: {clause: {ja: 6条, en: Clause 6}}}\n"))
                .extracting(Problem::message)
                .containsExactly("`statutory-agent` has none of its rules (expected: one of needed, relation, accepted,"
                        + " power-of-attorney)");
    }

    @Test
    void keys_that_contradict_each_other_are_told() {
        assertThat(wrong(PolicyText.wholeWith("  statutory-agent:\n", """
                  appointed-agent:
                    accepted: [passport]
                    clause: {ja: 6条, en: Clause 6}
                  statutory-agent:
                """)))
                .extracting(Problem::message)
                .containsExactly("`agent` is for nobody beside `statutory-agent` and `appointed-agent` (expected: the"
                        + " list for any agent, or those of each)");
        assertThat(wrong(PolicyText.wholeWith("enclose:", "ask-where: {ja: 電話で, en: By phone}\n    enclose:")))
                .extracting(Problem::message)
                .containsExactly("`ask-where` does not go with `address` (expected: one of them; `ask-where` where no"
                        + " address is published)");
        assertThat(wrong(PolicyText.with(
                        "clause: {ja: 6条, en: Clause 6}",
                        "clause: {ja: 6条, en: Clause 6}\n    fee: {yen: 1}\n    fee-reserved: true")))
                .extracting(Problem::message)
                .containsExactly("`fee-reserved` does not go with `fee` (expected: one of them; `fee` where the amount"
                        + " is known)");
    }

    @Test
    void where_nothing_is_asked_for_any_request_no_fee_stands_beside_it() {
        String free = "free-of-charge: {own-costs: {ja: 郵送料, en: postage}, clause: {ja: 6条, en: Clause 6}}\n";
        assertThat(read(PolicyText.GOOD + free).procedure().free())
                .contains(new FreeOfCharge(Optional.of(new Localized("郵送料", "postage")), SIX));

        assertThat(wrong(PolicyText.WHOLE + free))
                .extracting(Problem::message)
                .containsExactly(
                        "`free-of-charge` does not go with `postage` (expected: one of them, as the text has it)");
        assertThat(wrong(PolicyText.with("  disclosure:\n", "  disclosure:\n    fee: {yen: 500}\n") + free))
                .extracting(Problem::message)
                .containsExactly(
                        "`free-of-charge` does not go with a fee under `kinds` (expected: one of them, as the text has it)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[01-01..12-31]", "[01-01..06-30, 07-01..12-31]", "[03-01..02-28]"})
    void a_desk_that_is_never_there_is_a_slip(String closed) {
        assertThat(wrong(PolicyText.wholeWith("[12-29..01-03, 05-01]", closed)))
                .extracting(Problem::toString)
                .containsExactly(
                        "example.yaml:%d: `closed-yearly` names every day of the year (expected: at least one day left out)"
                                .formatted(line("closed-yearly")));
    }

    @Test
    void a_kind_does_not_wait_for_itself() {
        assertThat(wrong(PolicyText.with("  disclosure:\n", "  disclosure:\n    after: disclosure\n")))
                .extracting(Problem::toString)
                .containsExactly(
                        "example.yaml:14: `after` names `disclosure` itself (expected: another kind, or the line left out)");
    }

    @Test
    void a_word_stands_for_one_thing() {
        String two = PolicyText.wholeWith("  disclosure:\n", "  disclosure:\n    words: [見る, ＬＥＡＶＥ]\n")
                .replace("  inquiry:\n", "  inquiry:\n    words: [見る]\n");

        assertThat(wrong(two))
                .extracting(Problem::message)
                .containsExactly(
                        "item 1 of `words` is `見る`, which stands for `inquiry` already (expected: each word once)",
                        "item 2 of `words` is `leave`, which stands for `disclosure` already (expected: each word once)");
    }

    @Test
    void services_have_names_of_their_own() {
        assertThat(read(PolicyText.GOOD + "service-names: [ミホン, Mihon]\n").serviceNames())
                .containsExactly("ミホン", "Mihon");
        assertThat(read(PolicyText.GOOD).serviceNames()).isEmpty();
    }

    private static int line(String key) {
        return (int) PolicyText.WHOLE
                .substring(0, PolicyText.WHOLE.indexOf(key))
                .lines()
                .count();
    }

    private static Policy read(String text) {
        return switch (new PolicyReader().read("example.yaml", text)) {
            case Reading.Read(var policy) -> policy;
            case Reading.Wrong(var problems) -> throw new AssertionError(Arrays.toString(problems.toArray()));
        };
    }

    private static List<Problem> wrong(String text) {
        return switch (new PolicyReader().read("example.yaml", text)) {
            case Reading.Read _ -> throw new AssertionError("read without a problem");
            case Reading.Wrong(var problems) -> problems;
        };
    }
}
