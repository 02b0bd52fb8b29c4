package madoguchi.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A requester's pages on a phone, reached from the talk, with scripts switched off.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesInABrowserTest {
    private static final List<String> TELLING = List.of(
            "Healmate",
            "レゾンデートル",
            "既婚",
            "マッチング",
            "開示",
            "情報を見たい",
            "花子",
            "はなちゃん",
            "1985",
            "hanako@",
            "合言葉",
            "さくらもち",
            "局留め");

    @RegisterExtension
    static final OpenWorkbench OPEN = new OpenWorkbench();

    @Test
    void from_the_talk_to_the_number_on_pages_alone_and_the_talk_tells_nothing() {
        try (Workspace workspace = OPEN.opens(Screen.LAPTOP);
                OwnPhone phone = OwnPhone.with(OPEN.chromium(), ColorScheme.LIGHT)) {
            workspace.chooses("healmate");
            Phone talk = workspace.adds("花", "ja");
            talk.hears("下のボタンのページ");
            talk.tapsButton("ページで書く");
            String link = talk.sheet("link").locator("a.go").getAttribute("href");
            assertThat(link).startsWith(OPEN.workbench().web() + "/e/");
            assertThat(talk.sheet("link").locator("a.go").getAttribute("target"))
                    .isEqualTo("_blank");

            phone.opens(link);
            assertThat(phone.page().title()).isEqualTo("お手続き窓口");
            phone.pictured(Pictures.named("page-start-ja")).presses("はじめる");
            assertThat(phone.reads()).contains("レゾンデートル");
            phone.fits().presses("はい、ここで進める");
            phone.fills(Map.of(), "自分の情報を見たい");
            phone.fills(Map.of(), "自分(会員・元会員)").fits();
            assertThat(phone.reads()).contains("合言葉");
            phone.pictured(Pictures.named("page-wishes-ja"))
                    .fills(Map.of("watchword", "さくらもち"), "電話はしないでほしい", "郵便局で受け取る")
                    .fits();
            phone.fills(Map.of("birth-date", "きのう", "nickname", "はなちゃん"));
            assertThat(phone.page().locator("[role=alert]").innerText()).contains("ご確認ください");
            phone.pictured(Pictures.named("page-form-ja"));
            phone.fillsAll(
                    Map.of(
                            "nickname", "はなちゃん",
                            "birth-date", "昭和60年4月1日",
                            "address", "東京都見本市見本町1-2-3",
                            "mail", "hanako@person.example"),
                    "メール",
                    "すべて",
                    "紙で受け取る(郵送)");
            assertThat(phone.page().locator("dl").innerText()).contains("はなちゃん", "1985年4月1日", "hanako@person.example");
            phone.fits().pictured(Pictures.named("page-summary-ja"));
            phone.presses("これで渡す");
            assertThat(phone.reads())
                    .containsPattern("準備番号は [A-Z]{2,4}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]")
                    .contains("まだ請求は届いていません", "1,000円分の郵便切手", "〒160-0022");
            phone.fits();
            talk.hears("ご覧いただけます");
            phone.presses("送信を終わる");
            assertThat(phone.reads()).contains("終わりました");
            phone.opens(link);
            assertThat(phone.reads()).contains("いまは開けません");

            assertThat(talk.heard()).noneMatch(text -> TELLING.stream().anyMatch(text::contains));
            assertThat(workspace.complaints()).isEmpty();
            assertThat(phone.complaints())
                    .allMatch(complaint -> complaint.contains("404") || complaint.contains("422"));
        }
    }

    @Test
    void at_night_the_page_is_dark_and_by_keyboard_alone_everything_is_reached() {
        try (Workspace workspace = OPEN.opens(Screen.LAPTOP);
                OwnPhone phone = OwnPhone.with(OPEN.chromium(), ColorScheme.DARK)) {
            workspace.chooses("healmate");
            Phone talk = workspace.adds("夜子", "ja");
            talk.hears("下のボタンのページ");
            talk.tapsButton("ページで書く");
            phone.opens(talk.sheet("link").locator("a.go").getAttribute("href"));
            phone.page().keyboard().press("Tab");
            phone.page().keyboard().press("Enter");
            phone.page().locator("text=はい、ここで進める").waitFor();
            phone.pictured(Pictures.named("page-dark-ja")).presses("English");
            assertThat(phone.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(phone.reads()).contains("Finish");
            phone.fits().pictured(Pictures.named("page-dark-en"));
        }
    }

    @Test
    void in_english_a_whole_request_is_made_on_the_page_and_its_form_filled() throws IOException {
        try (Workspace workspace = OPEN.opens(Screen.LAPTOP);
                OwnPhone phone = OwnPhone.with(OPEN.chromium(), ColorScheme.LIGHT)) {
            workspace.chooses("healmate");
            Phone talk = workspace.adds("Maria", "en").hears("the page behind the button");
            talk.screenshot(Pictures.named("healmate-en"));
            talk.tapsButton("Write on a page");
            phone.opens(talk.sheet("link").locator("a.go").getAttribute("href"));
            phone.pictured(Pictures.named("page-start-en")).presses("Begin");
            phone.fits().pictured(Pictures.named("page-notice-en")).presses("Yes, go on here");
            phone.fills(Map.of(), "See my information");
            phone.fills(Map.of(), "Me (member, former)");
            phone.fits().pictured(Pictures.named("page-wishes-en")).fills(Map.of());
            phone.fits().pictured(Pictures.named("page-form-en"));
            phone.fillsAll(
                    Map.of(
                            "nickname", "Maria",
                            "birth-date", "1985-04-01",
                            "address", "12 Sample Street, Example Town",
                            "mail", "maria@person.example"),
                    "E-mail",
                    "Everything",
                    "On paper, by post");
            phone.fits().pictured(Pictures.named("page-summary-en")).presses("Yes, hand it over");
            phone.fits().pictured(Pictures.named("page-prepared-en"));
            assertThat(phone.reads()).contains("has not arrived yet", "1,000 yen", "160-0022");
            assertThat(phone.paper("Open the form (PDF)")).contains("Maria", "SampleStreet");
        }
    }
}
