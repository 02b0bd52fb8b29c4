package madoguchi.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The sheets that come up: dates, camera, files, places, links, and what is known of a person.
class SheetsTest extends OnStage {
    private void asksFor(String mode, String limits) throws IOException, InterruptedException {
        stage.pushes(
                person,
                Stage.asking(
                        "いつですか",
                        "{'type':'datetimepicker','label':'選ぶ','data':'d','mode':'" + mode + "'" + limits + "}"));
        phone.hears("いつですか");
    }

    private String picked(String mode) {
        return stage.heard("postback")
                .path("postback")
                .path("params")
                .path(mode)
                .asString();
    }

    @Test
    void a_date_is_picked_by_the_wheels() throws IOException, InterruptedException {
        asksFor("date", ",'initial':'1980-01-01','max':'2026-11-24'");
        phone.picks("選ぶ", "1985-04-12");
        assertThat(picked("date")).isEqualTo("1985-04-12");
        assertThat(phone.root().locator(".chips")).isHidden();
    }

    @Test
    void a_time_and_both_together_are_picked_as_well() throws IOException, InterruptedException {
        asksFor("time", ",'initial':'08:00'");
        phone.picks("選ぶ", "09:30");
        assertThat(picked("time")).isEqualTo("09:30");
        asksFor("datetime", ",'initial':'2026-01-01t00:00'");
        phone.picks("選ぶ", "2026-12-31T23:59");
        page.page().waitForCondition(() -> picked("datetime").equals("2026-12-31T23:59"));
    }

    @Test
    void the_wheels_stay_within_what_is_asked_and_what_exists() throws IOException, InterruptedException {
        asksFor("date", ",'initial':'2024-02-29','min':'2023-06-15','max':'2025-03-10'");
        phone.taps("選ぶ");
        Locator sheet = phone.sheet("date");
        assertThat(sheet.locator("[data-picked]")).hasAttribute("data-picked", "2024-02-29");
        Locator year = sheet.locator("[data-wheel='年']");
        year.press("ArrowDown");
        assertThat(sheet.locator("[data-picked]")).hasAttribute("data-picked", "2025-02-28");
        sheet.locator("[data-wheel='月']").press("End");
        assertThat(sheet.locator("[data-picked]")).hasAttribute("data-picked", "2025-03-10");
        year.press("Home");
        sheet.locator("[data-wheel='月']").press("Home");
        assertThat(sheet.locator("[data-picked]")).hasAttribute("data-picked", "2023-06-15");
        assertThat(year).hasAttribute("aria-valuemin", "2023");
        assertThat(year).hasAttribute("aria-valuemax", "2025");
        assertThat(sheet.locator("[data-picked]")).containsText("令和5年");
    }

    @Test
    void a_wheel_can_be_scrolled_and_clicked() throws IOException, InterruptedException {
        asksFor("date", ",'initial':'1985-04-12'");
        phone.taps("選ぶ");
        Locator sheet = phone.sheet("date");
        sheet.locator("[data-wheel='月'] li").nth(4).click();
        assertThat(sheet.locator("[data-picked]")).hasAttribute("data-picked", "1985-05-12");
        sheet.locator("[data-wheel='年']")
                .evaluate("wheel => wheel.scrollBy(0, wheel.querySelector('li').offsetHeight)");
        assertThat(sheet.locator("[data-picked]")).hasAttribute("data-picked", "1986-05-12");
    }

    @Test
    void a_closed_picker_sends_nothing_and_leaves_the_button() throws IOException, InterruptedException {
        asksFor("date", "");
        phone.taps("選ぶ");
        page.page().keyboard().press("Escape");
        assertThat(phone.sheet("date")).hasCount(0);
        assertThat(phone.root().locator("[data-chip]")).isFocused();
        assertThat(phone.chips()).containsExactly("選ぶ");
    }

