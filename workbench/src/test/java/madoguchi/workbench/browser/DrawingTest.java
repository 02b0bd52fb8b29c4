package madoguchi.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import madoguchi.workbench.line.Person;
import org.junit.jupiter.api.Test;

/// Messages as the bot sent them: all of each is drawn or said to be missing, and text stays text.
class DrawingTest extends OnStage {
    private static final String HOSTILE = "<img src=x onerror=xss=1><script>xss=1</script>";

    /// A script in a mail is refused, and the browser says so.
    @Override
    protected boolean expected(String complaint) {
        return complaint.contains("frame is sandboxed");
    }

    private Locator last() {
        return phone.root().locator("[data-from=BOT]").last().locator("[data-body]");
    }

    private static String bubble(String rest) {
        return "{'type':'flex','altText':'お知らせがあります','contents':{'type':'bubble'," + rest + "}}";
    }

    private static String body(String... parts) {
        return bubble("'body':{'type':'box','layout':'vertical','contents':[" + String.join(",", parts) + "]}");
    }

    @Test
    void a_flex_message_shows_its_rows_and_posts_back_what_is_tapped_also_later()
            throws IOException, InterruptedException {
        String row = "{'type':'box','layout':'horizontal','contents':[{'type':'text','text':'%s','flex':2},"
                + "{'type':'text','text':'%s','wrap':true,'flex':3},{'type':'button','height':'sm',"
                + "'action':{'type':'postback','label':'直す','data':'%s'}}]}";
        stage.pushes(
                person,
                body(
                        row.formatted("お名前", "山田 ◯◯", "name"),
                        "{'type':'separator'}",
                        row.formatted("ご住所", "東京都…", "address")));
        phone.hears("お名前");
        assertThat(last().locator(".text")).hasText(new String[] {"お名前", "山田 ◯◯", "ご住所", "東京都…"});
        assertThat(last().locator(".separator")).hasCount(1);
        last().getByText("直す").first().click();
        assertThat(stage.heard("postback").path("postback").path("data").asString())
                .isEqualTo("name");
        phone.types("つぎ");
        last().getByText("直す").last().click();
        page.page()
                .waitForCondition(() -> stage.heard("postback")
                        .path("postback")
                        .path("data")
                        .asString()
                        .equals("address"));
    }

    @Test
    void looks_are_drawn_as_they_are_told() throws IOException, InterruptedException {
        stage.pushes(
                person,
                bubble("'size':'kilo','header':{'type':'box','layout':'baseline','spacing':'md','contents':["
                        + "{'type':'icon','url':'https://a.example/i.png','size':'xl'},"
                        + "{'type':'text','text':'題','size':'xl','weight':'bold','color':'#ff0000','align':'center','decoration':'underline'}]},"
                        + "'body':{'type':'box','layout':'vertical','paddingAll':'13px','contents':["
                        + "{'type':'text','text':'x','contents':[{'type':'span','text':'赤','color':'#ff0000'},{'type':'span','text':'太','weight':'bold'}]},"
                        + "{'type':'filler'},{'type':'button','style':'primary','color':'#112233','action':{'type':'message','label':'押す','text':'押した'}}]},"
                        + "'styles':{'header':{'backgroundColor':'#00ff00'},'body':{'separator':true}}"));
        phone.hears("題");
        Locator title = last().locator(".header .text");
        assertThat(title).hasCSS("color", "rgb(255, 0, 0)");
        assertThat(title).hasCSS("font-size", "22px");
        assertThat(title).hasCSS("font-weight", "700");
        assertThat(title).hasCSS("text-align", "center");
        assertThat(title).hasCSS("text-decoration-line", "underline");
        assertThat(title).hasCSS("margin-left", "8px");
        assertThat(last().locator(".header")).hasCSS("background-color", "rgb(0, 255, 0)");
        assertThat(last().locator(".body > .box")).hasCSS("padding", "13px");
        assertThat(last().locator(".body span").last()).hasCSS("font-weight", "700");
        assertThat(last().getByText("押す")).hasCSS("background-color", "rgb(17, 34, 51)");
        assertThat(last()).hasCSS("width", "260px");
    }

