package madoguchi.policy.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.document.Catalogue;
import madoguchi.document.reader.CatalogueFile;
import madoguchi.policy.law.Check;
import madoguchi.policy.law.Floor;
import madoguchi.policy.law.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each check finds what it is for, at its line, and nothing in a policy without a fault.
class FloorTest {
    private static final Catalogue CATALOGUE = CatalogueFile.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate CONFIRMED_ON = LocalDate.of(2026, 4, 1);
    private static final String FAULTLESS = resource("/policy-check/faultless.yaml");

    /// A change to the faultless policy and what is found then.
    record Fault(String part, String instead, String... found) {
        String text() {
            assertThat(FAULTLESS.split(Pattern.quote(part), -1)).as(part).hasSize(2);
            return FAULTLESS.replace(part, instead);
        }

        @Override
        public String toString() {
            return found[0];
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("  complaint: {clause: {ja: 1条, en: Clause 1}}\n", "", "10 WARNING KindCheck.GRANTED_BY_LAW"),
                new Fault(
                        "  provision-records: {clause: {ja: 1条, en: Clause 1}}\n",
                        "",
                        "10 WARNING KindCheck.GRANTED_BY_LAW"),
                new Fault(
                        "    methods: [data, paper]",
                        "    reasons: [leaked]\n    methods: [data, paper]",
                        "16 ERROR KindCheck.REASON_DEMANDED"),
                new Fault("{ja: 氏名, en: Name}", "{ja: 請求の理由, en: Details}", "52 ERROR KindCheck.REASON_DEMANDED"),
                new Fault(
                        "{ja: 返信用封筒, en: An envelope}",
                        "{ja: 開示を求める理由書, en: Why}",
                        "53 ERROR KindCheck.REASON_DEMANDED"),
                new Fault(
                        "{ja: 返信用封筒, en: An envelope}",
                        "{ja: 書類, en: The reason for your request}",
                        "53 ERROR KindCheck.REASON_DEMANDED"),
                enclosing("開示・訂正等を求める理由書", "53 ERROR KindCheck.REASON_DEMANDED"),
                enclosing("開示・利用停止等を請求する理由", "53 ERROR KindCheck.REASON_DEMANDED"),
                enclosing("Reasons for disclosure or correction", "53 ERROR KindCheck.REASON_DEMANDED"),
                enclosing("開示を求める動機", "53 ERROR KindCheck.REASON_DEMANDED"),
                enclosing("開示請求の目的", "53 ERROR KindCheck.REASON_DEMANDED"),
                new Fault("任意です", "開示を請求するときは理由を必ず書いてください。", "37 ERROR KindCheck.REASON_DEMANDED"),
                new Fault(
                        "    enclose: [{ja: 返信用封筒, en: An envelope}]\n",
                        "    enclose: [{ja: 返信用封筒, en: An envelope}]\n  visit: {where: {ja: 本社。開示の理由を説明してください。, en: Here}}\n",
                        "54 ERROR KindCheck.REASON_DEMANDED"),
                enclosing("マイナンバーカード（両面）のコピー", "53 ERROR NumberCheck.FORBIDDEN_NUMBER_ASKED"),
                enclosing("マイナンバーカード表裏の写し", "53 ERROR NumberCheck.FORBIDDEN_NUMBER_ASKED"),
                enclosing("個人番号カードの写し（表面・裏面）", "53 ERROR NumberCheck.FORBIDDEN_NUMBER_ASKED"),
                enclosing("マイナンバーカードの表面と裏面の写し", "53 ERROR NumberCheck.FORBIDDEN_NUMBER_ASKED"),
                enclosing("Copy of your My Number Card (both sides)", "53 ERROR NumberCheck.FORBIDDEN_NUMBER_ASKED"),
                enclosing("My Number Card, front and back", "53 ERROR NumberCheck.FORBIDDEN_NUMBER_ASKED"),
                enclosing("個人番号の記載された住民票以外は不可", "53 ERROR NumberCheck.FORBIDDEN_NUMBER_ASKED"),
                enclosing("マイナンバーの控え", "53 ERROR NumberCheck.FORBIDDEN_NUMBER_ASKED"),
                enclosing("保険証番号", "53 ERROR NumberCheck.FORBIDDEN_NUMBER_ASKED"),
                enclosing("年金番号のわかるもの", "53 ERROR NumberCheck.FORBIDDEN_NUMBER_ASKED"),
                new Fault(
                        "退会(解約)にはなりません。",
                        "退会(解約)にはなりません。マイナンバーカードの表裏の写真を送ってください。",
                        "82 ERROR NumberCheck.FORBIDDEN_NUMBER_ASKED"),
                new Fault(
                        "  correction:\n    clause: {ja: 1条, en: Clause 1}\n",
                        "  correction:\n    clause: {ja: 1条, en: Clause 1}\n    after: disclosure\n",
                        "26 WARNING KindCheck.CORRECTION_WAITS"),
                new Fault("improper-use, improper-acquisition, ", "", "28 WARNING KindCheck.STOP_REASONS_NARROW"),
                new Fault(
                        "    reasons: [no-longer-needed, leaked, rights-at-risk]",
                        "    reasons: [leaked]",
                        "31 WARNING KindCheck.STOP_REASONS_NARROW"),
                new Fault("    methods: [data, paper]\n", "", "14 WARNING KindCheck.METHOD_UNSTATED"),
                new Fault(
                        "    methods: [data, paper]\n",
                        "    methods: [paper]\n",
                        "16 WARNING KindCheck.METHOD_UNSTATED"),
                new Fault("  correction:\n", "  correction:\n    fee: {yen: 1}\n", "25 ERROR FeeCheck.NOT_ALLOWED"),
                new Fault(
                        "  correction:\n", "  correction:\n    fee-reserved: true\n", "25 ERROR FeeCheck.NOT_ALLOWED"),
                new Fault("      payment: {ja: 振込で, en: By transfer}\n", "", "17 WARNING FeeCheck.PAYMENT_UNSTATED"),
                new Fault("      when-nothing: returned\n", "", "17 WARNING FeeCheck.TERMS_UNSTATED"),
                new Fault("お知らせのうえで終わります", "取り下げたものとみなします", "22 WARNING FeeCheck.UNPAID_ENDS_IN_SILENCE"),
                new Fault(
                        "  purpose-notice: {",
                        "  purpose-notice: {fee-reserved: true, ",
                        "13 WARNING FeeCheck.AMOUNT_UNSTATED"),
                new Fault(
                        "applies-to: [disclosure]",
                        "applies-to: [disclosure, correction]",
                        "72 WARNING PostageCheck.FOR_FREE_KINDS"),
                new Fault("  settled-by: Legal on 2026-04-01\n", "", "69 ERROR PostageCheck.UNSETTLED"),
                new Fault(
                        "[member, statutory-agent, appointed-agent]",
                        "[member, statutory-agent]",
                        "42 WARNING AskerCheck.AGENTS_UNSTATED"),
                new Fault(
                        "  agent:\n    needed: [family-register]\n    clause: {ja: 1条, en: Clause 1}\n",
                        "",
                        "58 WARNING AskerCheck.AGENT_PAPERS_UNSTATED"),
                new Fault(
                        "needed: [family-register]",
                        "needed: [seal-certificate]",
                        "62 WARNING AskerCheck.GUARDIAN_PROOF_UNSTATED",
                        "62 WARNING AskerCheck.WARDS_PAPERS_ASKED"),
                new Fault(
                        "  agent:\n    needed: [family-register]\n",
                        "  appointed-agent:\n    needed: [seal-certificate]\n",
                        "58 WARNING AskerCheck.AGENT_PAPERS_UNSTATED"),
                new Fault(
                        "  agent:\n    needed: [family-register]\n",
                        "  statutory-agent:\n    needed: [family-register]\n    power-of-attorney: {handwritten: true}\n",
                        "58 WARNING AskerCheck.AGENT_PAPERS_UNSTATED",
                        "62 WARNING AskerCheck.WARDS_PAPERS_ASKED",
                        "62 WARNING PaperCheck.BURDEN"),
                new Fault(
                        "  agent:\n    needed: [family-register]\n    clause: {ja: 1条, en: Clause 1}\n",
                        """
                          appointed-agent:
                            needed: [seal-certificate]
                            clause: {ja: 1条, en: Clause 1}
                          statutory-agent:
                            relation: [my-number-notice-card]
                            clause: {ja: 1条, en: Clause 1}
                        """,
                        "66 ERROR PaperCheck.NEVER_TO_BE_ASKED",
                        "66 WARNING PaperCheck.NOTHING_LEFT"),
                new Fault(
                        "refusals:\n  grounds",
                        asking("outsider:\n    - address\n    - furigana"),
                        "68 WARNING QuestionCheck.ASKED_AND_NOT_HELD"),
                new Fault(
                        "refusals:\n  grounds",
                        asking("appointed-agent: [agent-name, agent-birth-date]"),
                        "66 WARNING QuestionCheck.ASKED_FOR_NO_PAPER"),
                new Fault(
                        "    needed: [family-register]\n",
                        """
                            needed: [family-register]
                            power-of-attorney:
                              handwritten: true
                              holds: [{ja: 代理人の住所とパスワード, en: Agent}, {ja: 電話番号, en: Phone}]
                        """,
                        "62 WARNING AskerCheck.WARDS_PAPERS_ASKED",
                        "62 WARNING PaperCheck.BURDEN",
                        "66 WARNING NumberCheck.SECRET_ASKED",
                        "66 WARNING IdentityCheck.ASKS_WHAT_IS_NOT_HELD"),
                new Fault("  release-to: asker\n", "", "41 WARNING AskerCheck.RELEASE_UNSTATED"),
                new Fault("release-to: asker", "release-to: person", "43 WARNING AskerCheck.RELEASE_TO_PERSON_ONLY"),
                new Fault(
                        "minors: {text: {ja: 保護者の方, en: Parents}, clause: {ja: 1条, en: Clause 1}}\n",
                        "",
                        "1 WARNING AskerCheck.MINORS_UNSTATED"),
                new Fault(
                        "    address: {ja: 東京都, en: Tokyo}\n    form",
                        "    form",
                        "47 ERROR RouteCheck.POST_WITHOUT_ADDRESS"),
                new Fault(
                        "    address: {ja: 東京都, en: Tokyo}\n    form",
                        "    ask-where: {ja: 電話で, en: Call}\n    form",
                        "48 WARNING RouteCheck.ADDRESS_UNPUBLISHED"),
                new Fault(
                        "{ja: 氏名, en: Name}", "{ja: 氏名と押印, en: Name and seal}", "52 WARNING RouteCheck.SEAL_DEMANDED"),
                new Fault(
                        "{ja: 氏名, en: Name}",
                        "{ja: 電話番号, en: Phone}",
                        "52 WARNING IdentityCheck.ASKS_WHAT_IS_NOT_HELD"),
                new Fault(
                        "{ja: 氏名, en: Name}",
                        "{ja: 本籍, en: Domicile}",
                        "52 WARNING IdentityCheck.ASKS_WHAT_IS_NOT_HELD"),
                new Fault(
                        "[drivers-licence, passport]",
                        "[drivers-licence, my-number-notice-card]",
                        "60 ERROR PaperCheck.NEVER_TO_BE_ASKED"),
                new Fault(
                        "[drivers-licence, passport]",
                        "[drivers-licence, health-insurance-card]",
                        "60 WARNING PaperCheck.NO_LONGER_VALID"),
                new Fault(
                        "[drivers-licence, passport]",
                        "[drivers-licence, pension-book]",
                        "60 WARNING PaperCheck.MASKING_UNTOLD",
                        "60 WARNING PaperCheck.NO_LONGER_ISSUED"),
                new Fault(
                        "    needed: [family-register]\n",
                        "    needed: [family-register]\n    accepted: [passport]\n    power-of-attorney: {handwritten: true}\n",
                        "62 WARNING PaperCheck.BURDEN",
                        "62 WARNING AskerCheck.WARDS_PAPERS_ASKED"),
                new Fault(
                        "{ja: 返信用封筒, en: An envelope}",
                        "{ja: マイナンバー, en: Papers}",
                        "53 ERROR NumberCheck.FORBIDDEN_NUMBER_ASKED"),
                new Fault(
                        "{ja: 返信用封筒, en: An envelope}",
                        "{ja: クレジットカードの番号, en: Papers}",
                        "53 WARNING NumberCheck.SECRET_ASKED"),
                new Fault("  mail: desk@example.jp\n", "", "38 ERROR DeskCheck.NO_WAY_TO_REACH"),
                new Fault("owed: [disclosure-refused, ", "owed: [", "67 WARNING ReplyCheck.REFUSAL_NOTICE_UNSTATED"),
                new Fault(
                        "corrected, not-corrected, stopped",
                        "not-corrected, stopped",
                        "67 WARNING ReplyCheck.CORRECTION_NOTICE_UNSTATED"),
                new Fault(", not-stopped]", "]", "67 WARNING ReplyCheck.STOP_NOTICE_UNSTATED"),
                new Fault("other-law]", "other-law, history]", "66 WARNING ReplyCheck.GROUND_OUTSIDE_THE_LAW"),
                new Fault(
                        "other-law]\n",
                        "other-law]\n  notes: [{ja: 履歴は除く, en: No histories}]\n",
                        "67 WARNING ReplyCheck.NOTE_NARROWS"),
                new Fault("  line: {ends: [post]}\n", "", "45 WARNING RouteCheck.LINE_UNPUBLISHED"),
                new Fault("published: https://example.jp/privacy\n", "", "1 WARNING DeskCheck.LINK_UNSTATED"),
                new Fault(
                        "answer-by: {days: 7, clause: {ja: 1条, en: Clause 1}}\n",
                        "",
                        "1 WARNING ReplyCheck.ANSWER_TIME_UNSTATED"),
                new Fault("days: 7,", "days: 10,", "78 WARNING ReplyCheck.ANSWER_TOO_LATE"),
                new Fault(
                        "  representative: {ja: 代表取締役 見本, en: \"M. Ihon, director\"}\n",
                        "",
                        "5 WARNING DeskCheck.NOT_MADE_KNOWN"),
                new Fault(
                        "complaints: {bodies: [{name: {ja: 団体, en: Body}}], clause: {ja: 1条, en: Clause 1}}\n",
                        "",
                        "1 WARNING DeskCheck.BODY_UNSTATED"),
                new Fault(
                        "retention: {days: 365, clause: {ja: 1条, en: Clause 1}}\n",
                        "",
                        "1 WARNING DeskCheck.RETENTION_UNSTATED"),
                new Fault("    to-staff: urgent\n", "", "79 WARNING ToldCheck.LEAVING_UNMARKED"),
                new Fault("退会(解約)にはなりません", "退会になりません", "79 WARNING ToldCheck.LEAVING_UNMARKED"),
                new Fault("LINEを使います", "使います", "36 WARNING ToldCheck.LINE_UNNAMED"),
                new Fault("窓口の担当者です", "株式会社見本です", "34 WARNING ToldCheck.NAME_SHOWS"),
                new Fault("  manager: {ja: 窓口の", "  manager: {ja: ＭＩＨＯＮの", "34 WARNING ToldCheck.NAME_SHOWS"),
                new Fault("en: To answer you}", "en: To answer you at mihon}", "35 WARNING ToldCheck.NAME_SHOWS"),
                new Fault(
                        "status: confirmed\nconfirmed-by: Legal, Example KK\nconfirmed-on: 2026-04-01",
                        "status: example\ntext-seen: 2026-11-22\ntext-of: 2022-03-31",
                        "3 WARNING ToldCheck.TEXT_OLDER_THAN_THE_LAW"),
                new Fault(
                        "identity:\n  match-on: [name, address, birth-date]\n  clause: {ja: 1条, en: Clause 1}\n",
                        "",
                        "1 WARNING IdentityCheck.HELD_UNSTATED"),
                new Fault(
                        "match-on: [name, address, birth-date]",
                        "match-on: [mail]",
                        "52 WARNING IdentityCheck.ASKS_WHAT_IS_NOT_HELD"),
                new Fault(
                        "  person:\n    accepted: [drivers-licence, passport]\n    clause: {ja: 1条, en: Clause 1}\n",
                        "",
                        "58 WARNING PaperCheck.PAPERS_UNSTATED"),
                new Fault(
                        "[drivers-licence, passport]",
                        "[basic-resident-card, health-insurance-card]",
                        "60 WARNING PaperCheck.NOTHING_LEFT",
                        "60 WARNING PaperCheck.NO_LONGER_VALID",
                        "60 WARNING PaperCheck.NO_LONGER_VALID"));
    }

