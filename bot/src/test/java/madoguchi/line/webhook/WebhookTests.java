package madoguchi.line.webhook;

import static madoguchi.line.Events.body;
import static madoguchi.line.Events.event;
import static madoguchi.line.Events.message;
import static madoguchi.line.Events.text;
import static madoguchi.line.Events.unsend;
import static madoguchi.line.LineBot.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import madoguchi.conversation.Input;
import madoguchi.inbox.Inbound;
import madoguchi.line.Events;
import madoguchi.line.LineBot;
import madoguchi.outbox.Address;
import madoguchi.store.Reach;
import madoguchi.store.StoreUnavailable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTests {
    private static final String REQUESTS = "madoguchi.line.webhooks";
    private static final String UNUSED = "madoguchi.line.events.unused";

    private static LineBot bot;

    @BeforeAll
    static void start() {
        bot = new LineBot();
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @BeforeEach
    void forget() {
        bot.intake.forget();
    }

    @Test
    void what_a_person_writes_is_kept_before_it_is_acknowledged() {
        assertThat(bot.deliver(OPERATOR, body(text("E1", "U1", "こんにちは")))).isEqualTo(200);

        Inbound kept = bot.intake.only();
        assertThat(kept.address()).isEqualTo(new Address(OPERATOR, "line", "U1"));
        assertThat(kept.eventId()).isEqualTo("E1");
        assertThat(kept.messageId()).contains("m-E1");
        assertThat(kept.input()).isEqualTo(new Input.Said("こんにちは", false));
        assertThat(kept.sentAt()).isEqualTo(Instant.ofEpochMilli(Events.SENT));
        assertThat(kept.replyToken()).contains("token-E1");
        assertThat(kept.reach()).isEqualTo(Reach.ANYONE);
    }

    @Test
    void a_batch_of_several_people_is_taken_in_its_order() {
        assertThat(bot.deliver(OPERATOR, body(text("E1", "U1", "a"), text("E2", "U2", "b"), text("E3", "U1", "c"))))
                .isEqualTo(200);

        assertThat(bot.intake.kept()).extracting(Inbound::eventId).containsExactly("E1", "E2", "E3");
        assertThat(bot.intake.kept())
                .extracting(inbound -> inbound.address().person())
                .containsExactly("U1", "U2", "U1");
    }

    @Test
    void the_check_of_the_console_is_answered() {
        assertThat(bot.deliver(OPERATOR, body())).isEqualTo(200);
    }

    @Test
    void an_operator_without_a_channel_is_not_found() {
        double before = bot.counted(REQUESTS, "result", "unknown-operator");
        assertThat(bot.deliver("nobody", body(text("E1", "U1", "a")))).isEqualTo(404);
        assertThat(bot.counted(REQUESTS, "result", "unknown-operator")).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no base64!", "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=", "=", "\u00e9"})
    void an_unsigned_body_is_turned_away_and_nothing_is_kept(String signature) {
        double before = bot.counted(REQUESTS, "result", "unsigned");
        byte[] body = body(text("E1", "U1", "a")).getBytes(StandardCharsets.UTF_8);

        assertThat(bot.deliver(OPERATOR, body, signature)).isEqualTo(401);

        assertThat(bot.intake.kept()).isEmpty();
        assertThat(bot.counted(REQUESTS, "result", "unsigned")).isEqualTo(before + 1);
    }

    @Test
    void a_body_without_a_signature_is_turned_away_without_a_word() {
        var response = bot.send(HttpRequest.newBuilder(bot.at("/line/" + OPERATOR))
                .POST(BodyPublishers.ofString(body(text("E1", "U1", "a")))));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEmpty();
        assertThat(bot.intake.kept()).isEmpty();
    }

    @Test
    void a_body_signed_with_the_secret_being_retired_is_taken() {
        byte[] body = body(text("E1", "U1", "a")).getBytes(StandardCharsets.UTF_8);
        assertThat(bot.deliver(OPERATOR, body, LineBot.sign(LineBot.OTHER_SECRET, body)))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[]",
                "null",
                "{}",
                "{\"events\":null}",
                "{\"events\":{}}",
                "{\"events\":[]",
                "{\"events\":[]} x",
                "{\"events\":[]}{\"events\":[]}",
                "{\"events\":[],\"events\":[]}",
                "{\"events\":[{\"a\":}]}"
            })
    void a_signed_body_that_is_no_webhook_is_refused(String body) {
        double before = bot.counted(REQUESTS, "result", "malformed");
        assertThat(bot.deliver(OPERATOR, body)).isEqualTo(400);
        assertThat(bot.counted(REQUESTS, "result", "malformed")).isEqualTo(before + 1);
    }

    @Test
    void a_signed_body_nested_without_end_is_refused() {
        assertThat(bot.deliver(OPERATOR, body("[".repeat(100_000) + "]".repeat(100_000))))
                .isEqualTo(400);
        assertThat(bot.deliver(OPERATOR, "{\"x\":" + "{\"x\":".repeat(100_000))).isEqualTo(400);
    }

    @Test
    void bytes_that_are_no_utf8_are_refused() {
        byte[] body = body(text("E1", "U1", "\u00e9")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(bot.deliver(OPERATOR, body, LineBot.sign(LineBot.SECRET, body)))
                .isEqualTo(400);
    }

    @Test
    void more_events_than_the_limit_are_refused() {
        assertThat(bot.deliver(OPERATOR, body("{},".repeat(1000) + "{}"))).isEqualTo(400);
    }

    @Test
    void a_body_over_the_limit_is_refused_whether_it_says_so_or_not() {
        double before = bot.counted(REQUESTS, "result", "too-large");
        byte[] body = body(text("E1", "U1", "x".repeat(1 << 20))).getBytes(StandardCharsets.UTF_8);

        assertThat(bot.deliver(OPERATOR, body, LineBot.sign(LineBot.SECRET, body)))
                .isEqualTo(413);
        var chunked = HttpRequest.newBuilder(bot.at("/line/" + OPERATOR))
                .header("x-line-signature", LineBot.sign(LineBot.SECRET, body))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertThat(bot.send(chunked).statusCode()).isEqualTo(413);

        assertThat(bot.intake.kept()).isEmpty();
        assertThat(bot.counted(REQUESTS, "result", "too-large")).isEqualTo(before + 2);
    }

    @Test
    void a_body_that_breaks_off_is_counted_and_nothing_is_kept() throws IOException {
        double before = bot.counted(REQUESTS, "result", "cut");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), bot.port())) {
            socket.getOutputStream().write("""
                    POST /line/immari HTTP/1.1\r
                    Host: bot\r
                    Content-Length: 1000\r
                    \r
                    {"events":""".getBytes(StandardCharsets.UTF_8));
        }
        await().until(() -> bot.counted(REQUESTS, "result", "cut") == before + 1);
        assertThat(bot.intake.kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "\"x\"", "[]", "{}"})
    void an_event_that_is_none_leaves_its_neighbours_alone(String bad) {
        double before = bot.counted(UNUSED, "why", "unreadable");
        assertThat(bot.deliver(OPERATOR, body(text("E1", "U1", "a"), bad, text("E2", "U1", "b"))))
                .isEqualTo(200);

        assertThat(bot.intake.kept()).extracting(Inbound::eventId).containsExactly("E1", "E2");
        assertThat(bot.counted(UNUSED, "why", "unreadable")).isEqualTo(before + 1);
    }

    @Test
    void a_file_larger_than_the_sdk_can_count_leaves_an_unsend_beside_it_alone() {
        double before = bot.counted(UNUSED, "why", "unreadable");
        String file = message(
                "E1", "U1", "{\"type\":\"file\",\"id\":\"7\",\"fileName\":\"scan.pdf\",\"fileSize\":2147483648}");

        assertThat(bot.deliver(OPERATOR, body(file, unsend("E2", "U1", "6")))).isEqualTo(200);

        assertThat(bot.intake.only().input()).isEqualTo(new Input.Unsent("6"));
        assertThat(bot.intake.only().messageId()).contains("6");
        assertThat(bot.counted(UNUSED, "why", "unreadable")).isEqualTo(before + 1);
    }

    @Test
    void an_unsend_the_sdk_could_not_read_is_taken_all_the_same() {
        String odd = event("unsend", "E1", "U1", "\"unsend\":{\"messageId\":\"6\"}")
                .replace("{\"isRedelivery\":false}", "{\"isRedelivery\":{}}");
        assertThat(bot.deliver(OPERATOR, body(odd))).isEqualTo(200);
        assertThat(bot.intake.only().input()).isEqualTo(new Input.Unsent("6"));
    }

    @Test
    void a_member_that_stands_twice_in_an_event_counts_as_it_stands_last() {
        String twice = text("E1", "U1", "a").replace("\"mode\":", "\"mode\":\"standby\",\"mode\":");
        assertThat(bot.deliver(OPERATOR, body(twice, text("E2", "U1", "b")))).isEqualTo(200);
        assertThat(bot.intake.kept()).hasSize(2);
    }

    @Test
    void a_text_of_100000_characters_is_not_kept_but_told_of() {
        assertThat(bot.deliver(OPERATOR, body(text("E1", "U1", "あ".repeat(100_000)))))
                .isEqualTo(200);
        assertThat(bot.intake.only().input()).isEqualTo(new Input.TooLong(5000));
    }

    @Test
    void emoji_pass_and_lone_halves_of_surrogate_pairs_are_replaced() {
        String said = "🍎\\ud800a\\udc00\\ud83c\\udf4e\\u202e\\u0000";
        assertThat(bot.deliver(OPERATOR, body(text("E1", "U1", said)))).isEqualTo(200);
        assertThat(bot.intake.only().input()).isEqualTo(new Input.Said("🍎\ufffda\ufffd🍎\u202e\u0000", false));
    }

    @Test
    void the_same_event_again_is_acknowledged() {
        bot.deliver(OPERATOR, body(text("E1", "U1", "a")));
        assertThat(bot.deliver(OPERATOR, body(text("E1", "U1", "a")))).isEqualTo(200);
    }

    @Test
    void without_the_store_nothing_is_acknowledged_and_nothing_more_tried() {
        double before = bot.counted(REQUESTS, "result", "not-kept");
        bot.intake.before(inbound -> {
            if (inbound.eventId().equals("E3")) {
                throw new AssertionError("tried on");
            }
            if (inbound.eventId().equals("E2")) {
                throw new StoreUnavailable("append", new IOException("refused"));
            }
        });
        String body = body(text("E1", "U1", "a"), text("E2", "U1", "b"), text("E3", "U1", "c"));

        assertThat(bot.deliver(OPERATOR, body)).isEqualTo(503);
        assertThat(bot.counted(REQUESTS, "result", "not-kept")).isEqualTo(before + 1);

        bot.intake.before(_ -> {});
        assertThat(bot.deliver(OPERATOR, body)).isEqualTo(200);
        assertThat(bot.intake.kept()).extracting(Inbound::eventId).containsExactly("E1", "E2", "E3");
    }

    @Test
    void a_fault_of_ours_is_not_acknowledged_and_leaves_the_neighbours_alone() {
        double before = bot.counted(UNUSED, "why", "failed");
        bot.intake.before(inbound -> {
            if (inbound.eventId().equals("E1")) {
                throw new IllegalStateException("planted");
            }
        });

        assertThat(bot.deliver(OPERATOR, body(text("E1", "U1", "a"), text("E2", "U2", "b"))))
                .isEqualTo(503);

        assertThat(bot.intake.only().eventId()).isEqualTo("E2");
        assertThat(bot.counted(UNUSED, "why", "failed")).isEqualTo(before + 1);
    }

    @Test
    void two_hundred_sales_messages_to_a_guest_reach_nobody_who_did_not_come() {
        for (int i = 0; i < 200; i++) {
            assertThat(bot.deliver(LineBot.GUEST, body(text("E" + i, "U" + i, "来週お会いできますか " + i))))
                    .isEqualTo(200);
        }
        assertThat(bot.intake.kept()).hasSize(200).extracting(Inbound::reach).containsOnly(Reach.GOING_ON);

        assertThat(bot.deliver(LineBot.GUEST, body(text("E", "U1", " 個人情報の窓口\\u3000"))))
                .isEqualTo(200);
        assertThat(bot.intake.kept().getLast().reach()).isEqualTo(Reach.ANYONE);
    }

    @Test
    void health_and_counters_can_be_asked_for_and_nothing_else() {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/prometheus").body())
                .contains("madoguchi_line_webhooks_seconds_count{", "result=\"unsigned\"", "why=\"unreadable\"");
        assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(get("/actuator/loggers").statusCode()).isEqualTo(404);
    }

    @Test
    void failures_tell_nothing_of_the_inside() {
        assertThat(get("/line/immari").statusCode()).isEqualTo(405);
        assertThat(get("/nowhere").body()).doesNotContain("trace", "springframework", "/nowhere");
        assertThat(get("/%2e%2e/%00").body()).doesNotContain("Exception", "tomcat", "Tomcat");
    }

    private static HttpResponse<String> get(String path) {
        return bot.send(HttpRequest.newBuilder(bot.at(path)));
    }
}
