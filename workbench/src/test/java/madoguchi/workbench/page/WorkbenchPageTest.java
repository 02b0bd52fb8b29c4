package madoguchi.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.workbench.line.Fault;
import madoguchi.workbench.line.LineChannel;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.mail.SupportMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WorkbenchPageTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String JSON = "application/json";
    private static final String CONFIRM = """
            {"type":"template","altText":"a","template":{"type":"confirm","text":"Sure?","actions":[
              {"type":"postback","label":"Yes","data":"y","displayText":"Yes!"},
              {"type":"postback","label":"No","data":"n"}]},
             "quickReply":{"items":[{"type":"action","action":{"type":"message","label":"Quick","text":"quick"}}]}}""";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private LinePlatform line;
    private SupportMail mail;
    private WorkbenchPage page;

    @BeforeEach
    void start() throws IOException {
        // Nobody listens on port 1: the page must work without a bot.
        URI nobody = URI.create("http://127.0.0.1:1/");
        line = LinePlatform.start(new LineChannel("1", "secret", "token", "U" + "0".repeat(32), nobody));
        mail = SupportMail.start(0, folder);
        page = WorkbenchPage.start(0, line, mail);
    }

    @AfterEach
    void stop() {
        page.close();
        mail.close();
        line.close();
        client.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(page.uri().resolve(path)));
    }

    private HttpResponse<String> post(String deed, String body) throws IOException, InterruptedException {
        return send(posting(deed, body).header("Content-Type", JSON));
    }

    private HttpRequest.Builder posting(String deed, String body) {
        return HttpRequest.newBuilder(page.uri().resolve("/page/api/" + deed))
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode state() throws IOException, InterruptedException {
        return MAPPER.readTree(get("/page/api/state").body());
    }

    private JsonNode lastBubble() throws IOException, InterruptedException {
        JsonNode bubbles = state().path("people").path(0).path("bubbles");
        return bubbles.path(bubbles.size() - 1);
    }

    private String deed(String rest) throws IOException, InterruptedException {
        return "{\"person\":\"" + line.people().getFirst().userId() + "\"" + rest + "}";
    }

    @Test
    void every_file_of_the_page_is_served_with_a_strict_policy_and_none_can_turn_text_into_markup()
            throws IOException, InterruptedException {
        List<String> files = new ArrayList<>(List.of("/page/"));
        Path root = Path.of("src/main/resources/page");
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile)
                    .map(file -> "/page/" + root.relativize(file).toString().replace('\\', '/'))
                    .forEach(files::add);
        }
        assertThat(files).hasSizeGreaterThan(30);
        for (String file : files) {
            HttpResponse<String> answer = get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'; script-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.body())
                    .as(file)
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function(")
                    .doesNotContain("https://", "<script>", " style=", "setAttribute('style'");
        }
    }

    @Test
    void nothing_but_the_pages_files_is_served() throws IOException, InterruptedException {
        for (String path : List.of(
                "/page/no.js", "/page/../application.yaml", "/page/css/", "/page/phone/..%2f..%2fapplication.yaml")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void somebody_can_be_added_and_write_tap_unsend_and_block() throws IOException, InterruptedException {
        assertThat(post("people", "{}").statusCode()).isEqualTo(200);
        assertThat(line.people().getFirst().name()).isEqualTo("太郎");

        post("say", deed(",\"text\":\"<b>hi</b>\""));
        assertThat(lastBubble().path("text").asString()).isEqualTo("<b>hi</b>");

        push(CONFIRM);
        long sequence = lastBubble().path("sequence").asLong();
        assertThat(tap(sequence, "/quickReply/items/0/action").statusCode()).isEqualTo(200);
        assertThat(lastBubble().path("text").asString()).isEqualTo("quick");
        assertThat(tap(sequence, "/quickReply/items/0/action").statusCode()).isEqualTo(400);
        assertThat(tap(sequence, "/template/actions/0").statusCode()).isEqualTo(200);
        assertThat(lastBubble().path("text").asString()).isEqualTo("Yes!");
        for (String nowhere : List.of("/template/actions/2", "/template", "/altText", "", "template/actions/0")) {
            assertThat(tap(sequence, nowhere).statusCode()).as(nowhere).isEqualTo(400);
        }

        for (String kind : new String[] {"sticker", "voice", "location"}) {
            post("send", deed(",\"kind\":\"" + kind + "\""));
        }
        post("send", deed(",\"kind\":\"sample\",\"name\":\"card\""));
        String photo = lastBubble().path("id").asString();
        assertThat(get("/page/api/photo/" + photo).headers().firstValue("Content-Type"))
                .hasValue("image/jpeg");
        post("unsend", deed(",\"id\":\"" + photo + "\""));
        assertThat(lastBubble().path("unsent").asBoolean()).isTrue();
        assertThat(get("/page/api/photo/" + photo).statusCode()).isEqualTo(404);

        post("block", deed(""));
        assertThat(post("say", deed(",\"text\":\"x\"")).statusCode()).isEqualTo(400);
        post("follow", deed(""));
        assertThat(line.people().getFirst().blocking()).isFalse();
        post("pc", deed(",\"on\":true"));
        assertThat(line.people().getFirst().handset().onPc()).isTrue();
    }

    private HttpResponse<String> tap(long sequence, String place) throws IOException, InterruptedException {
        return post("tap", deed(",\"sequence\":" + sequence + ",\"place\":\"" + place + "\""));
    }

    @Test
    void only_what_is_new_or_different_is_told_again() throws IOException, InterruptedException {
        post("people", "{\"name\":\"Ken\"}");
        post("say", deed(",\"text\":\"first\""));
        post("say", deed(",\"text\":\"second\""));
        JsonNode all = state();
        JsonNode ken = all.path("people").path(0);
        assertThat(ken.path("bubbles")).hasSize(2);
        String seen = all.path("run").asString() + "~" + ken.path("userId").asString() + ":"
                + ken.path("version").asLong();
        assertThat(bubbles(seen)).isEmpty();

        post(
                "unsend",
                deed(",\"id\":\"" + ken.path("bubbles").path(0).path("id").asString() + "\""));
        post("say", deed(",\"text\":\"third\""));
        assertThat(bubbles(seen)).hasSize(2);
        assertThat(bubbles(seen).path(0).path("unsent").asBoolean()).isTrue();
        // Versions mean nothing after a restart.
        assertThat(bubbles(seen.replaceFirst("^.{4}", "0000"))).hasSize(3);
        assertThat(bubbles("nonsense")).hasSize(3);
    }

    private JsonNode bubbles(String seen) throws IOException, InterruptedException {
        return MAPPER.readTree(get("/page/api/state?seen=" + seen).body())
                .path("people")
                .path(0)
                .path("bubbles");
    }

    @Test
    void the_samples_are_pictures() throws IOException, InterruptedException {
        for (String name : List.of("card", "dark", "letter", "landscape")) {
            assertThat(get("/page/api/sample/" + name).headers().firstValue("Content-Type"))
                    .hasValue("image/jpeg");
        }
        assertThat(get("/page/api/sample/passport").statusCode()).isEqualTo(404);
    }

    private void push(String message) throws IOException, InterruptedException {
        String body = "{\"to\":\"" + line.people().getFirst().userId() + "\",\"messages\":[" + message + "]}";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(line.uri().resolve("/v2/bot/message/push"))
                .header("Authorization", "Bearer token")
                .header("Content-Type", JSON)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_file_of_ones_own_can_be_sent() throws IOException, InterruptedException {
        post("people", "{\"name\":\"Ken\"}");
        String data = Base64.getEncoder().encodeToString("%PDF".getBytes(StandardCharsets.UTF_8));
        post("send", deed(",\"kind\":\"file\",\"name\":\"id.pdf\",\"data\":\"" + data + "\""));
        assertThat(lastBubble().path("text").asString()).isEqualTo("id.pdf");
        assertThat(get("/page/api/photo/" + lastBubble().path("id").asString()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void misbehaviour_and_the_mailbox_can_be_switched() throws IOException, InterruptedException {
        post("fault", "{\"fault\":\"API_ERROR\",\"chance\":0.5}");
        assertThat(line.faults().chance(Fault.API_ERROR)).isEqualTo(0.5);
        assertThat(post("fault", "{\"fault\":\"API_ERROR\",\"chance\":5}").statusCode())
                .isEqualTo(400);
        post("mail", "{\"on\":false,\"failing\":true}");
        assertThat(mail.on()).isFalse();
        assertThat(state().path("mail").path("failing").asBoolean()).isTrue();
    }

    @Test
    void mails_are_listed_and_their_html_is_sandboxed() throws IOException, InterruptedException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), mail.port());
                var in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String sent : new String[] {
                "HELO x",
                "MAIL FROM:<a@example.com>",
                "RCPT TO:<b@example.com>",
                "DATA",
                "Subject: hello\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>\r\n.",
                "QUIT"
            }) {
                in.readLine();
                socket.getOutputStream().write((sent + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            in.readLine();
        }
        JsonNode listed = state().path("mails").path(0);
        assertThat(listed.path("subject").asString()).isEqualTo("hello");
        String mail = "/page/api/mail/" + listed.path("id").asString();
        assertThat(MAPPER.readTree(get(mail).body()).path("from").asString()).isEmpty();
        HttpResponse<String> html = get(mail + "/html");
        assertThat(html.body()).contains("alert(1)");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox; default-src 'none'");
    }

    @Test
    void other_sites_are_refused() throws IOException, InterruptedException {
        assertThat(send(posting("people", "{}").header("Content-Type", "text/plain"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(posting("people", "{}").header("Content-Type", JSON).header("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(posting("people", "{}").header("Content-Type", JSON).header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(rawStatus("evil.example:" + page.port())).contains("403");
        assertThat(rawStatus("localhost:" + page.port())).contains("200");
        assertThat(line.people()).isEmpty();
    }

    // The JDK's client does not let a test set Host.
    private String rawStatus(String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), page.port())) {
            String request = "GET /page/api/state HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return in.readLine();
        }
    }

    @Test
    void changes_are_told_at_once() throws IOException, InterruptedException {
        HttpResponse<java.util.stream.Stream<String>> events = client.send(
                HttpRequest.newBuilder(page.uri().resolve("/page/api/changes")).build(),
                HttpResponse.BodyHandlers.ofLines());
        assertThat(events.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        try (var lines = events.body()) {
            var data = lines.filter(text -> text.startsWith("data:")).iterator();
            String first = data.next();
            line.person("太郎").says("x");
            assertThat(data.next()).isNotEqualTo(first);
        }
    }

    @Test
    void a_taken_port_is_replaced_by_another() throws IOException {
        try (WorkbenchPage second = WorkbenchPage.start(page.port(), line, mail)) {
            assertThat(second.port()).isNotEqualTo(page.port());
        }
    }
}