    private static Fault enclosing(String line, String found) {
        return new Fault("{ja: 返信用封筒, en: An envelope}", "{ja: \"%s\", en: Papers}".formatted(line), found);
    }

    private static String asking(String questions) {
        return "questions:\n  %s\n  clause: {ja: 1条, en: Clause 1}\nrefusals:\n  grounds".formatted(questions);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_fault_is_found_at_its_line(Fault fault) {
        assertThat(found(fault.text())).containsExactlyInAnyOrder(fault.found());
    }

    @Test
    void every_check_is_among_them() {
        var found = Stream.concat(faults().flatMap(fault -> remarks(fault.text()).stream()), remarks(SEVERAL).stream())
                .flatMap(remark -> remark instanceof Remark.Lawful lawful
                        ? Stream.of(lawful.finding().check())
                        : Stream.empty())
                .collect(Collectors.toSet());

        assertThat(found).isEqualTo(Set.copyOf(Floor.CHECKS));
    }

    /// What no single change shows.
    private static final String SEVERAL = FAULTLESS
            .replaceFirst("(?s)routes:.*?identity:", "identity:")
            .replace("match-on: [name, address, birth-date]", "match-on: [nickname]")
            .replace("needed: [family-register]", "needed: [seal-certificate]");

    @Test
    void a_certificate_is_not_compared_with_what_nobody_holds() {
        assertThat(found(SEVERAL))
                .contains("1 WARNING RouteCheck.ROUTE_UNSTATED", "53 WARNING IdentityCheck.CERTIFICATE_NOT_COMPARED");
    }

    /// A file that starts today starts tomorrow. Before the day on which it was confirmed it does not.
    @Test
    void no_error_depends_on_the_day() {
        var today = faults().map(fault -> errors(fault.text(), TODAY)).toList();

        assertThat(faults().map(fault -> errors(fault.text(), CONFIRMED_ON))).containsExactlyElementsOf(today);
        assertThat(faults().map(fault -> errors(fault.text(), LocalDate.MAX))).containsExactlyElementsOf(today);
    }

    private static List<String> errors(String text, LocalDate day) {
        return remarks(text, day).stream()
                .filter(remark -> remark.level() == Level.ERROR)
                .map(FloorTest::words)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_is_an_error_is_no_policy(Fault fault) {
        boolean error = !errors(fault.text(), TODAY).isEmpty();

        assertThat(new PolicyReader(CATALOGUE).read("example.yaml", fault.text()))
                .isInstanceOf(error ? Reading.Wrong.class : Reading.Read.class);
    }

    /// Ten days, a weekend and the holidays of May end on the day from which the person may go to court; nine and
    /// those end before it.
    @Test
    void an_answer_may_come_on_the_last_day_before_the_court() {
        assertThat(found(answeredWithin(FAULTLESS, 9))).isEmpty();
        assertThat(found(answeredWithin(FAULTLESS, 10))).hasSize(1);
        String allWeek = FAULTLESS.replace("answer-by:", "calendar: {closed-yearly: [05-01]}\nanswer-by:");
        assertThat(found(answeredWithin(allWeek, 10))).isEmpty();
        assertThat(found(answeredWithin(allWeek, 11))).hasSize(1);
    }

    private static String answeredWithin(String policy, int days) {
        assertThat(policy).contains("answer-by: {days: 7,");
        return policy.replace("answer-by: {days: 7,", "answer-by: {days: %d,".formatted(days));
    }

    @Test
    void a_policy_without_a_fault_is_left_alone() {
        assertThat(found(FAULTLESS)).isEmpty();
    }

    private static List<Remark> remarks(String text) {
        return remarks(text, TODAY);
    }

    private static List<Remark> remarks(String text, LocalDate day) {
        return new PolicyCheck(CATALOGUE, day).of(new PolicyFile("example.yaml", text.getBytes(UTF_8)));
    }

    /// That a route ends on paper, and that a form is the counter's, is found wherever there is one; it is left out
    /// here.
    private static List<String> found(String text) {
        return remarks(text).stream()
                .map(FloorTest::words)
                .filter(line ->
                        !line.endsWith("RouteCheck.ON_PAPER_ONLY") && !line.endsWith("RouteCheck.FORM_IS_A_DRAFT"))
                .toList();
    }

    private static String words(Remark remark) {
        return switch (remark) {
            case Remark.Formal formal -> formal.in(madoguchi.text.Language.ENGLISH);
            case Remark.Lawful(int line, var finding) ->
                "%d %s %s".formatted(line, finding.level(), name(finding.check()));
        };
    }

    private static String name(Check check) {
        String type =
                check instanceof Enum<?> constant ? constant.getDeclaringClass().getSimpleName() : "";
        return type + "." + check.name();
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(FloorTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
