package madoguchi.web.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import madoguchi.web.Browser;
import madoguchi.web.WebDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The questions as a form, from the first to what support gets.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormPageTest {
    private static final Map<String, String> HANAKO = Map.of(
            "words.name", "髙橋 花子",
            "words.address", "東京都見本市見本町1-2-3\n見本ハイツ201",
            "words.birth-date", "昭和60年4月1日",
            "choice.reply-by", "MAIL",
            "words.member-id", "",
            "words.registered-then", "",
            "choice.scope", "all",
            "words.method", "窓口で見たい");

    private WebDesk desk;
    private Browser phone;
    private WebDesk.Person hanako;
    private String link;
    private int people;

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = new WebDesk(folder);
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    @BeforeEach
    void begin() {
        hanako = desk.person("U-hanako-" + ++people);
        link = hanako.offered();
        phone = desk.browser();
        phone.begin(link);
    }

    @AfterEach
    void end() {
        phone.close();
    }

    private static Map<String, String> but(String name, String value) {
        var fields = new HashMap<>(HANAKO);
        fields.put(name, value);
        return fields;
    }

    private void disclosure() {
        phone.fill(Map.of("choice.kind", "disclosure"));
        phone.fill(Map.of("choice.asker", "member"));
        assertThat(phone.page().words())
                .contains("合言葉", "お電話", "封筒", "郵便局で受け取る")
                .doesNotContain("お名前");
        phone.fill(Map.of());
        assertThat(phone.page().words()).contains("お名前");
    }

    @Test
    void a_request_is_made_on_pages_alone_and_the_talk_hears_only_its_end() {
        int before = desk.bubbles().size();
        disclosure();
        assertThat(phone.page().words()).contains("手数料は、1件1,000円", "例: 山田 花子", "なくてもよい");
        phone.fill(HANAKO);
        assertThat(phone.page().status()).isEqualTo(200);
        assertThat(phone.page().words()).contains("ふりがな", "メールアドレス").doesNotContain("生年月日");
        phone.fill(Map.of("words.furigana", "タカハシ ハナコ", "words.mail", "hanako@person.example"));
        assertThat(phone.page().words())
                .contains("髙橋 花子", "見本ハイツ201", "1985年4月1日", "hanako@person.example", "窓口で見たい", "すべて");
        assertThat(desk.bubbles()).hasSize(before);
        phone.press("これで渡す");
        assertThat(phone.page().words()).containsPattern("お手続き番号は IM-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z] です");
        await().until(() ->
                desk.bubbles().stream().anyMatch(bubble -> bubble.text().contains("お手続き番号は")));
        phone.finish();
        assertThat(phone.get(link).status()).isEqualTo(404);
    }

    @Test
    void what_helps_to_decide_opens_without_a_script_where_there_is_anything() {
        assertThat(phone.page().body()).doesNotContain("<details");
        phone.fill(Map.of("choice.kind", "disclosure"));
        assertThat(phone.page().body())
                .containsPattern("(?s)<details>\\s*<summary>くわしく</summary>.*しんけんしゃ.*6条.*</details>")
                .doesNotContain("<script");
        phone.fill(Map.of("choice.asker", "member"));
        assertThat(phone.page().words()).contains("本人限定受取(ほんにんげんていうけとり)");
    }

    @Test
    void what_does_not_fit_is_said_beside_its_field_and_nothing_typed_is_lost() {
        disclosure();
        var page = phone.fill(but("words.birth-date", "きのう\"><script>alert(1)</script>"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("role=\"alert\"", "href=\"#birth-date\"", "id=\"error-birth-date\"", "aria-invalid=\"true\"")
                .contains("value=\"髙橋 花子\"", "見本ハイツ201", "value=\"窓口で見たい\"")
                .contains("きのう&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
        assertThat(page.body()).containsPattern("value=\"MAIL\"\\s+checked");
        assertThat(page.words()).contains("1か所をご確認ください");
        assertThat(phone.fill(HANAKO).words()).contains("メールアドレス");
    }

    @Test
    void what_has_to_be_answered_is_asked_for_and_what_need_not_may_stay_empty() {
        disclosure();
        var page = phone.fill(Map.of());
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("id=\"error-reply-by\"", "id=\"error-scope\"", "id=\"error-method\"")
                .doesNotContain("error-name", "error-address", "error-birth-date", "error-member-id");
    }

    @Test
    void a_number_nobody_should_type_here_goes_no_further() {
        disclosure();
        var page = phone.fill(but("words.registered-then", "マイナンバー 123456789018 です"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("番号を取り除きました");
        assertThat(page.body()).doesNotContain("123456789018");
        assertThat(phone.fill(HANAKO).status()).isEqualTo(200);
    }

    /// 301200000510 is a made-up licence that passes My Number's check by chance.
    @Test
    void a_false_alarm_is_answered_with_a_tick_and_the_number_is_taken() {
        disclosure();
        var page = phone.fill(but("words.registered-then", "免許証 301200000510"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("マイナンバーかもしれない番号を", "マイナンバーではありません");
        assertThat(page.body()).contains("name=\"vouched.registered-then\"").doesNotContain("301200000510");
        var again = new HashMap<>(but("words.registered-then", "免許証 301200000510"));
        again.put("vouched.registered-then", "yes");
        assertThat(phone.fill(again).words()).contains("メールアドレス");
    }

    @Test
    void a_tick_does_not_let_a_number_pass_that_is_surely_a_forbidden_one() {
        disclosure();
        var sure = new HashMap<>(but("words.registered-then", "マイナンバー 123456789018"));
        sure.put("vouched.registered-then", "yes");
        var page = phone.fill(sure);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).doesNotContain("123456789018", "vouched.");
    }

    @Test
    void a_form_sent_twice_counts_once() {
        disclosure();
        List<String> pairs = new ArrayList<>(phone.hidden("answers"));
        HANAKO.forEach((name, value) -> pairs.add(Browser.pair(name, value)));
        String place = phone.at("answers");
        assertThat(phone.post(place, pairs).status()).isEqualTo(303);
        assertThat(phone.post(place, pairs).status()).isIn(303, 422);
        assertThat(phone.get(link).words()).contains("ふりがな", "メールアドレス").doesNotContain("生年月日");
    }

    @Test
    void handing_over_twice_makes_one_case() {
        disclosure();
        phone.fill(but("choice.reply-by", "LINE"));
        phone.fill(Map.of("words.furigana", "たかはし はなこ"));
        List<String> pairs = new ArrayList<>(phone.hidden("press"));
        var send = java.util.regex.Pattern.compile("value=\"([^\"]+:send)\"")
                .matcher(phone.page().body());
        assertThat(send.find()).isTrue();
        pairs.add(Browser.pair("press", send.group(1)));
        String place = phone.at("press");
        long before = numbers();
        phone.post(place, pairs);
        phone.post(place, pairs);
        assertThat(phone.get(link).words()).contains("お手続き番号は");
        await().until(() -> numbers() > before);
        assertThat(numbers()).isEqualTo(before + 1);
    }

    private long numbers() {
        return desk.bubbles().stream()
                .filter(bubble -> bubble.text().contains("お手続き番号は"))
                .count();
    }

    @Test
    void an_answer_is_changed_from_the_summary() {
        disclosure();
        phone.fill(but("choice.reply-by", "LINE"));
        phone.fill(Map.of("words.furigana", "たかはし はなこ"));
        phone.press("変更");
        assertThat(phone.page().words()).contains("ご用件").doesNotContain("お名前");
        assertThat(phone.page().body()).containsPattern("value=\"disclosure\"\\s+checked");
        phone.fill(Map.of("choice.kind", "inquiry"));
        assertThat(phone.page().words()).contains("内容").doesNotContain("お名前", "ご連絡の方法");
        phone.fill(Map.of("words.content", "登録した写真の扱いについて"));
        assertThat(phone.page().words()).contains("登録した写真の扱いについて", "これで渡す");
    }

    @Test
    void without_the_forms_key_nothing_is_taken() {
        disclosure();
        List<String> pairs = new ArrayList<>();
        HANAKO.forEach((name, value) -> pairs.add(Browser.pair(name, value)));
        phone.hidden("answers").stream()
                .filter(pair -> !pair.startsWith("key="))
                .forEach(pairs::add);
        String place = phone.at("answers");
        assertThat(phone.post(place, pairs).status()).isEqualTo(404);
        pairs.add("key=AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(phone.post(place, pairs).status()).isEqualTo(404);
        assertThat(phone.get(link).words()).contains("生年月日");
    }

    @Test
    void the_key_of_another_session_is_none() {
        disclosure();
        var other = desk.person("U-other-" + people);
        String theirs = other.offered();
        try (Browser stranger = desk.browser()) {
            stranger.begin(theirs);
            List<String> pairs = new ArrayList<>(stranger.hidden("answers"));
            pairs.add(Browser.pair("choice.kind", "complaint"));
            assertThat(phone.post(phone.at("answers"), pairs).status()).isEqualTo(404);
            assertThat(stranger.post(phone.at("answers"), phone.hidden("answers"))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void what_was_answered_in_the_talk_meanwhile_stands_on_the_page() {
        disclosure();
        hanako.says("もう一度").says("髙橋 花子");
        phone.get(link);
        assertThat(phone.page().body()).doesNotContain("name=\"words.name\"").contains("name=\"words.furigana\"");
    }

    @Test
    void the_page_speaks_the_persons_language() {
        hanako.says("English");
        phone.get(link);
        assertThat(phone.page().body()).contains("<html lang=\"en\">");
        assertThat(phone.page().words()).contains("Service desk", "Next", "Finish");
        phone.press("日本語");
        assertThat(phone.page().body()).contains("<html lang=\"ja\">");
    }

    @Test
    void stopping_there_ends_the_request_and_says_so() {
        disclosure();
        phone.press("やめる");
        assertThat(phone.page().words()).contains("やめますか");
        phone.press("はい、やめる");
        await().until(() -> phone.get(link).status() == 404);
        assertThat(desk.bubbles().getLast().text()).contains("お預かりした内容は消しました");
    }

    @Test
    void calling_staff_there_is_told_in_the_talk_as_well() {
        disclosure();
        phone.press("担当者");
        assertThat(phone.page().words()).contains("担当者へは、ここにお書きください");
        await().until(() -> desk.bubbles().getLast().text().contains("担当者"));
    }
}
