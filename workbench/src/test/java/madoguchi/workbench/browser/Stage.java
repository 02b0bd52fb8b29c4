package madoguchi.workbench.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import madoguchi.workbench.line.LineChannel;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.line.Loopback;
import madoguchi.workbench.line.Person;
import madoguchi.workbench.mail.SupportMail;
import madoguchi.workbench.page.WorkbenchPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The page with the stand-ins behind it and, instead of the bot, whoever writes the test: what the bot would hear is
/// kept, what it would send is sent here, with the channel's token. Texts in single quotes become JSON.
final class Stage implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    private final Chromium chromium;
    private final Loopback bot;
    private final WorkbenchPage page;
    final LinePlatform line;
    final SupportMail mail;

    Stage(Path folder) throws IOException {
        this.chromium = Chromium.start();
        this.bot = Loopback.start(0, exchange -> {
            try (exchange) {
                MAPPER.readTree(exchange.getRequestBody().readAllBytes())
                        .path("events")
                        .forEach(heard::add);
                exchange.sendResponseHeaders(200, -1);
            }
        });
        this.line = LinePlatform.start(
                new LineChannel("1650000000", "secret", "token", "U" + "0".repeat(32), bot::uri, "見本窓口"));
        this.mail = SupportMail.start(0, folder);
        this.page = WorkbenchPage.start(0, line, mail);
    }

    Workspace open(Screen screen) {
        return Workspace.open(chromium, page.uri(), screen);
    }

    /// The newest event of this type the bot would have heard of, as soon as there is one.
    JsonNode heard(String type) {
        await().until(() ->
                heard.stream().anyMatch(event -> event.path("type").asString().equals(type)));
        return heard.stream()
                .filter(event -> event.path("type").asString().equals(type))
                .toList()
                .getLast();
    }

    void pushes(Person to, String... messages) throws IOException, InterruptedException {
        push(to, "", messages);
    }

    void pushesSilently(Person to, String... messages) throws IOException, InterruptedException {
        push(to, "'notificationDisabled':true,", messages);
    }

    private void push(Person to, String more, String... messages) throws IOException, InterruptedException {
        calls(
                "/v2/bot/message/push",
                "{'to':'" + to.userId() + "'," + more + "'messages':[" + String.join(",", messages) + "]}");
    }

    static String text(String text) {
        return MAPPER.createObjectNode().put("type", "text").put("text", text).toString();
    }

    static String asking(String text, String... actions) {
        String items = String.join("},{'type':'action','action':", actions);
        return "{'type':'text','text':'" + text + "','quickReply':{'items':[{'type':'action','action':" + items
                + "}]}}";
    }

    JsonNode calls(String path, String body) throws IOException, InterruptedException {
        return calls(path, "application/json", body.replace('\'', '"').getBytes(UTF_8));
    }

    /// Makes a rich menu with two halves and links it to the person.
    void givesMenu(Person person, String left, String right) throws IOException, InterruptedException {
        String id = calls("/v2/bot/richmenu", """
                {'size':{'width':1200,'height':400},'selected':true,'name':'m','chatBarText':'メニュー','areas':[
                 {'bounds':{'x':0,'y':0,'width':600,'height':400},'action':%s},
                 {'bounds':{'x':600,'y':0,'width':600,'height':400},'action':%s}]}""".formatted(left, right))
                .path("richMenuId")
                .asString();
        var image = new ByteArrayOutputStream();
        ImageIO.write(
                new java.awt.image.BufferedImage(1200, 400, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", image);
        calls("/v2/bot/richmenu/" + id + "/content", "image/png", image.toByteArray());
        calls("/v2/bot/user/" + person.userId() + "/richmenu/" + id, "{}");
    }

    private JsonNode calls(String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(line.uri().resolve(path))
                        .header("Authorization", "Bearer token")
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
        return MAPPER.readTree(answer.body());
    }

    /// Sends support a mail with a ticket that tells this case number.
    void mails(String subject, String number) throws IOException {
        String ticket = "{\"number\":\"" + number + "\",\"kind\":\"disclosure\",\"answers\":[{\"question\":\"name\"}]}";
        String mime = """
                Subject: %s
                From: counter@example.com
                To: desk@example.com
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=part

                --part
                Content-Type: text/html; charset=utf-8

                <h1>Mail</h1><script>parent.document.title = 'broken out'</script>
                --part
                Content-Type: application/json
                Content-Disposition: attachment; filename=ticket.json

                %s
                --part--
                .""".formatted(subject, ticket).replace("\n", "\r\n");
        try (var socket = new Socket(mail.host(), mail.port())) {
            var in = new java.io.BufferedReader(new java.io.InputStreamReader(socket.getInputStream(), UTF_8));
            for (String said :
                    new String[] {"HELO x", "MAIL FROM:<a@example.com>", "RCPT TO:<b@example.com>", "DATA", mime, "QUIT"
                    }) {
                in.readLine();
                socket.getOutputStream().write((said + "\r\n").getBytes(UTF_8));
            }
            in.readLine();
        }
    }

    @Override
    public void close() {
        page.close();
        mail.close();
        line.close();
        bot.close();
        http.close();
        chromium.close();
    }
}
