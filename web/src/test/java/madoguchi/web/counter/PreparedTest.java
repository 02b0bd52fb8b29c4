package madoguchi.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Contact;
import madoguchi.cases.Matter;
import madoguchi.cases.State;
import madoguchi.conversation.Enclosures;
import madoguchi.conversation.House;
import madoguchi.document.reader.CatalogueFile;
import madoguchi.format.TextFiles;
import madoguchi.policy.Kind;
import madoguchi.policy.Policies;
import madoguchi.policy.reader.PolicyFolder;
import madoguchi.text.Language;
import madoguchi.web.form.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The papers of the shipped policies.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PreparedTest {
    private static final Policies POLICIES = new PolicyFolder("classpath:/policies/", true).load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Instant NOON = Instant.parse("2026-11-26T03:00:00Z");

    private static Prepared papers(String operator, Kind kind, Language language, String... more) {
        return papers("髙橋 花子", operator, kind, language, more);
    }

    private static Prepared papers(String name, String operator, Kind kind, Language language, String... more) {
        var answers = new ArrayList<>(List.of(answer("name", name), answer("address", "東京都見本市見本町1-2-3")));
        for (int i = 0; i < more.length; i += 2) {
            answers.add(answer(more[i], more[i + 1]));
        }
        var matter = new Matter.Request(kind, true);
        var filed = new Case(
                CaseNumber.of("XX", new byte[7]),
                operator,
                "0".repeat(64),
                matter,
                State.opening(matter),
                language,
                NOON,
                NOON,
                answers,
                Contact.Way.MAIL,
                List.of(
                        Contact.stated(Contact.Way.LINE, ""),
                        Contact.stated(Contact.Way.MAIL, "hanako@person.example")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        var house = House.of(POLICIES.of(operator).orElseThrow(), TextFiles.read(Optional.empty()))
                .knowing(CatalogueFile.shipped());
        return new Prepared(filed, house, TODAY);
    }

    private static Answer answer(String question, String value) {
        return new Answer(question, value, Optional.empty());
    }

    private static List<String> enclosed(Prepared papers) {
        return papers.enclosures().in(Language.JAPANESE).stream()
                .flatMap(group -> group.things().stream())
                .map(Enclosures.Thing::what)
                .toList();
    }

    private static List<String> things(List<Form.Group> groups) {
        return groups.stream()
                .flatMap(group -> group.things().stream())
                .map(Form.Enclosure::what)
                .toList();
    }

    @Test
    void healmate_gets_its_form_by_post_with_stamps_where_the_act_lets_it_ask_for_them() {
        var form = papers("healmate", Kind.DISCLOSURE, Language.JAPANESE).form().orElseThrow();
        assertThat(form.name()).isEqualTo("個人情報開示等申請書");
        assertThat(form.sendTo()).first().asString().startsWith("〒160-0022");
        assertThat(form.askWhere()).isEmpty();
        assertThat(things(form.enclosures())).containsExactly("1,000円分の郵便切手を同封");
        assertThat(enclosed(papers("healmate", Kind.CORRECTION, Language.JAPANESE)))
                .isEmpty();
    }

    @Test
    void a_name_that_was_left_out_is_a_blank_line_to_be_written_by_hand() {
        var form = papers("", "onet", Kind.DISCLOSURE, Language.JAPANESE, "birth-date", "1985-04-01")
                .form()
                .orElseThrow();
        assertThat(form.holds()).containsExactly("氏名");
        assertThat(form.rows()).extracting(Form.Row::label).doesNotContain("お名前");
        var named = papers("onet", Kind.DISCLOSURE, Language.JAPANESE, "birth-date", "1985-04-01")
                .form()
                .orElseThrow();
        assertThat(named.holds()).isEmpty();
        assertThat(named.rows()).extracting(Form.Row::label).contains("お名前");
    }

    @Test
    void onet_tells_where_to_ask_and_wants_a_seal_and_one_paper_that_is_still_good() {
        var papers = papers("onet", Kind.DISCLOSURE, Language.JAPANESE);
        var form = papers.form().orElseThrow();
        assertThat(form.sendTo()).isEmpty();
        assertThat(form.askWhere()).contains("お客様相談室 050-1790-8777 にお確かめください");
        assertThat(form.seal()).isTrue();
        assertThat(form.holds()).as("what no answer tells").containsExactly("生年月日");
        assertThat(things(form.enclosures())).contains("運転免許証").doesNotContain("委任状");
        assertThat(form.enclosures().getFirst().things().getFirst().notes()).anyMatch(note -> note.contains("臓器提供"));
        assertThat(papers.enclosures().noLonger(Language.JAPANESE))
                .extracting(Enclosures.Thing::what)
                .anyMatch(name -> name.contains("健康保険"))
                .doesNotContainAnyElementsOf(things(form.enclosures()));
        assertThat(papers.model()).isEmpty();
        assertThat(papers.visit(Language.JAPANESE)).containsExactly("お客様相談室か、支社（10〜18時）", "火曜日、金曜日はお休みです。");
    }

    @Test
    void each_copy_says_what_it_has_to_show_how_fresh_it_is_best_and_whether_a_second_paper_helps() {
        var papers = papers("onet", Kind.DISCLOSURE, Language.JAPANESE, "asker", "appointed-agent");
        assertThat(notes(papers, "運転免許証"))
                .noneMatch(note -> note.contains("住所のわかる書類"))
                .first()
                .asString()
                .startsWith("写すところ: おもて面、うら面(");
        assertThat(notes(papers, "日本の旅券（パスポート）")).contains("住所がのっていないときは、住所のわかる書類(住民票など)ももう1つあると確実です");
        assertThat(notes(papers, "年金手帳")).contains("写すところ: お名前のページ", "住所がのっていないときは、住所のわかる書類(住民票など)ももう1つあると確実です");
        assertThat(notes(papers, "印鑑登録証明書(いんかんとうろくしょうめいしょ)")).containsExactly("写すところ: すべてのページ", "発行から3か月以内のものをおすすめします");
        assertThat(notes(papers, "住民票の写し")).contains("発行から3か月以内のものをおすすめします");
        // Of somebody who never was a member no address is compared.
        assertThat(notes(papers("onet", Kind.DISCLOSURE, Language.JAPANESE, "asker", "outsider"), "日本の旅券（パスポート）"))
                .noneMatch(note -> note.contains("住所のわかる書類"));
    }

    /// Of the first list in which a paper stands.
    private static List<String> notes(Prepared papers, String paper) {
        return papers.form().orElseThrow().enclosures().stream()
                .flatMap(group -> group.things().stream())
                .filter(thing -> thing.what().equals(paper))
                .map(Form.Enclosure::notes)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_asks_for_another_at_onet_copies_the_letter_by_hand() {
        var papers = papers("onet", Kind.DISCLOSURE, Language.JAPANESE, "asker", "appointed-agent");
        assertThat(papers.model().orElseThrow().title()).isEqualTo("委任状");
        assertThat(papers.model().orElseThrow().holds()).contains("委任する内容");
        assertThat(enclosed(papers)).contains("委任状", "印鑑登録証明書(いんかんとうろくしょうめいしょ)");
        assertThat(papers.model().orElseThrow().letter()).containsSequence("代理人", "　ご住所: ", "　お名前: 　　印", "　生年月日: ");
        assertThat(papers(
                                "onet",
                                Kind.DISCLOSURE,
                                Language.JAPANESE,
                                "asker",
                                "appointed-agent",
                                "agent-name",
                                "例 太郎",
                                "agent-address",
                                "東京都見本市例町9-8-7",
                                "agent-birth-date",
                                "1970-01-31")
                        .model()
                        .orElseThrow()
                        .letter())
                .containsSequence("代理人", "　ご住所: 東京都見本市例町9-8-7", "　お名前: 例 太郎　　印", "　生年月日: 1970年1月31日");
        var guardian = papers("onet", Kind.DISCLOSURE, Language.JAPANESE, "asker", "statutory-agent");
        assertThat(guardian.model()).as("a guardian needs no letter").isEmpty();
        assertThat(enclosed(guardian))
                .as("a ward can give neither")
                .doesNotContain("委任状", "印鑑登録証明書")
                .contains("ご本人との関係がわかる書類は、どれがよいか担当者がお伝えします。");
        assertThat(enclosed(papers("healmate", Kind.CORRECTION, Language.JAPANESE, "asker", "statutory-agent")))
                .containsExactly("ご本人との関係がわかる書類は、どれがよいか担当者がお伝えします。");
    }

    @Test
    void the_items_of_a_correction_carry_their_number() {
        var form = papers(
                        "healmate",
                        Kind.CORRECTION,
                        Language.JAPANESE,
                        "item-1-wrong",
                        "高橋",
                        "item-1-right",
                        "髙橋",
                        "item-2-right",
                        "𠮷田")
                .form()
                .orElseThrow();
        assertThat(form.rows()).extracting(Form.Row::value).contains("高橋", "髙橋", "𠮷田", "hanako@person.example");
        assertThat(form.rows()).extracting(Form.Row::label).anyMatch(label -> label.endsWith(" (2)"));
    }

    @Test
    void a_form_is_japanese_with_the_persons_words_beside_its_labels() {
        var form = papers("healmate", Kind.DISCLOSURE, Language.ENGLISH).form().orElseThrow();
        assertThat(form.rows()).extracting(Form.Row::label).contains("お名前 / Name");
        assertThat(form.rows()).extracting(Form.Row::value).contains("自分の情報を見たい");
    }

    @Test
    void an_operator_whose_text_wants_no_paper_gets_none() {
        assertThat(papers("immari", Kind.DISCLOSURE, Language.JAPANESE).form()).isEmpty();
        assertThat(papers("enmono", Kind.DISCLOSURE, Language.JAPANESE).visit(Language.JAPANESE))
                .isEmpty();
    }
}
