package madoguchi.workbench.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RichMenuTest {
    private static final String MENUS = "/v2/bot/richmenu";
    private static final String DEFAULT = "/v2/bot/user/all/richmenu";

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock();
    private final Bot bot = new Bot();
    private LinePlatform line;
    private Person taro;

    @BeforeEach
    void start() throws IOException {
        LineSettings settings = LineSettings.defaults().withClock(clock).withFolder(folder);
        line = LinePlatform.start(settings, List.of(bot.channel()));
        taro = line.person("太郎");
    }

    @AfterEach
    void stop() {
        line.close();
        bot.close();
    }

    static String menu(String chatBarText, String action) {
        return """
                {"size":{"width":1200,"height":400},"selected":true,"name":"menu","chatBarText":"%s","areas":[
                 {"bounds":{"x":0,"y":0,"width":600,"height":400},"action":%s},
                 {"bounds":{"x":600,"y":0,"width":600,"height":400},"action":{"type":"message","label":"Say","text":"said"}}]}""".formatted(chatBarText, action);
    }

    private static String switching(String alias) {
        return "{\"type\":\"richmenuswitch\",\"label\":\"Other\",\"richMenuAliasId\":\"" + alias
                + "\",\"data\":\"switched\"}";
    }

    static byte[] image(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private HttpResponse<String> post(String path, String body) throws IOException {
        return bot.post(line, path, body);
    }

    private HttpResponse<String> get(String path) throws IOException {
        return bot.get(line, path);
    }

    private int delete(String path) throws IOException {
        return bot.send(Bot.request(line, path).DELETE()).statusCode();
    }

    private HttpResponse<String> upload(String id, String type, byte[] image) throws IOException {
        return bot.send(Bot.request(line, MENUS + "/" + id + "/content", "Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(image)));
    }

    private String created(String chatBarText, String action) throws IOException {
        HttpResponse<String> answer = post(MENUS, menu(chatBarText, action));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Json.text(json(answer), "richMenuId");
    }

    private String ready(String chatBarText, String action) throws IOException {
        String id = created(chatBarText, action);
        assertThat(upload(id, "image/png", image("png", 1200, 400)).statusCode())
                .isEqualTo(200);
        return id;
    }

    private String ready(String chatBarText) throws IOException {
        return ready(chatBarText, "{\"type\":\"postback\",\"label\":\"Tell\",\"data\":\"told\"}");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.MAPPER.readTree(answer.body());
    }

    private String shown() {
        return taro.handset()
                .richMenu()
                .map(menu -> Json.text(menu.content(), "chatBarText"))
                .orElse("none");
    }

    @Test
    void a_menu_is_created_read_listed_and_deleted() throws IOException {
        String id = created("one", "{\"type\":\"message\",\"text\":\"x\"}");
        assertThat(id).matches("richmenu-[0-9a-f]{32}");
        assertThat(Json.text(json(get(MENUS + "/" + id)), "chatBarText")).isEqualTo("one");
        assertThat(Json.text(json(get(MENUS + "/list")).path("richmenus").path(0), "richMenuId"))
                .isEqualTo(id);
        assertThat(delete(MENUS + "/" + id)).isEqualTo(200);
        assertThat(get(MENUS + "/" + id).statusCode()).isEqualTo(404);
        assertThat(delete(MENUS + "/" + id)).isEqualTo(404);
        assertThat(get(MENUS + "/list").body()).isEqualTo("{\"richmenus\":[]}");
    }

    @Test
    void validating_creates_nothing() throws IOException {
        assertThat(post(MENUS + "/validate", menu("x", "{\"type\":\"message\",\"text\":\"x\"}"))
                        .body())
                .isEqualTo("{}");
        assertThat(post(MENUS + "/validate", menu("", "{\"type\":\"message\",\"text\":\"x\"}"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(get(MENUS + "/list").body()).isEqualTo("{\"richmenus\":[]}");
    }

    @Test
    void an_image_is_uploaded_once_and_can_be_downloaded() throws IOException {
        String id = created("one", "{\"type\":\"message\",\"text\":\"x\"}");
        assertThat(get(MENUS + "/" + id + "/content").statusCode()).isEqualTo(404);
        assertThat(upload(id, "image/gif", image("gif", 1200, 400)).statusCode())
                .isEqualTo(415);
        assertThat(upload("richmenu-x", "image/png", image("png", 1200, 400)).statusCode())
                .isEqualTo(404);
        assertThat(upload(id, "image/jpeg", image("jpeg", 1200, 400)).statusCode())
                .isEqualTo(200);
        HttpResponse<String> again = upload(id, "image/jpeg", image("jpeg", 1200, 400));
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("An image has already been uploaded to the richmenu");
        HttpResponse<String> image = get(MENUS + "/" + id + "/content");
        assertThat(image.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(line.richMenuImage(bot.channel().id(), id)).isPresent();
    }

    @Test
    void an_image_must_be_what_it_says_and_of_the_right_size() throws IOException {
        String id = created("one", "{\"type\":\"message\",\"text\":\"x\"}");
        byte[][] wrong = {
            image("png", 799, 400),
            image("png", 2501, 400),
            image("png", 1200, 249),
            image("png", 1200, 828),
            image("jpeg", 1200, 400),
            new byte[1_000_001],
            "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)
        };
        for (byte[] image : wrong) {
            HttpResponse<String> answer = upload(id, "image/png", image);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("The image size is not allowed for richmenu");
        }
        assertThat(upload(id, "image/png", image("png", 1200, 827)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_menu_without_image_cannot_be_shown() throws IOException {
        String id = created("one", "{\"type\":\"message\",\"text\":\"x\"}");
        HttpResponse<String> usual = post(DEFAULT + "/" + id, "");
        assertThat(usual.statusCode()).isEqualTo(400);
        assertThat(usual.body()).contains("must upload richmenu image before applying it to user");
        assertThat(post("/v2/bot/user/" + taro.userId() + "/richmenu/" + id, "").statusCode())
                .isEqualTo(400);
        assertThat(post(DEFAULT + "/richmenu-x", "").statusCode()).isEqualTo(404);
        assertThat(shown()).isEqualTo("none");
    }

    @Test
    void the_default_menu_is_everybodys_until_it_is_cleared() throws IOException {
        assertThat(get(DEFAULT).statusCode()).isEqualTo(404);
        String id = ready("usual");
        assertThat(post(DEFAULT + "/" + id, "").statusCode()).isEqualTo(200);
        assertThat(Json.text(json(get(DEFAULT)), "richMenuId")).isEqualTo(id);
        assertThat(shown()).isEqualTo("usual");
        assertThat(delete(DEFAULT)).isEqualTo(200);
        assertThat(shown()).isEqualTo("none");
        assertThat(delete(DEFAULT)).isEqualTo(200);
    }

    @Test
    void the_menu_linked_to_a_person_wins_over_the_default() throws IOException {
        post(DEFAULT + "/" + ready("usual"), "");
        String own = "/v2/bot/user/" + taro.userId() + "/richmenu";
        assertThat(get(own).body()).contains("the user has no richmenu");
        String id = ready("own");
        assertThat(post(own + "/" + id, "").statusCode()).isEqualTo(200);
        assertThat(shown()).isEqualTo("own");
        assertThat(Json.text(json(get(own)), "richMenuId")).isEqualTo(id);
        assertThat(delete(own)).isEqualTo(200);
        assertThat(shown()).isEqualTo("usual");
        post(own + "/" + id, "");
        delete(MENUS + "/" + id);
        assertThat(shown()).isEqualTo("usual");
        assertThat(get(own).statusCode()).isEqualTo(404);
    }

    @Test
    void a_menu_is_not_shown_on_a_pc_nor_to_who_blocks() throws IOException {
        post(DEFAULT + "/" + ready("usual"), "");
        taro.handset().usesPc(true);
        assertThat(shown()).isEqualTo("none");
        taro.handset().usesPc(false);
        taro.blocks();
        assertThat(shown()).isEqualTo("none");
    }

    @Test
    void who_blocks_or_is_no_friend_is_not_linked_and_the_bot_is_told_200() throws IOException {
        String id = ready("own");
        Person stranger = line.stranger(bot.channel().id(), "通りすがり");
        taro.blocks();
        for (Person person : List.of(taro, stranger)) {
            String path = "/v2/bot/user/" + person.userId() + "/richmenu";
            assertThat(post(path + "/" + id, "").statusCode()).isEqualTo(200);
            person.follows();
            assertThat(get(path).statusCode()).isEqualTo(404);
        }
        assertThat(post("/v2/bot/user/U" + "0".repeat(32) + "/richmenu/" + id, "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("/v2/bot/user/taro/richmenu/" + id, "").statusCode()).isEqualTo(400);
    }

    @Test
    void many_are_linked_and_unlinked_at_once() throws IOException {
        String id = ready("own");
        String users = "[\"" + taro.userId() + "\",\"U" + "0".repeat(32) + "\"]";
        String body = "{\"richMenuId\":\"" + id + "\",\"userIds\":" + users + "}";
        assertThat(post(MENUS + "/bulk/link", body).statusCode()).isEqualTo(202);
        assertThat(shown()).isEqualTo("own");
        assertThat(post(MENUS + "/bulk/unlink", "{\"userIds\":" + users + "}").statusCode())
                .isEqualTo(202);
        assertThat(shown()).isEqualTo("none");
        assertThat(post(MENUS + "/bulk/unlink", "{\"userIds\":[\"taro\"]}").body())
                .contains("userIds[0]");
        assertThat(post(MENUS + "/bulk/unlink", "{\"userIds\":[]}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_alias_is_created_changed_read_listed_and_deleted() throws IOException {
        String one = ready("one");
        String two = ready("two");
        assertThat(alias("tab-a", one).statusCode()).isEqualTo(200);
        assertThat(alias("tab-a", one).body()).contains("conflict richmenu alias id");
        assertThat(post(MENUS + "/alias/tab-a", "{\"richMenuId\":\"" + two + "\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Json.text(json(get(MENUS + "/alias/tab-a")), "richMenuId")).isEqualTo(two);
        assertThat(json(get(MENUS + "/alias/list")).path("aliases")).hasSize(1);
        assertThat(delete(MENUS + "/alias/tab-a")).isEqualTo(200);
        assertThat(delete(MENUS + "/alias/tab-a")).isEqualTo(404);
        assertThat(get(MENUS + "/alias/tab-a").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> alias(String alias, String id) throws IOException {
        return post(MENUS + "/alias", "{\"richMenuAliasId\":\"" + alias + "\",\"richMenuId\":\"" + id + "\"}");
    }

    @Test
    void an_alias_is_of_small_letters_and_names_a_menu_with_an_image() throws IOException {
        String id = ready("one");
        assertThat(alias("a".repeat(32), id).statusCode()).isEqualTo(200);
        for (String wrong : List.of("a".repeat(33), "Tab", "", "tab a")) {
            assertThat(alias(wrong, id).statusCode()).as(wrong).isEqualTo(400);
        }
        assertThat(alias("b", created("x", "{\"type\":\"message\",\"text\":\"x\"}"))
                        .body())
                .contains("richmenu not found");
    }

    @Test
    void areas_are_tapped_like_any_button() throws IOException {
        post(DEFAULT + "/" + ready("usual"), "");
        taro.taps("Tell");
        taro.taps("Say");
        await().until(() -> bot.webhooks.size() == 2);
        assertThat(Json.text(bot.webhooks.getFirst().event().path("postback"), "data"))
                .isEqualTo("told");
        assertThat(Json.text(bot.webhooks.getLast().event().path("message"), "text"))
                .isEqualTo("said");
    }

    @Test
    void one_menu_leads_to_another_by_its_alias() throws IOException {
        post(DEFAULT + "/" + ready("first", switching("second")), "");
        taro.taps("Other");
        assertThat(status(1)).isEqualTo("RICHMENU_ALIAS_ID_NOTFOUND");
        assertThat(shown()).isEqualTo("first");

        String second = ready("second", switching("first"));
        alias("second", second);
        taro.taps("Other");
        assertThat(status(2)).isEqualTo("SUCCESS");
        assertThat(Json.text(params(2), "newRichMenuAliasId")).isEqualTo("second");
        assertThat(shown()).isEqualTo("second");

        delete(MENUS + "/" + second);
        taro.taps("Other");
        assertThat(status(3)).isEqualTo("RICHMENU_NOTFOUND");
        assertThat(params(3).has("newRichMenuAliasId")).isFalse();
        assertThat(Json.text(bot.webhooks.get(2).event().path("postback"), "data"))
                .isEqualTo("switched");
    }

    private JsonNode params(int webhook) {
        await().until(() -> bot.webhooks.size() >= webhook);
        return bot.webhooks.get(webhook - 1).event().path("postback").path("params");
    }

    private String status(int webhook) {
        return Json.text(params(webhook), "status");
    }

    @Test
    void only_so_many_menus_can_be_made_in_an_hour_and_only_a_thousand_at_all() throws IOException {
        String menu = menu("x", "{\"type\":\"message\",\"text\":\"x\"}");
        for (int i = 0; i < 1_000; i++) {
            if (i % 100 == 0 && i > 0) {
                HttpResponse<String> tooMany = post(MENUS, menu);
                assertThat(tooMany.statusCode()).isEqualTo(429);
                clock.passes(Duration.ofHours(1));
            }
            assertThat(post(MENUS, menu).statusCode()).isEqualTo(200);
        }
        clock.passes(Duration.ofHours(1));
        assertThat(post(MENUS, menu).statusCode()).isEqualTo(400);
    }

    @Test
    void what_leads_nowhere_is_not_found() throws IOException {
        for (String path : List.of(MENUS + "/a/b/c/d", MENUS + "/x/y", "/v2/bot/user/all", "/v2/bot/richmenus")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(post(MENUS + "/bulk/other", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void menus_links_and_aliases_outlast_a_restart() throws IOException {
        String usual = ready("usual");
        String own = ready("own");
        post(DEFAULT + "/" + usual, "");
        post("/v2/bot/user/" + taro.userId() + "/richmenu/" + own, "");
        alias("tab-a", own);
        line.close();
        start();
        assertThat(shown()).isEqualTo("own");
        assertThat(Json.text(json(get(DEFAULT)), "richMenuId")).isEqualTo(usual);
        assertThat(get(MENUS + "/alias/tab-a").statusCode()).isEqualTo(200);
        assertThat(get(MENUS + "/" + own + "/content").statusCode()).isEqualTo(200);
        delete(MENUS + "/" + own);
        line.close();
        start();
        assertThat(shown()).isEqualTo("usual");
        assertThat(line.richMenuImage(bot.channel().id(), own)).isEmpty();
    }
}
