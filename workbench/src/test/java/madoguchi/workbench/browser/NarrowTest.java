package madoguchi.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import madoguchi.workbench.line.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page in a phone's browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowTest {
    private static final String WIDE = "x".repeat(400);

    @TempDir
    private static Path folder;

    private Stage stage;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        stage = new Stage(folder);
        Person person = stage.line.person("細");
        stage.line.person("太");
        person.says(WIDE);
        person.sendsFile(WIDE.substring(0, 200) + ".pdf", new byte[1], "application/pdf");
        stage.pushes(
                person,
                Stage.text(WIDE),
                "{'type':'flex','altText':'a','contents':{'type':'bubble','size':'giga','body':{'type':'box','layout':'horizontal',"
                        + "'contents':[{'type':'text','text':'" + WIDE + "'},{'type':'text','text':'" + WIDE
                        + "','wrap':true}]}}}",
                Stage.asking(
                        "？",
                        "{'type':'message','label':'" + "長".repeat(20) + "','text':'a'}",
                        "{'type':'message','label':'" + "い".repeat(20) + "','text':'b'}"));
        stage.mails(WIDE, "IM-" + WIDE);
    }

    @AfterAll
    void stop() {
        if (stage != null) {
            stage.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 600, 895, 900, 1400})
    void nothing_makes_the_page_wider_than_the_screen(int width) {
        try (Workspace page = stage.open(new Screen(width, 700, false))) {
            page.phone("細");
            for (String view : new String[] {"people", "mails", "faults"}) {
                page.view(view);
                assertThat(widest(page.page())).as(view).isLessThanOrEqualTo(width);
            }
            page.mails().opens("IM-" + WIDE);
            assertThat(widest(page.page())).as("open mail").isLessThanOrEqualTo(width);
            page.view("people");
            // A bubble's tail hangs out a little.
            assertThat(page.page()
                            .evaluate("() => [...document.querySelectorAll('.bubble, .text.wrap')]"
                                    + ".filter(one => one.scrollWidth > one.clientWidth + 8).length"))
                    .as("words that leave their bubble")
                    .isEqualTo(0);
            for (String inside : new String[] {".log", "#desk", ".composer", ".plate", ".bar"}) {
                assertThat((int) page.page()
                                .locator(inside)
                                .first()
                                .evaluate("one => one.scrollWidth - one.clientWidth"))
                        .as(inside)
                        .isZero();
            }
        }
    }

    private static int widest(Page page) {
        return (int) page.evaluate("() => Math.max(document.scrollingElement.scrollWidth, document.body.scrollWidth)");
    }

    @Test
    void one_phone_fills_the_screen_and_the_others_are_a_tap_away() {
        try (Workspace page = stage.open(Screen.PHONE)) {
            Phone thin = page.phone("細");
            Phone thick = page.phone("太");
            assertThat(thin.root()).isInViewport();
            assertThat(thick.root()).not().isInViewport();
            assertThat(thin.root().boundingBox().width).isEqualTo(390);
            page.page().locator(".strip").getByLabel("太").click();
            assertThat(thick.root()).isInViewport();
            assertThat(thick.root().locator(".composer textarea")).isInViewport();
            page.view("mails");
            assertThat(thick.root()).not().isVisible();
            assertThat(page.page().locator("#mailbox")).isInViewport();
        }
    }

    @Test
    void a_long_press_opens_the_menu_of_a_message() {
        try (Workspace page = stage.open(Screen.PHONE)) {
            Phone thick = page.phone("太");
            page.page().locator(".strip").getByLabel("太").click();
            thick.types("長く押す");
            thick.root()
                    .locator("[data-from=PERSON] [data-body]")
                    .dispatchEvent("pointerdown", java.util.Map.of("pointerType", "touch", "bubbles", true));
            thick.root().locator("[data-deed=unsend]").click();
            assertThat(thick.root().locator("[data-unsent]")).hasCount(1);
        }
    }

    @Test
    void who_wants_no_motion_gets_none() {
        try (Workspace page = stage.open(Screen.LAPTOP)) {
            page.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            Phone phone = page.phone("細");
            phone.toggles("about");
            assertThat(phone.sheet("person")).hasCSS("animation-name", "none");
        }
    }
}
