package madoguchi.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import madoguchi.cases.CaseNumber;
import madoguchi.policy.Clause;
import madoguchi.policy.Documents;
import madoguchi.policy.Kind;
import madoguchi.policy.Localized;
import madoguchi.policy.Postage;
import madoguchi.policy.Procedure;
import madoguchi.policy.Routes;
import madoguchi.web.Browser;
import madoguchi.web.WebDesk;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/// The papers of a request that ends on paper, from the answers on a page to the text of the PDF.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PreparedPageTest {
    private static final Clause CLAUSE = new Clause(new Localized("9条", "Clause 9"));

    private WebDesk desk;
    private int people;

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = new WebDesk(folder).runs(PreparedPageTest::byPost);
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    private static Procedure byPost(Procedure p) {
        var post = new Routes.Post(
                Optional.of(new Localized("〒000-0000\n東京都見本市見本町4-5-6", "4-5-6 Mihon-cho, Mihon-shi, Tokyo")),
                Optional.empty(),
                Optional.of(new Routes.Form(
                        new Localized("個人情報開示等申請書", "Application for disclosure"),
                        List.of(new Localized("ご署名", "signature"), new Localized("押印", "seal")),
                        Set.of())),
                List.of(new Localized("本人確認書類の写し", "a copy of an identity document")));
        return new Procedure(
                p.askers(),
                Optional.of(new Routes(Optional.of(post), Optional.empty(), CLAUSE)),
                p.identity(),
                new Documents(
                        Optional.of(new Documents.Proof(List.of("drivers-licence", "health-insurance-card"), CLAUSE)),
                        Map.of()),
                p.refusals(),
                Optional.of(new Postage(
                        1_000,
                        new Localized("1,000円分の郵便切手を同封", "1,000 yen in stamps"),
                        Set.of(Kind.DISCLOSURE, Kind.CORRECTION),
                        Optional.empty(),
                        CLAUSE)),
                p.substitute(),
                p.myNumber(),
                p.minors(),
                p.complaints(),
                p.retention(),
                p.calendar(),
                p.signposts());
    }

    /// Hands a disclosure in on pages, and gives the case's number.
    private CaseNumber handedIn(Browser phone, String link, String name) {
        phone.begin(link);
        phone.fill(Map.of("choice.kind", "disclosure"));
        phone.fill(Map.of("choice.asker", "member"));
        phone.fill(Map.of("words.watchword", "さくらもち", "choice.delivery", "post-office"));
        phone.fill(Map.of(
                "words.name", name,
                "words.address", "東京都見本市見本町1-2-3",
                "words.birth-date", "1985-04-01",
                "choice.reply-by", "MAIL",
                "choice.scope", "registered",
                "choice.method", "paper"));
        phone.fill(Map.of("words.furigana", "よしざき はなこ", "words.mail", "hanako@person.example"));
        phone.press("これで渡す");
        var number = java.util.regex.Pattern.compile("IM-[0-9A-Z-]+")
                .matcher(phone.page().words());
        assertThat(number.find()).as(phone.page().words()).isTrue();
        return CaseNumber.parse(number.group()).orElseThrow();
    }

    /// The link to the papers that the talk offers when a request is handed in.
    private String papers() {
        var offer = desk.bubbles().reversed().stream()
                .filter(bubble ->
                        bubble.taps().stream().anyMatch(tap -> tap.page().isPresent()))
                .findFirst()
                .orElseThrow();
        assertThat(offer.prompt()).isEmpty();
        assertThat(offer.text()).startsWith("お手続き窓口").doesNotContain("/e/", "申請書", "見本");
        assertThat(offer.notice()).hasValue("お知らせがあります");
        return java.net.URI.create(offer.taps().getFirst().page().orElseThrow()).getRawPath();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    @Test
    void the_page_says_that_nothing_has_arrived_yet_and_the_form_holds_the_answers() throws IOException {
        String link = desk.person("U-" + ++people).offered();
        try (Browser phone = desk.browser();
                Browser other = desk.browser()) {
            CaseNumber number = handedIn(phone, link, "𠮷﨑 花子");
            String papers = papers();
            phone.begin(papers);
            assertThat(phone.page().words())
                    .contains("準備番号は " + number.value(), "まだ請求は届いていません。書類が届いた日が受付日です。")
                    .contains(
                            "本人確認書類の写し",
                            "1,000円分の郵便切手を同封",
                            "運転免許証",
                            "裏面の臓器提供の欄",
                            "いまは使えないもの",
                            "健康保険証",
                            "〒000-0000",
                            "これは下書きです")
                    .doesNotContain("𠮷﨑");
            byte[] pdf = phone.bytes(papers + "/form.pdf");
            assertThat(text(pdf))
                    .contains("𠮷﨑花子", "よしざきはなこ", "1985年4月1日", "hanako@person.example", "登録した内容", "紙で受け取る(郵送)")
                    .contains("個人情報開示等申請書", number.value(), "ご署名", "印鑑をお持ちでない方は担当者へ", "東京都見本市見本町4-5-6")
                    .contains("60日のあいだ届かないときは、この窓口の内容を消します。");
            var head = phone.get(papers + "/form.pdf");
            assertThat(head.header("content-type")).isEqualTo("application/pdf");
            assertThat(head.header("content-disposition")).isEqualTo("inline; filename=\"form.pdf\"");
            assertThat(head.header("cache-control")).isEqualTo("no-store");
            assertThat(other.get(papers + "/form.pdf").status()).isEqualTo(404);
            assertThat(phone.get(papers + "/model.pdf").status()).isEqualTo(404);
            desk.passes(java.time.Duration.ofMinutes(11));
            assertThat(phone.get(papers + "/form.pdf").status())
                    .as("without the word")
                    .isEqualTo(404);
            assertThat(phone.get(papers).words()).contains("合言葉").doesNotContain("準備番号");
            desk.passes(java.time.Duration.ofMinutes(-11));
            assertThat(text(phone.bytes(link + "/form.pdf")))
                    .as("on the page it was handed in on")
                    .contains("𠮷﨑花子");
        }
    }

    @Test
    void a_form_of_a_case_that_was_destroyed_is_gone() {
        String link = desk.person("U-" + ++people).offered();
        try (Browser phone = desk.browser()) {
            CaseNumber number = handedIn(phone, link, "見本 花子");
            String papers = papers();
            phone.begin(papers);
            try (RedisConnection redis = desk.bean(RedisConnectionFactory.class).getConnection()) {
                String tag = "s" + papers.substring(3, 6);
                redis.keyCommands().del(bytes("{" + tag + "}:case:" + number.value()));
            }
            assertThat(phone.get(papers).status()).isEqualTo(404);
            assertThat(phone.get(papers + "/form.pdf").status()).isEqualTo(404);
        }
    }
}