    @Test
    void what_is_not_of_the_right_form_never_reaches_a_style() throws IOException, InterruptedException {
        stage.pushes(
                person,
                bubble("'body':{'type':'box','layout':'vertical','backgroundColor':'url(https://a.example/x)',"
                        + "'paddingAll':'1px;position:fixed','width':'calc(100%)','contents':[{'type':'text','text':'ふつう',"
                        + "'color':'red','size':'9999999px'}]}"));
        phone.hears("ふつう");
        assertThat(last().locator(".box")).hasCSS("background-image", "none");
        assertThat(last().locator(".text")).hasCSS("font-size", "16px");
        assertThat(last().locator(".text")).not().hasCSS("color", "rgb(255, 0, 0)");
        assertThat(last().locator(".box").getAttribute("style")).doesNotContain("url", "calc", "fixed");
    }

    @Test
    void a_carousel_of_bubbles_and_pictures_of_other_servers_are_drawn_without_fetching_anything()
            throws IOException, InterruptedException {
        List<String> asked = new ArrayList<>();
        page.page().onRequest(request -> asked.add(request.url()));
        String one =
                "{'type':'bubble','hero':{'type':'image','url':'https://a.example/hero.png','size':'full','aspectRatio':'20:13'},"
                        + "'body':{'type':'box','layout':'vertical','contents':[{'type':'text','text':'%s'}]}}";
        stage.pushes(
                person,
                "{'type':'flex','altText':'a','contents':{'type':'carousel','contents':[" + one.formatted("一") + ","
                        + one.formatted("二") + "]}}",
                "{'type':'image','originalContentUrl':'https://b.example/1.png','previewImageUrl':'https://b.example/2.png'}");
        phone.hears("二");
        assertThat(phone.root().locator(".flex")).hasCount(2);
        assertThat(phone.root().locator(".elsewhere")).hasText(new String[] {"a.example", "a.example", "b.example"});
        assertThat(asked).noneMatch(url -> url.contains("example"));
    }

    @Test
    void templates_of_all_kinds_are_drawn_and_tapped() throws IOException, InterruptedException {
        stage.pushes(
                person,
                "{'type':'template','altText':'a','template':{'type':'buttons','title':'題','text':'本文','defaultAction':"
                        + "{'type':'message','label':'全体','text':'0'},'actions':[{'type':'message','label':'一','text':'1'}]}}",
                "{'type':'template','altText':'a','template':{'type':'confirm','text':'よいですか','actions':["
                        + "{'type':'message','label':'はい','text':'2'},{'type':'message','label':'いいえ','text':'3'}]}}",
                "{'type':'template','altText':'a','template':{'type':'carousel','columns':[{'text':'あ','actions':["
                        + "{'type':'message','label':'四','text':'4'}]},{'text':'い','actions':[{'type':'message','label':'五','text':'5'}]}]}}",
                "{'type':'template','altText':'a','template':{'type':'image_carousel','columns':[{'imageUrl':'https://a.example/1',"
                        + "'action':{'type':'message','label':'六','text':'6'}}]}}");
        for (String label : List.of("全体", "一", "はい", "いいえ", "四", "五", "六")) {
            phone.tapsButton(label);
        }
        assertThat(phone.root().locator("[data-from=PERSON]")).hasCount(7);
        assertThat(phone.said()).containsExactly("0", "1", "2", "3", "4", "5", "6");
    }

