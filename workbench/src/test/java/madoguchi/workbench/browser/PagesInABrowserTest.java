package madoguchi.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import madoguchi.workbench.Workbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A requester's pages on a phone, reached from the talk, with scripts switched off.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesInABrowserTest {
    private static final List<String> TELLING =
            List.of("Healmate", "レゾンデートル", "既婚", "マッチング", "開示", "情報を見たい", "花子", "はなちゃん", "1985", "hanako@");

    @TempDir
    private static Path folder;

    private Chromium chromium;
    private Workbench workbench;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @BeforeAll
    void start() {
        chromium = Chromium.start();
        workbench = Workbench.start(folder);
    }

    @AfterAll
    void stop() {
        if (workbench != null) {
            workbench.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    private BrowserContext phone(ColorScheme scheme) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(Screen.PHONE.width(), Screen.PHONE.height())
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setJavaScriptEnabled(false)
                        .setColorScheme(scheme)
                        .setLocale("ja-JP"));
        context.setDefaultTimeout(30_000);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        return context;
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
    }

    /// Fills in what is asked of this, and goes on.
    private static void fill(Page page, Map<String, String> words, String... choices) {
        words.forEach((question, value) -> {
            Locator field = page.locator("[name='words." + question + "']");
            if (field.count() > 0) {
                field.fill(value);
            }
        });
        for (String choice : choices) {
            Locator option = page.getByLabel(choice, new Page.GetByLabelOptions().setExact(true));
            if (option.count() > 0) {
                option.check();
            }
        }
        press(page, "次へ");
    }

    private static void fits(Page page) {
        // Without scripts the page cannot be asked; its box can.
        var body = page.locator("main").boundingBox();
        assertThat(body.x + body.width).isLessThanOrEqualTo(Screen.PHONE.width() + 0.5);
        for (Locator button : page.locator("button:visible, label.choice:visible, input[type=text]:visible")
                .all()) {
            assertThat(button.boundingBox().height).as(button.textContent()).isGreaterThanOrEqualTo(44);
        }
    }

    @Test
    void from_the_talk_to_the_number_on_pages_alone_and_the_talk_tells_nothing() {
        try (Workspace workspace = Workspace.open(chromium, workbench.page(), Screen.LAPTOP);
                BrowserContext browser = phone(ColorScheme.LIGHT)) {
            workspace.chooses("healmate");
            Phone talk = workspace.adds("花", "ja");
            talk.hears("下のボタンのページ");
            talk.tapsButton("ページで書く");
            String link = talk.sheet("link").locator("a.go").getAttribute("href");
            assertThat(link).startsWith(workbench.web() + "/e/");
            assertThat(talk.sheet("link").locator("a.go").getAttribute("target"))
                    .isEqualTo("_blank");

            Page page = browser.newPage();
            page.navigate(link);
            assertThat(page.title()).isEqualTo("お手続き窓口");
            page.screenshot(new Page.ScreenshotOptions().setPath(Pictures.named("page-start-ja")));
            press(page, "はじめる");
            assertThat(page.locator("main").innerText()).contains("レゾンデートル");
            fits(page);
            press(page, "はい、ここで進める");
            fill(page, Map.of(), "自分の情報を見たい");
            fill(page, Map.of(), "自分(会員・元会員)");
            fits(page);
            fill(page, Map.of("birth-date", "きのう", "nickname", "はなちゃん"));
            assertThat(page.locator("[role=alert]").innerText()).contains("ご確認ください");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Pictures.named("page-form-ja"))
                    .setFullPage(true));
            for (int i = 0; i < 3 && page.locator("form[action=answers]").count() > 0; i++) {
                fill(
                        page,
                        Map.of(
                                "name", "髙橋 花子",
                                "furigana", "たかはし はなこ",
                                "nickname", "はなちゃん",
                                "birth-date", "昭和60年4月1日",
                                "address", "東京都見本市見本町1-2-3",
                                "mail", "hanako@person.example"),
                        "メール",
                        "すべて",
                        "紙で受け取る(郵送)");
            }
            assertThat(page.locator("dl").innerText()).contains("はなちゃん", "1985年4月1日", "hanako@person.example");
            fits(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Pictures.named("page-summary-ja"))
                    .setFullPage(true));
            press(page, "これで渡す");
            assertThat(page.locator("main").innerText()).containsPattern("[A-Z]{2,4}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]");
            press(page, "送信を終わる");
            assertThat(page.locator("main").innerText()).contains("終わりました");
            page.navigate(link);
            assertThat(page.locator("main").innerText()).contains("いまは開けません");

            assertThat(talk.heard()).noneMatch(text -> TELLING.stream().anyMatch(text::contains));
            assertThat(workspace.complaints()).isEmpty();
            assertThat(complaints).allMatch(complaint -> complaint.contains("404") || complaint.contains("422"));
        }
    }

    @Test
    void at_night_the_page_is_dark_and_by_keyboard_alone_everything_is_reached() {
        try (Workspace workspace = Workspace.open(chromium, workbench.page(), Screen.LAPTOP);
                BrowserContext browser = phone(ColorScheme.DARK)) {
            workspace.chooses("healmate");
            Phone talk = workspace.adds("夜子", "ja");
            talk.hears("下のボタンのページ");
            talk.tapsButton("ページで書く");
            Page page = browser.newPage();
            page.navigate(talk.sheet("link").locator("a.go").getAttribute("href"));
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.locator("text=はい、ここで進める").waitFor();
            page.screenshot(new Page.ScreenshotOptions().setPath(Pictures.named("page-dark-ja")));
            press(page, "English");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("main").innerText()).contains("Finish");
        }
    }
}