    @Test
    void the_camera_takes_a_made_up_picture() throws IOException, InterruptedException {
        stage.pushes(person, Stage.asking("写真を", "{'type':'camera','label':'カメラ'}"));
        phone.taps("カメラ");
        phone.sheet("camera").locator(".shutter").click();
        assertThat(phone.root().locator("[data-from=PERSON] .photo")).isVisible();
        assertThat(stage.heard("message").path("message").path("type").asString())
                .isEqualTo("image");
        assertThat(phone.root().locator(".chips")).isHidden();
    }

    @Test
    void a_picture_or_file_of_ones_own_can_be_sent() throws IOException, InterruptedException {
        stage.pushes(person, Stage.asking("写真を", "{'type':'cameraRoll','label':'写真'}"));
        phone.taps("写真");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
        phone.sheet("roll").locator("input[type=file]").setInputFiles(new FilePayload("own.png", "image/png", png));
        phone.root().locator("[data-from=PERSON][data-type=image]").waitFor();
        phone.root().locator(".composer").getByLabel("送るものを選ぶ").click();
        phone.sheet("attach")
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("本人.pdf", "application/pdf", new byte[2048]));
        assertThat(phone.root().locator("[data-type=file]")).containsText("本人.pdf");
        assertThat(phone.root().locator("[data-type=file]")).containsText("2.0 KB");
        assertThat(stage.line.content(person.screen().getLast().id()))
                .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(2048));
    }

    @Test
    void stickers_voices_and_places_can_be_sent() throws IOException, InterruptedException {
        for (String choice : new String[] {"sticker", "voice"}) {
            phone.root().locator(".composer").getByLabel("送るものを選ぶ").click();
            phone.sheet("attach").locator("[data-choice=" + choice + "]").click();
        }
        stage.pushes(person, Stage.asking("どこですか", "{'type':'location','label':'場所'}"));
        phone.taps("場所");
        phone.sheet("place").locator(".done").click();
        assertThat(phone.root().locator("[data-from=PERSON]")).hasCount(3);
        assertThat(phone.root().locator("[data-type=location]")).containsText("東京駅");
    }

    @Test
    void a_link_is_shown_before_it_is_opened_and_opens_without_a_way_back() throws IOException, InterruptedException {
        stage.pushes(
                person,
                Stage.asking(
                        "読む",
                        "{'type':'uri','label':'方針','uri':'https://a.example/policy?x=1'}",
                        "{'type':'uri','label':'電話','uri':'tel:0312345678'}"));
        phone.taps("方針");
        Locator link = phone.sheet("link").locator("a");
        assertThat(phone.sheet("link")).containsText("https://a.example/policy?x=1");
        assertThat(link).hasAttribute("target", "_blank");
        assertThat(link).hasAttribute("rel", "noopener noreferrer");
        assertThat(link).isFocused();
    }

    @Test
    void what_is_to_be_copied_is_on_the_clipboard() throws IOException, InterruptedException {
        page.page().context().grantPermissions(java.util.List.of("clipboard-read", "clipboard-write"));
        stage.pushes(person, Stage.asking("番号", "{'type':'clipboard','label':'写す','clipboardText':'IM-1'}"));
        phone.taps("写す");
        assertThat(page.page().locator("#notice")).hasText("コピーしました。");
        assertThat(page.page().evaluate("navigator.clipboard.readText()")).isEqualTo("IM-1");
    }

    @Test
    void a_persons_sheet_changes_the_language_and_fills_in_made_up_answers() {
        phone.toggles("about");
        Locator sheet = phone.sheet("person");
        sheet.locator("[data-answer=address]").click();
        assertThat(phone.root().locator(".composer textarea")).hasValue(java.util.regex.Pattern.compile("〒.*"));
        phone.toggles("about");
        sheet.locator("select").selectOption("en");
        page.page().waitForCondition(() -> person.language().equals("en"));
        assertThat(phone.root()).hasAttribute("lang", "en");
    }
}
