package madoguchi.workbench.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SendingTest {
    private static final String KEY = "X-Line-Retry-Key";
    private static final String HELLO = Bot.text("hello");

    private final MovableClock clock = new MovableClock();
    private final Bot bot = new Bot();
    private LinePlatform line;
    private Person taro;

    @BeforeEach
    void start() throws IOException {
        LineSettings settings = LineSettings.defaults()
                .withClock(clock)
                .withMonthlyLimit(3)
                .withRedelivery(new Redelivery(true, Duration.ofMillis(400), Duration.ofMillis(400), 1));
        line = LinePlatform.start(settings, List.of(bot.channel()));
        taro = line.person("太郎");
    }

    @AfterEach
    void stop() {
        line.close();
        bot.close();
    }

    private Bot.Webhook webhook(int number) {
        await().atMost(Duration.ofSeconds(5)).until(() -> bot.webhooks.size() >= number);
        return bot.webhooks.get(number - 1);
    }

    private static String message(HttpResponse<String> answer) {
        return Json.text(json(answer), "message");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.MAPPER.readTree(answer.body());
    }

    @Test
    void a_reply_appears_on_the_screen_and_listeners_hear_of_it() throws IOException {
        List<Arrival> heard = new CopyOnWriteArrayList<>();
        line.onMessage(heard::add);
        taro.says("hi");
        HttpResponse<String> answer = bot.reply(line, webhook(1), HELLO);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("x-line-request-id")).isPresent();
        JsonNode sent = json(answer).path("sentMessages").path(0);
        assertThat(Json.text(sent, "quoteToken")).isNotEmpty();
        assertThat(taro.screen()).extracting(Bubble::text).containsExactly("hi", "hello");
        assertThat(taro.screen()).extracting(Bubble::sequence).containsExactly(1L, 2L);
        assertThat(taro.screen().getLast().id()).isEqualTo(Json.text(sent, "id"));
        assertThat(heard).extracting(arrival -> arrival.bubble().text()).containsExactly("hello");
    }

    @Test
    void a_reply_token_works_once() throws IOException {
        taro.says("hi");
        assertThat(bot.reply(line, webhook(1), HELLO).statusCode()).isEqualTo(200);
        HttpResponse<String> second = bot.reply(line, webhook(1), HELLO);
        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(message(second)).isEqualTo("Invalid reply token");
    }

    @Test
    void a_reply_token_works_for_one_minute() throws IOException {
        taro.says("hi");
        taro.says("hi");
        webhook(2);
        clock.passes(Duration.ofSeconds(60));
        assertThat(bot.reply(line, webhook(1), HELLO).statusCode()).isEqualTo(200);
        clock.passes(Duration.ofMillis(1));
        assertThat(bot.reply(line, webhook(2), HELLO).statusCode()).isEqualTo(400);
    }

    @Test
    void redelivery_gives_the_reply_token_another_minute() throws IOException {
        bot.nextStatuses.add(500);
        taro.says("hi");
        webhook(1);
        clock.passes(Duration.ofMinutes(10));
        webhook(2);
        assertThat(bot.reply(line, webhook(1), HELLO).statusCode()).isEqualTo(200);
    }

    @Test
    void twenty_minutes_after_the_event_the_reply_token_is_over() throws IOException {
        bot.nextStatuses.add(500);
        taro.says("hi");
        webhook(1);
        clock.passes(Duration.ofMinutes(20).plusMillis(1));
        webhook(2);
        assertThat(bot.reply(line, webhook(1), HELLO).statusCode()).isEqualTo(400);
    }

    @Test
    void a_retry_key_on_a_reply_is_refused() throws IOException {
        taro.says("hi");
        String key = UUID.randomUUID().toString();
        assertThat(bot.reply(line, webhook(1), HELLO, KEY, key).statusCode()).isEqualTo(400);
    }

    @Test
    void a_call_carries_one_to_five_messages() throws IOException {
        assertThat(bot.push(line, taro, String.join(",", List.of(HELLO, HELLO, HELLO, HELLO, HELLO)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(taro.screen()).hasSize(5);
        assertThat(bot.push(line, taro, "").statusCode()).isEqualTo(400);
        assertThat(bot.push(line, taro, String.join(",", List.of(HELLO, HELLO, HELLO, HELLO, HELLO, HELLO)))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_retry_key_is_accepted_once_in_24_hours() throws IOException {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = bot.push(line, taro, HELLO, KEY, key);
        clock.passes(Duration.ofHours(23));
        HttpResponse<String> again = bot.push(line, taro, HELLO, KEY, key);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.headers().firstValue("x-line-accepted-request-id"))
                .isEqualTo(first.headers().firstValue("x-line-request-id"));
        assertThat(json(again).path("sentMessages")).isEqualTo(json(first).path("sentMessages"));
        assertThat(taro.screen()).hasSize(1);

        clock.passes(Duration.ofHours(1));
        assertThat(bot.push(line, taro, HELLO, KEY, key).statusCode()).isEqualTo(200);
        assertThat(taro.screen()).hasSize(2);
    }

    @Test
    void a_retry_key_must_be_a_uuid() throws IOException {
        assertThat(bot.push(line, taro, HELLO, KEY, "once").statusCode()).isEqualTo(400);
    }

    @Test
    void nobody_known_gets_nothing_and_the_bot_hears_of_it() throws IOException {
        HttpResponse<String> answer = bot.post(line, "/v2/bot/message/push", Bot.pushBody("U" + "0".repeat(32), HELLO));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(message(answer)).isEqualTo("Failed to send messages");
    }

    @Test
    void who_blocks_gets_nothing_but_the_bot_is_told_200() throws IOException {
        taro.blocks();
        assertThat(bot.push(line, taro, HELLO).statusCode()).isEqualTo(200);
        assertThat(taro.screen()).isEmpty();
        assertThat(bot.get(line, "/v2/bot/message/quota/consumption").body()).isEqualTo("{\"totalUsage\":0}");
    }

    @Test
    void the_monthly_limit_stops_pushes_but_not_replies() throws IOException {
        assertThat(bot.get(line, "/v2/bot/message/quota").body()).isEqualTo("{\"type\":\"limited\",\"value\":3}");
        for (int i = 0; i < 3; i++) {
            assertThat(bot.push(line, taro, HELLO + "," + HELLO).statusCode()).isEqualTo(200);
        }
        assertThat(bot.get(line, "/v2/bot/message/quota/consumption").body()).isEqualTo("{\"totalUsage\":3}");
        HttpResponse<String> over = bot.push(line, taro, HELLO);
        assertThat(over.statusCode()).isEqualTo(429);
        assertThat(message(over)).isEqualTo("You have reached your monthly limit.");

        taro.says("hi");
        assertThat(bot.reply(line, webhook(1), HELLO).statusCode()).isEqualTo(200);
    }

    @Test
    void every_call_is_recorded() throws IOException {
        String key = UUID.randomUUID().toString();
        bot.push(line, taro, HELLO, KEY, key);
        bot.push(line, taro, HELLO, KEY, key);

        assertThat(line.calls()).extracting(ApiCall::status).containsExactly(200, 409);
        assertThat(line.calls()).extracting(ApiCall::retryKey).containsOnly(key);
        assertThat(line.calls())
                .extracting(ApiCall::channelId)
                .containsOnly(bot.channel().id());
        assertThat(line.calls().stream().map(ApiCall::bodySha256).distinct()).hasSize(1);
    }
}
