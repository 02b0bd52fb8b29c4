package madoguchi.workbench.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Each limit, at it and one above.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsTest {
    // One grapheme cluster of several UTF-16 units: a family, and a kanji with a variation selector.
    private static final String FAMILY = "👨‍👩‍👧";
    private static final String KANJI = "葛\uDB40\uDD00";

    private final Bot bot = new Bot();
    private LinePlatform line;

    @BeforeAll
    void start() throws IOException {
        line = LinePlatform.start(bot.channel());
    }

    @AfterAll
    void stop() {
        line.close();
        bot.close();
    }

    record Limit(String name, String atIt, String above, String property) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Limit> limits() {
        return List.of(
                new Limit("text", Bot.text("🍎".repeat(2_500)), Bot.text("🍎".repeat(2_500) + "a"), "text"),
                new Limit("text not empty", Bot.text("a"), Bot.text(""), "text"),
                quick("label", message("a".repeat(20), "x"), message("a".repeat(21), "x"), "label"),
                quick("label in graphemes", message(FAMILY.repeat(20), "x"), message(KANJI.repeat(21), "x"), "label"),
                quick("label not empty", message("a", "x"), message("", "x"), "label"),
                quick("message text", message("a", KANJI.repeat(300)), message("a", KANJI.repeat(301)), "text"),
                quick("data", postback("data", "🍎".repeat(150)), postback("data", "🍎".repeat(150) + "a"), "data"),
                quick(
                        "displayText",
                        postback("displayText", KANJI.repeat(300)),
                        postback("displayText", KANJI.repeat(301)),
                        "displayText"),
                quick(
                        "fillInText",
                        fillIn("openKeyboard", KANJI.repeat(300)),
                        fillIn("openKeyboard", KANJI.repeat(301)),
                        "fillInText"),
                quick(
                        "fillInText needs the keyboard",
                        fillIn("openKeyboard", "a"),
                        fillIn("openVoice", "a"),
                        "fillInText"),
                quick("uri", uri("https://a/" + "b".repeat(990)), uri("https://a/" + "b".repeat(991)), "uri"),
                quick("uri scheme", uri("tel:0312345678"), uri("javascript:alert(1)"), "uri"),
                quick("clipboard", clipboard("a".repeat(1_000)), clipboard("a".repeat(1_001)), "clipboardText"),
                quick("date", picker("date", "2100-12-31"), picker("date", "2101-01-01"), "initial"),
                quick("date format", picker("date", "1900-01-01"), picker("date", "1900-1-1"), "initial"),
                quick("date exists", picker("date", "2024-02-29"), picker("date", "2023-02-29"), "initial"),
                quick("time", picker("time", "23:59"), picker("time", "24:00"), "initial"),
                quick("datetime", picker("datetime", "2026-01-31t09:30"), picker("datetime", "2026-01-31"), "initial"),
                quick("mode", picker("time", "00:00"), picker("year", "2026"), "mode"),
                new Limit("quick replies", quickReplies(13), quickReplies(14), "quickReply.items"),
                new Limit(
                        "buttons text",
                        buttons("", KANJI.repeat(160), 1),
                        buttons("", KANJI.repeat(161), 1),
                        "template.text"),
                new Limit(
                        "buttons text under a title",
                        buttons("t", "a".repeat(60), 1),
                        buttons("t", "a".repeat(61), 1),
                        "template.text"),
                new Limit(
                        "buttons title",
                        buttons("a".repeat(40), "a", 1),
                        buttons("a".repeat(41), "a", 1),
                        "template.title"),
                new Limit("buttons actions", buttons("", "a", 4), buttons("", "a", 5), "template.actions"),
                new Limit(
                        "camera only in quick reply",
                        buttons("", "a", 1),
                        buttonsWith("{'type':'camera','label':'a'}"),
                        "template.actions[0].type"),
                new Limit("confirm text", confirm("a".repeat(240), 2), confirm("a".repeat(241), 2), "template.text"),
                new Limit("confirm needs two actions", confirm("a", 2), confirm("a", 1), "template.actions"),
                new Limit(
                        "altText", flex("a".repeat(1_500), bubble(10)), flex("a".repeat(1_501), bubble(10)), "altText"),
                new Limit("bubble", flex("a", bubble(30_000)), flex("a", bubble(30_001)), "contents"),
                new Limit("carousel", flex("a", carousel(2, 50_000)), flex("a", carousel(2, 50_001)), "contents"),
                new Limit("bubbles", flex("a", carousel(12, 0)), flex("a", carousel(13, 0)), "contents.contents"),
                new Limit("flex button label", flexButton("a".repeat(40)), flexButton("a".repeat(41)), "label"),
                new Limit("message type", Bot.text("a"), json("{'type':'hologram'}"), "type"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void holds_exactly(Limit limit) throws IOException {
        assertThat(validate(limit.atIt()).body()).isEqualTo("{}");

        HttpResponse<String> above = validate(limit.above());
        assertThat(above.statusCode()).isEqualTo(400);
        JsonNode body = Json.MAPPER.readTree(above.body());
        assertThat(Json.text(body, "message")).isEqualTo("The request body has 1 error(s)");
        assertThat(Json.text(body.path("details").path(0), "message")).isNotEmpty();
        assertThat(Json.text(body.path("details").path(0), "property"))
                .startsWith("messages[0].")
                .endsWith(limit.property());
    }

    static List<Limit> menuLimits() {
        return List.of(
                new Limit(
                        "bar text",
                        menu("chatBarText", KANJI.repeat(14)),
                        menu("chatBarText", KANJI.repeat(15)),
                        "chatBarText"),
                new Limit("bar text not empty", menu("chatBarText", "a"), menu("chatBarText", ""), "chatBarText"),
                new Limit("name", menu("name", "a".repeat(300)), menu("name", "a".repeat(301)), "name"),
                new Limit("narrowest", sized(800, 250), sized(799, 250), "size"),
                new Limit("widest", sized(2_500, 843), sized(2_501, 843), "size"),
                new Limit("lowest", sized(1_200, 250), sized(1_200, 249), "size"),
                new Limit("ratio", sized(2_500, 1_724), sized(2_500, 1_725), "size"),
                new Limit("areas", areas(20, message("a", "x")), areas(21, message("a", "x")), "areas"),
                new Limit(
                        "area label",
                        areas(1, message("a".repeat(20), "x")),
                        areas(1, message("a".repeat(21), "x")),
                        "areas[0].action.label"),
                new Limit(
                        "no camera in a menu",
                        areas(1, switching("a".repeat(32))),
                        areas(1, "{\"type\":\"camera\"}"),
                        "areas[0].action.type"),
                new Limit(
                        "alias",
                        areas(1, switching("a".repeat(32))),
                        areas(1, switching("a".repeat(33))),
                        "areas[0].action.richMenuAliasId"));
    }

    @ParameterizedTest
    @MethodSource("menuLimits")
    void holds_exactly_for_menus(Limit limit) throws IOException {
        String path = "/v2/bot/richmenu/validate";
        assertThat(bot.post(line, path, limit.atIt()).body()).isEqualTo("{}");
        HttpResponse<String> above = bot.post(line, path, limit.above());
        assertThat(above.statusCode()).isEqualTo(400);
        JsonNode details = Json.MAPPER.readTree(above.body()).path("details");
        assertThat(details).hasSize(1);
        assertThat(Json.text(details.path(0), "property")).isEqualTo(limit.property());
    }

    @Test
    void a_menu_needs_all_its_parts() throws IOException {
        assertThat(bot.post(line, "/v2/bot/richmenu/validate", "{}").body())
                .contains("\"size\"", "\"selected\"", "\"name\"", "\"chatBarText\"", "\"areas\"");
    }

    @Test
    void switching_menus_and_the_camera_are_for_menus_and_quick_replies_only() throws IOException {
        assertThat(validate(withQuickReply(switching("a"))).statusCode()).isEqualTo(400);
        assertThat(validate(buttonsWith(switching("a"))).statusCode()).isEqualTo(400);
        assertThat(validate(buttonsWith("{'type':'cameraRoll','label':'a'}")).statusCode())
                .isEqualTo(400);
    }

    private static String menu(String field, String value) {
        String other = field.equals("name") ? "chatBarText" : "name";
        return json("{'size':{'width':1200,'height':400},'selected':false,'%s':'%s','%s':'x','areas':[]}")
                .formatted(field, value, other);
    }

    private static String sized(int width, int height) {
        return menu("name", "x").replace("1200", Integer.toString(width)).replace("400", Integer.toString(height));
    }

    private static String areas(int count, String action) {
        String area = json("{'bounds':{'x':0,'y':0,'width':10,'height':10},'action':%s}")
                .formatted(action);
        return menu("name", "x").replace("[]", "[" + String.join(",", Collections.nCopies(count, area)) + "]");
    }

    private static String switching(String alias) {
        return json("{'type':'richmenuswitch','richMenuAliasId':'%s','data':'d'}")
                .formatted(alias);
    }

    @Test
    void min_must_be_before_max_and_initial_between() throws IOException {
        String action =
                "{'type':'datetimepicker','label':'a','data':'d','mode':'date','initial':'%s','min':'%s','max':'%s'}";
        assertThat(validate(withQuickReply(json(action.formatted("2026-01-02", "2026-01-01", "2026-01-03"))))
                        .statusCode())
                .isEqualTo(200);
        assertThat(validate(withQuickReply(json(action.formatted("2026-01-02", "2026-01-03", "2026-01-01"))))
                        .statusCode())
                .isEqualTo(400);
        assertThat(validate(withQuickReply(json(action.formatted("2026-01-04", "2026-01-01", "2026-01-03"))))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void several_errors_are_told_at_once() throws IOException {
        HttpResponse<String> answer = validate(Bot.text("") + "," + json("{'type':'x'}"));
        assertThat(answer.body()).contains("The request body has 2 error(s)", "messages[0].text", "messages[1].type");
    }

    @Test
    void a_request_is_at_most_2_megabytes_of_json() throws IOException {
        String path = "/v2/bot/message/validate/reply";
        String body = "{\"messages\":[" + Bot.text("a") + "]}";
        String padding = " ".repeat(2 * 1024 * 1024 - body.length());
        assertThat(bot.post(line, path, body + padding).statusCode()).isEqualTo(200);
        assertThat(bot.post(line, path, body + padding + " ").statusCode()).isEqualTo(413);
        assertThat(bot.post(line, path, body, "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(bot.post(line, path, "{").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> validate(String messages) throws IOException {
        return bot.post(line, "/v2/bot/message/validate/push", "{\"messages\":[" + messages + "]}");
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    private static Limit quick(String name, String atIt, String above, String property) {
        return new Limit(name, withQuickReply(atIt), withQuickReply(above), "quickReply.items[0].action." + property);
    }

    private static String withQuickReply(String action) {
        return json("{'type':'text','text':'a','quickReply':{'items':[{'type':'action','action':%s}]}}")
                .formatted(action);
    }

    private static String quickReplies(int count) {
        String item = json("{'type':'action','action':" + json("{'type':'camera','label':'a'}") + "}");
        return json("{'type':'text','text':'a','quickReply':{'items':[%s]}}")
                .formatted(String.join(",", Collections.nCopies(count, item)));
    }

    private static String message(String label, String text) {
        return json("{'type':'message','label':'%s','text':'%s'}").formatted(label, text);
    }

    private static String postback(String field, String value) {
        String data = field.equals("data") ? "" : json("'data':'d',");
        return json("{'type':'postback','label':'a',%s'%s':'%s'}").formatted(data, field, value);
    }

    private static String fillIn(String inputOption, String text) {
        return json("{'type':'postback','label':'a','data':'d','inputOption':'%s','fillInText':'%s'}")
                .formatted(inputOption, text);
    }

    private static String uri(String uri) {
        return json("{'type':'uri','label':'a','uri':'%s'}").formatted(uri);
    }

    private static String clipboard(String text) {
        return json("{'type':'clipboard','label':'a','clipboardText':'%s'}").formatted(text);
    }

    private static String picker(String mode, String initial) {
        return json("{'type':'datetimepicker','label':'a','data':'d','mode':'%s','initial':'%s'}")
                .formatted(mode, initial);
    }

    private static String buttons(String title, String text, int actions) {
        String titled = title.isEmpty() ? "" : json("'title':'%s',").formatted(title);
        return json("{'type':'template','altText':'a','template':{'type':'buttons',%s'text':'%s','actions':[%s]}}")
                .formatted(titled, text, String.join(",", Collections.nCopies(actions, message("a", "x"))));
    }

    private static String buttonsWith(String action) {
        return json("{'type':'template','altText':'a','template':{'type':'buttons','text':'a','actions':[%s]}}")
                .formatted(json(action));
    }

    private static String confirm(String text, int actions) {
        return json("{'type':'template','altText':'a','template':{'type':'confirm','text':'%s','actions':[%s]}}")
                .formatted(text, String.join(",", Collections.nCopies(actions, message("a", "x"))));
    }

    private static String flex(String altText, String contents) {
        return json("{'type':'flex','altText':'%s','contents':%s}").formatted(altText, contents);
    }

    private static String bubble(int bytes) {
        String empty = json("{'type':'bubble','body':{'type':'box','layout':'vertical','contents':["
                + "{'type':'text','text':'%s'}]}}");
        return empty.formatted("a".repeat(Math.max(1, bytes - empty.length() + 2)));
    }

    private static String carousel(int bubbles, int bytes) {
        String all = String.join(",", Collections.nCopies(bubbles, bubble(0)));
        String carousel = json("{'type':'carousel','contents':[%s]}").formatted(all);
        int missing = Math.max(0, bytes - carousel.length());
        String padded = carousel;
        for (int i = 0; i < bubbles && missing > 0; i++) {
            int share = missing / (bubbles - i);
            padded = padded.replaceFirst("\"text\":\"a\"", "\"text\":\"" + "b".repeat(share + 1) + "\"");
            missing -= share;
        }
        return padded;
    }

    private static String flexButton(String label) {
        return flex(
                "a",
                json("{'type':'bubble','footer':{'type':'box','layout':'vertical','contents':["
                                + "{'type':'button','action':%s}]}}")
                        .formatted(message(label, "x")));
    }
}
