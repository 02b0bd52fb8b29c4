package madoguchi.workbench.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.function.Function;
import madoguchi.fixture.LocalRedis;
import madoguchi.workbench.WorkbenchApplication;
import madoguchi.workbench.command.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `bench line` as it is called from a shell. How fast anything is is not asked here.
class BenchLineTest {
    private record Ran(int exit, String out, String err) {}

    private static Ran run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Commands.in(new WorkbenchApplication())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ran(exit, out.toString(), err.toString());
    }

    @Test
    void a_short_run_starts_all_it_needs_understands_everybody_and_reports(@TempDir Path folder) {
        Path json = folder.resolve("report.json");
        Ran ran = run(
                "bench",
                "line",
                "--people=3",
                "--seconds=1",
                "--pairs=1",
                "--warm-ups=0",
                "--fsync=always",
                "--many=0",
                "--java-option=-XX:TieredStopAtLevel=1",
                "--json=" + json);

        assertThat(ran.err()).as(ran.err()).contains("bot-always: ").contains("yardstick-always: ");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("appendfsync always", "turns/s", "CPU ms/turn", "goals");

        JsonNode report = JsonMapper.builder().build().readTree(json);
        JsonNode compared = report.path("compared").path(0);
        for (String subject : new String[] {"bot", "yardstick"}) {
            JsonNode figures = compared.path(subject);
            assertThat(figures.path("turns").asInt()).as(subject).isPositive();
            assertThat(figures.path("cpuMillisPerTurn").asDouble()).as(subject).isPositive();
            for (String latency : new String[] {"acknowledgement", "reply"}) {
                assertThat(figures.path(latency).path("p50").asDouble()).isPositive();
                assertThat(figures.path(latency).path("p99").asDouble())
                        .isGreaterThanOrEqualTo(
                                figures.path(latency).path("p50").asDouble());
            }
        }
        assertThat(compared.path("cpuNoise").path("median").asDouble()).isPositive();
        assertThat(report.path("goals")).hasSize(3).allSatisfy(goal -> {
            assertThat(goal.path("met").isBoolean()).isTrue();
            assertThat(goal.path("measured").asDouble()).isPositive();
        });
    }

    @Test
    void a_question_nobody_knows_ends_the_run_and_is_shown() throws IOException {
        Ran ran = against(token ->
                "{\"replyToken\":\"" + token + "\",\"messages\":[{\"type\":\"text\",\"text\":\"お好きな色は何ですか。\"}]}");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("お好きな色は何ですか。");
    }

    @Test
    void an_answer_that_is_not_among_the_buttons_ends_the_run_and_the_buttons_are_shown() throws IOException {
        Ran ran = against(token -> "{\"replyToken\":\"" + token
                + "\",\"messages\":[{\"type\":\"text\",\"text\":\"ここ(LINE)で進めてよろしいですか。\",\"quickReply\":"
                + "{\"items\":[{\"action\":{\"type\":\"postback\",\"data\":\"abc:perhaps\"}}]}}]}");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("NOTICE_ASK", "abc:perhaps");
    }

    @Test
    void the_same_question_twice_ends_the_run() throws IOException {
        Ran ran = against(token -> "{\"replyToken\":\"" + token
                + "\",\"messages\":[{\"type\":\"text\",\"text\":\"ここ(LINE)で進めてよろしいですか。\",\"quickReply\":"
                + "{\"items\":[{\"action\":{\"type\":\"postback\",\"data\":\"abc:go\"}}]}}]}");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("did not take the answer to NOTICE_ASK");
    }

    @Test
    void a_call_for_nobody_ends_the_run() throws IOException {
        Ran ran = against(_ -> "{\"replyToken\":\"made-up\",\"messages\":[{\"type\":\"text\",\"text\":\"?\"}]}");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("for nobody who waits");
    }

    @Test
    void an_address_without_what_belongs_to_it_is_told_in_one_line() {
        assertThat(run("bench", "line", "--url=http://127.0.0.1:9/line/immari").err())
                .contains("--secret", "--api-port");
        assertThat(run("bench", "line", "--url=somewhere", "--secret=s", "--api-port=1")
                        .err())
                .contains("somewhere", "/line/<operator>");
    }

    /// Runs against a bot that answers every webhook with this body.
    private static Ran against(Function<String, String> says) throws IOException {
        int api = LocalRedis.freePort();
        URI reply = URI.create("http://127.0.0.1:" + api + "/v2/bot/message/reply");
        var bot = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (HttpClient http = HttpClient.newHttpClient()) {
            bot.createContext("/line/immari", exchange -> {
                String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
                String token = body.replaceAll(".*\"replyToken\":\"([0-9a-f]+)\".*", "$1");
                http.sendAsync(
                                HttpRequest.newBuilder(reply)
                                        .POST(HttpRequest.BodyPublishers.ofString(says.apply(token)))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .join();
            });
            bot.start();
            return run(
                    "bench",
                    "line",
                    "--people=1",
                    "--seconds=5",
                    "--url=http://127.0.0.1:" + bot.getAddress().getPort() + "/line/immari",
                    "--secret=secret",
                    "--api-port=" + api);
        } finally {
            bot.stop(0);
        }
    }
}
