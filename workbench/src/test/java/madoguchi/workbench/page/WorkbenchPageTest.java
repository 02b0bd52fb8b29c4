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
import java.nio.file.Path;
import java.util.Base64;
import madoguchi.workbench.line.Fault;
import madoguchi.workbench.line.LineChannel;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.mail.SupportMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/",
                "/page/page.css",
                "/page/page.js",
                "/page/dom.js",
                "/page/people.js",
                "/page/messages.js",
                "/page/mails.js"
            })
    void the_page_is_served_with_a_strict_policy(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.body()).doesNotContain("innerHTML", "https://", "<script>");
    }

    @Test
    void somebody_can_be_added_and_write_tap_unsend_and_block() throws IOException, InterruptedException {
        assertThat(post("people", "{}").statusCode()).isEqualTo(200);
        assertThat(line.people().getFirst().name()).isEqualTo("太郎");

        post("say", deed(",\"text\":\"<b>hi</b>\""));
        assertThat(lastBubble().path("text").asString()).isEqualTo("<b>hi</b>");

        push(CONFIRM);
        long sequence = lastBubble().path("sequence").asLong();
        assertThat(lastBubble().path("buttons")).hasSize(2);
        assertThat(post("tap", deed(",\"sequence\":" + sequence + ",\"quick\":true,\"index\":0"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(lastBubble().path("text").asString()).isEqualTo("quick");
        assertThat(post("tap", deed(",\"sequence\":" + sequence + ",\"quick\":true,\"index\":0"))
                        .statusCode())
                .isEqualTo(400);
        post("tap", deed(",\"sequence\":" + sequence + ",\"index\":0"));
        assertThat(lastBubble().path("text").asString()).isEqualTo("Yes!");

        for (String kind : new String[] {"sticker", "voice", "location", "photo"}) {
            post("send", deed(",\"kind\":\"" + kind + "\""));
        }
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
        assertThat(line.people().getFirst().onPc()).isTrue();
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
        HttpResponse<String> html = get("/page/api/mail/" + listed.path("id").asString());
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