    @Test
    void what_the_page_cannot_draw_it_says() throws IOException, InterruptedException {
        stage.pushes(
                person,
                "{'type':'imagemap','altText':'地図','baseUrl':'https://a.example/m','baseSize':{'width':1040,'height':1040},'actions':[]}",
                bubble(
                        "'body':{'type':'box','layout':'vertical','contents':[{'type':'text','text':'中身'}]},'hologram':{'x':1}"));
        phone.hears("中身");
        assertThat(phone.root().locator("[data-undrawn]")).hasCount(2);
        assertThat(phone.root().locator("[data-undrawn=imagemap]")).containsText("a.example");
        assertThat(phone.root().locator("[data-undrawn=hologram] summary")).containsText("hologram");
    }

    @Test
    void whatever_anybody_writes_is_text() throws IOException, InterruptedException {
        Person hostile = stage.line.person(HOSTILE.substring(0, 20));
        hostile.says(HOSTILE);
        hostile.sendsFile(HOSTILE, new byte[1], "text/html");
        hostile.sendsLocation(HOSTILE, HOSTILE, 35, 139);
        stage.pushes(
                person,
                Stage.text(HOSTILE),
                "{'type':'template','altText':'" + HOSTILE + "','template':{'type':'confirm','text':'" + HOSTILE
                        + "','actions':[" + "{'type':'message','label':'<b>a</b>','text':'" + HOSTILE
                        + "'},{'type':'message','label':'b','text':'b'}]}}",
                body("{'type':'text','text':'" + HOSTILE + "'}", "{'type':'image','url':'" + HOSTILE + "'}"),
                Stage.asking(HOSTILE, "{'type':'message','label':'<i>chip</i>','text':'" + HOSTILE + "'}"));
        stage.mails(HOSTILE, HOSTILE.replace('"', ' '));
        phone.root().locator("[data-chip='<i>chip</i>']").click();
        phone.root().locator("[data-from=PERSON]").waitFor();
        phone.toggles("lock");
        phone.root().locator(".earlier input").check();
        page.page().locator("#mailbox [data-mail]").first().click();
        page.page().locator("[data-open-mail]").waitFor();
        assertThat(phone.said()).containsExactly(HOSTILE);
        assertThat(
                        page.page()
                                .locator(
                                        "#people img[src=x], #desk img[src=x], #people script, #people b, #people i:not(.dots i)"))
                .hasCount(0);
        assertThat(page.page().evaluate("typeof xss")).isEqualTo("undefined");
        assertThat(page.page().title()).isEqualTo("窓口 Workbench");
    }

    @Test
    void only_addresses_of_web_pages_become_links_in_a_text() throws IOException, InterruptedException {
        stage.pushes(person, Stage.text("https://a.example/x?y=1 を。javascript:alert(1) file:///etc"));
        phone.hears("を。");
        Locator link = last().locator("a");
        assertThat(link).hasCount(1);
        assertThat(link).hasAttribute("href", "https://a.example/x?y=1");
        assertThat(link).hasAttribute("rel", "noopener noreferrer");
    }

    @Test
    void five_hundred_messages_are_all_there_and_one_more_costs_one() throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            stage.pushes(
                    person,
                    Stage.text(i + "の1"),
                    Stage.text(i + "の2"),
                    Stage.text(i + "の3"),
                    Stage.text(i + "の4"),
                    body("{'type':'text','text':'" + i + "の5'}"));
        }
        phone.hears("99の5");
        assertThat(phone.root().locator("[data-sequence]")).hasCount(500);
        phone.root().scrollIntoViewIfNeeded();
        assertThat(phone.root().getByText("99の5")).isInViewport();
        List<Integer> sizes = new ArrayList<>();
        page.page().onResponse(response -> {
            if (response.url().contains("/api/state")) {
                sizes.add(response.text().split("\"sequence\"", -1).length - 1);
            }
        });
        phone.types("まだ書けます");
        assertThat(phone.root().getByText("まだ書けます")).isInViewport();
        assertThat(sizes).isNotEmpty().allMatch(count -> count <= 1);
    }
}
