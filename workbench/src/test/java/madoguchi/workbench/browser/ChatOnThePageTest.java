package madoguchi.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.MouseButton;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What can be done in a chat, and what can be seen of it.
class ChatOnThePageTest extends OnStage {
    private static final String QUESTION = Stage.asking(
            "どちらですか",
            "{'type':'postback','label':'こちら','data':'here','displayText':'こちらです'}",
            "{'type':'message','label':'あちら','text':'あちらです'}");

    @Test
    void a_tapped_quick_reply_is_posted_back_and_the_row_is_gone() throws IOException, InterruptedException {
        stage.pushes(person, QUESTION);
        phone.hears("どちらですか");
        assertThat(phone.chips()).containsExactly("こちら", "あちら");
        phone.taps("こちら");
        assertThat(stage.heard("postback").path("postback").path("data").asString())
                .isEqualTo("here");
        assertThat(phone.root().locator(".chips")).isHidden();
        assertThat(phone.said()).containsExactly("こちらです");
    }

    @Test
    void a_message_is_unsent_by_keyboard_and_by_the_right_mouse_button() {
        phone.types("まちがい");
        phone.unsends("まちがい");
        assertThat(phone.root().locator("[data-unsent]")).hasCount(1);
        phone.types("もうひとつ");
        Locator message = phone.root().locator("[data-from=PERSON]:not([data-unsent]) [data-body]");
        message.click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        phone.root().locator("[data-deed=unsend]").click();
        assertThat(phone.root().locator("[data-unsent]")).hasCount(2);
        assertThat(phone.bubbles()).isEmpty();
        assertThat(stage.heard("unsend").path("unsend").path("messageId").asString())
                .isEqualTo(person.screen().getLast().id());
    }

    @Test
    void what_the_bot_said_cannot_be_unsent() throws IOException, InterruptedException {
        stage.pushes(person, Stage.text("残ります"));
        phone.hears("残ります");
        phone.root().locator("[data-from=BOT]").last().press("Enter");
        assertThat(phone.root().locator("[data-deed]")).hasText("コピー");
    }

    @Test
    void who_blocks_cannot_write_and_gets_nothing_until_unblocking() throws IOException, InterruptedException {
        stage.pushes(person, QUESTION);
        phone.hears("どちらですか");
        phone.toggles("block");
        assertThat(phone.root().locator(".composer textarea")).isHidden();
        assertThat(phone.root().locator(".chips")).isHidden();
        stage.heard("unfollow");
        stage.pushes(person, Stage.text("届かない"));
        phone.root().locator(".composer .blocked button").click();
        assertThat(phone.root().locator(".composer textarea")).isVisible();
        assertThat(stage.heard("follow").path("follow").path("isUnblocked").asBoolean())
                .isTrue();
        stage.pushes(person, Stage.text("届く"));
        phone.hears("届く");
        assertThat(phone.heard()).doesNotContain("届かない");
    }

    @Test
    void on_a_pc_there_are_neither_quick_replies_nor_a_menu() throws IOException, InterruptedException {
        stage.givesMenu(
                person, "{'type':'postback','label':'左','data':'l'}", "{'type':'message','label':'右','text':'右です'}");
        stage.pushes(person, QUESTION);
        phone.hears("どちらですか");
        assertThat(phone.root().locator(".richmenu")).isVisible();
        phone.toggles("pc");
        assertThat(phone.root().locator(".chips")).isHidden();
        assertThat(phone.root().locator(".richmenu")).isHidden();
        phone.types("書けます");
        assertThat(phone.said()).contains("書けます");
        phone.toggles("pc");
        assertThat(phone.root().locator(".richmenu")).isVisible();
    }

    @Test
    void a_menu_made_through_the_api_is_tapped_folded_and_left_for_the_keyboard()
            throws IOException, InterruptedException {
        stage.givesMenu(
                person,
                "{'type':'postback','label':'左','data':'l','inputOption':'openKeyboard','fillInText':'お名前:'}",
                "{'type':'message','label':'右','text':'右です'}");
        Locator menu = phone.root().locator(".richmenu");
        assertThat(menu.locator("[data-menu-bar]")).hasText("メニュー");
        menu.getByLabel("右").click();
        phone.root().locator("[data-from=PERSON]").waitFor();
        assertThat(phone.said()).containsExactly("右です");
        menu.locator("[data-menu-bar]").click();
        assertThat(menu.locator(".panel")).isHidden();
        menu.locator("[data-menu-bar]").click();
        menu.getByLabel("左").click();
        assertThat(phone.root().locator(".composer textarea")).hasValue("お名前:");
        assertThat(menu).isHidden();
        assertThat(stage.heard("postback").path("postback").path("data").asString())
                .isEqualTo("l");
    }

    @Test
    void who_passes_by_reads_alternative_texts_only_and_nothing_of_silent_messages()
            throws IOException, InterruptedException {
        stage.pushes(person, Stage.text("前から"));
        phone.hears("前から");
        phone.toggles("lock");
        String flex = "{'type':'flex','altText':'お知らせがあります','contents':{'type':'bubble','body':{'type':'box',"
                + "'layout':'vertical','contents':[{'type':'text','text':'ひみつ'}]}}}";
        stage.pushes(
                person,
                flex,
                "{'type':'image','originalContentUrl':'https://a.example/1','previewImageUrl':'https://a.example/2'}");
        stage.pushesSilently(person, Stage.text("しずか"));
        stage.pushes(person, Stage.text("見える"));
        assertThat(phone.root().locator("[data-notice]")).hasCount(3);
        assertThat(phone.notifications().stream()
                        .map(text -> text.lines().toList().getLast()))
                .containsExactly("見える", "写真を送信しました", "お知らせがあります");
        assertThat(phone.notifications()).allMatch(text -> text.startsWith("見本窓口"));
        phone.root().locator(".earlier input").check();
        assertThat(phone.root().locator("[data-notice]")).hasCount(4);
        phone.root().locator(".unlock").click();
        phone.hears("しずか");
        assertThat(phone.root().locator(".lock")).isHidden();
    }

    @Test
    void three_dots_show_that_the_bot_is_at_work_until_it_answers() throws IOException, InterruptedException {
        stage.calls("/v2/bot/chat/loading/start", "{'chatId':'" + person.userId() + "','loadingSeconds':60}");
        assertThat(phone.root().locator(".loading")).isVisible();
        stage.pushes(person, Stage.text("できました"));
        assertThat(phone.root().locator(".loading")).isHidden();
    }

    @Test
    void what_was_read_is_marked() {
        phone.types("読みましたか");
        assertThat(phone.root().locator(".read .seen")).hasText("既読");
    }

    @Test
    void somebody_new_comes_as_a_friend_or_as_a_stranger() {
        page.page().locator("#add").click();
        page.page().locator("dialog .samples button").last().click();
        page.page().locator("dialog [name=stranger]").check();
        page.page().locator("dialog .primary").click();
        Phone alex = page.phone("Alex");
        assertThat(alex.root().locator(".plate small")).containsText("not a friend");
        assertThat(alex.root().locator(".plate small")).containsText("English");
        assertThat(page.page().locator("[data-person=Alex] textarea")).isFocused();
        assertThat(stage.line.person("Alex").friend()).isFalse();
        assertThat(List.of(stage.line.person("Alex").language())).containsExactly("en");
    }
}
