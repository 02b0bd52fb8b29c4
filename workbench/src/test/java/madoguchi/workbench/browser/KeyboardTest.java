package madoguchi.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import madoguchi.workbench.line.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Everything by keyboard alone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {
    @TempDir
    private static Path folder;

    private Stage stage;

    @BeforeAll
    void start() throws IOException {
        stage = new Stage(folder);
    }

    @AfterAll
    void stop() {
        if (stage != null) {
            stage.close();
        }
    }

    private static void tabsTo(Workspace page, Locator wanted) {
        for (int i = 0; i < 60; i++) {
            page.page().keyboard().press("Tab");
            if ((boolean) wanted.evaluate("one => one === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("never reached by the tab key: " + wanted);
    }

    @Test
    void from_adding_somebody_to_the_sent_date_without_a_mouse() throws IOException, InterruptedException {
        try (Workspace page = stage.open(Screen.LAPTOP)) {
            Keyboard keys = page.page().keyboard();
            tabsTo(page, page.page().locator("#add"));
            keys.press("Enter");
            assertThat(page.page().locator("dialog [name=name]")).isFocused();
            keys.type("鍵子");
            keys.press("Enter");
            Phone phone = page.phone("鍵子");
            Locator input = phone.root().locator("textarea");
            assertThat(input).isFocused();

            keys.type("一行め");
            keys.press("Shift+Enter");
            keys.type("二行め");
            keys.press("Enter");
            phone.root().locator("[data-from=PERSON]").waitFor();
            assertThat(phone.said()).containsExactly("一行め\n二行め");
            assertThat(input).isEmpty();
            assertThat(input).isFocused();

            Person person = stage.line.person("鍵子");
            stage.pushes(
                    person,
                    Stage.asking(
                            "いつですか",
                            "{'type':'message','label':'いま','text':'いま'}",
                            "{'type':'datetimepicker','label':'日を選ぶ','data':'d','mode':'date','initial':'1985-04-12'}",
                            "{'type':'message','label':'あと','text':'あと'}"));
            phone.hears("いつですか");
            keys.press("Shift+Tab");
            keys.press("Shift+Tab");
            keys.press("Shift+Tab");
            keys.press("Shift+Tab");
            Locator chips = phone.root().locator("[data-chip]");
            assertThat(chips.first()).isFocused();
            keys.press("End");
            assertThat(chips.last()).isFocused();
            keys.press("ArrowLeft");
            assertThat(chips.nth(1)).isFocused();
            keys.press("Enter");

            Locator sheet = phone.sheet("date");
            assertThat(sheet.locator("[data-wheel]").first()).isFocused();
            keys.press("ArrowUp");
            keys.press("Tab");
            keys.press("PageDown");
            keys.press("Tab");
            keys.type("28");
            assertThat(sheet.locator("[data-picked]")).hasAttribute("data-picked", "1984-12-28");
            keys.press("Tab");
            keys.press("Tab");
            assertThat(sheet.locator(".done")).isFocused();
            keys.press("Enter");
            assertThat(stage.heard("postback")
                            .path("postback")
                            .path("params")
                            .path("date")
                            .asString())
                    .isEqualTo("1984-12-28");
            assertThat(input).isFocused();
        }
    }

    @Test
    void messages_are_walked_and_unsent_and_escape_leads_back() throws IOException, InterruptedException {
        Person person = stage.line.person("歩");
        String button =
                "{'type':'flex','altText':'a','contents':{'type':'bubble','body':{'type':'box','layout':'vertical',"
                        + "'contents':[{'type':'button','action':{'type':'message','label':'%s','text':'%s'}}]}}}";
        stage.pushes(person, button.formatted("古い", "古い"));
        person.says("取り消します");
        stage.pushes(person, button.formatted("新しい", "新しい"));
        try (Workspace page = stage.open(Screen.LAPTOP)) {
            Keyboard keys = page.page().keyboard();
            Phone phone = page.phone("歩");
            Locator messages = phone.root().locator("[data-sequence]");
            messages.nth(2).waitFor();
            // One stop for all messages, and the buttons of the one that is current.
            assertThat(phone.root().locator(".messages [tabindex='0']")).hasCount(2);
            messages.last().focus();
            keys.press("Tab");
            assertThat(phone.root().getByText("新しい")).isFocused();
            keys.press("Shift+Tab");
            keys.press("ArrowUp");
            assertThat(messages.nth(1)).isFocused();
            keys.press("Enter");
            assertThat(phone.root().locator("[data-deed]").first()).isFocused();
            keys.press("ArrowDown");
            keys.press("Enter");
            assertThat(messages.nth(1)).hasAttribute("data-unsent", "");
            keys.press("ArrowUp");
            keys.press("Tab");
            assertThat(phone.root().getByText("古い")).isFocused();
            keys.press("Enter");
            phone.root().locator("[data-from=PERSON]:not([data-unsent])").waitFor();
            assertThat(phone.said()).containsExactly("古い");
            keys.press("Escape");
            assertThat(phone.root().locator("textarea")).isFocused();
        }
    }

    @Test
    void a_sheet_keeps_the_focus_and_gives_it_back() {
        stage.line.person("灯");
        try (Workspace page = stage.open(Screen.LAPTOP)) {
            Phone phone = page.phone("灯");
            phone.root().locator(".composer").getByLabel("送るものを選ぶ").focus();
            page.page().keyboard().press("Enter");
            Locator sheet = phone.sheet("attach");
            sheet.waitFor();
            for (int i = 0; i < 8; i++) {
                page.page().keyboard().press("Tab");
                assertThat((boolean) sheet.evaluate("one => one.contains(document.activeElement)"))
                        .isTrue();
            }
            page.page().keyboard().press("Escape");
            assertThat(sheet).hasCount(0);
            assertThat(phone.root().locator(".composer").getByLabel("送るものを選ぶ")).isFocused();
        }
    }

    @Test
    void whatever_has_the_focus_shows_it_and_whatever_can_be_done_has_a_name()
            throws IOException, InterruptedException {
        Person person = stage.line.person("名");
        stage.pushes(person, Stage.asking("？", "{'type':'camera','label':'カメラ'}"));
        try (Workspace page = stage.open(Screen.LAPTOP)) {
            Phone phone = page.phone("名");
            phone.hears("？");
            assertThat(page.page().evaluate("""
                            () => [...document.querySelectorAll('button, input, select, textarea, a, [role=button], iframe')]
                              .filter(one => one.checkVisibility() && !(one.getAttribute('aria-label') || one.textContent.trim() || one.title
                                || one.placeholder || one.labels?.length)).map(one => one.outerHTML)""")).isEqualTo(java.util.List.of());
            page.page().keyboard().press("Tab");
            assertThat(page.page().evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
            assertThat(phone.root().locator(".messages")).hasAttribute("role", "log");
            assertThat(phone.root().locator(".messages")).hasAttribute("aria-live", "polite");
        }
    }
}
