package madoguchi.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The menu that the workbench registers at its start, tapped on the real page and answered by the real bot.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MenuOnThePageTest {
    @RegisterExtension
    static final OpenWorkbench OPEN = new OpenWorkbench();

    @Test
    void by_tapping_the_menu_on_a_phone_one_gets_on_and_changes_the_language() {
        try (Workspace page = OPEN.opens(Screen.PHONE)) {
            Phone phone = page.adds("花子", "ja");
            phone.hears("進めてよろしいですか");
            Locator menu = phone.root().locator(".richmenu");
            assertThat(menu.locator("[data-menu-bar]")).hasText("ご用件を選ぶ");
            assertThat(menu.locator("[data-area]")).hasCount(9);
            phone.taps("はい、ここで進める").hears("どのようなご用件");
            phone.taps("質問したい").hears("1つのメッセージで");
            page.screenshot(Pictures.named("menu-ja"));

            // While a text is asked for, a tap on the menu is none.
            phone.tapsMenu("お手続きの状況").hears("まだ途中です").hears("1つのメッセージで");
            phone.tapsMenu("そのほか").hears("次のどれかにあてはまりますか。");
            phone.tapsMenu("English").hears("Is it one of these?");
            assertThat(menu.locator("[data-menu-bar]")).hasText("Choose here");
            page.screenshot(Pictures.named("menu-en"));
            phone.tapsMenu("Talk to a person").hears("Our staff have been called");
            phone.tapsMenu("Something else").hears("Is it one of these?");
            phone.tapsMenu("日本語").hears("次のどれかにあてはまりますか。");
            // What was tapped stands there as it can be typed.
            assertThat(phone.root().locator("[data-from=PERSON] [data-body]").allTextContents())
                    .containsSubsequence("状況", "そのほか", "human", "Something else");
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void a_kind_is_one_tap_away_before_the_notice_is_answered_and_in_the_middle_of_another() {
        try (Workspace page = OPEN.opens(Screen.PHONE)) {
            Phone phone = page.adds("美咲", "ja");
            phone.hears("進めてよろしいですか");
            phone.tapsMenu("質問したい").hears("進めてよろしいですか");
            phone.taps("はい、ここで進める").hears("1つのメッセージで");
            phone.tapsMenu("苦情を伝えたい").hears("どのようなことがあったか");
            phone.types("何度も同じ案内が届きました").hears("どの方法で");
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void the_menu_fills_the_width_and_leaves_room_for_the_talk() {
        try (Workspace page = OPEN.opens(Screen.PHONE)) {
            Phone phone = page.adds("次郎", "ja");
            phone.hears("進めてよろしいですか");
            BoundingBox menu = phone.root().locator(".panel").boundingBox();
            assertThat(menu.width).isEqualTo(390);
            BoundingBox talk = phone.root().locator(".log").boundingBox();
            assertThat(talk.height).isGreaterThan(300);
            assertThat(page.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            // Typing is a tap away, and so is the menu from there.
            phone.types("はい").hears("どのようなご用件");
            assertThat(phone.root().locator(".richmenu")).isHidden();
            phone.tapsMenu("担当者につなぐ").hears("担当者に引き継ぎました");
            phone.toggles("pc");
            assertThat(phone.root().locator(".richmenu")).isHidden();
            assertThat(page.complaints()).isEmpty();
        }
    }
}
