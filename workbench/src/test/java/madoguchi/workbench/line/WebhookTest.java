package madoguchi.workbench.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WebhookTest {
    private static final Redelivery SOON = new Redelivery(true, Duration.ofMillis(20), Duration.ofMillis(50), 3);

    private final Bot bot = new Bot();
    private LinePlatform line;

    @BeforeEach
    void start() throws IOException {
        start(SOON);
    }

    private void start(Redelivery redelivery) throws IOException {
        LineSettings settings =
                LineSettings.defaults().withRedelivery(redelivery).withWebhookTimeout(Duration.ofMillis(500));
        line = LinePlatform.start(settings, List.of(bot.channel()));
    }

    @AfterEach
    void stop() {
        line.close();
        bot.close();
    }

    private void awaitWebhooks(int count) {
        await().atMost(Duration.ofSeconds(5)).until(() -> bot.webhooks.size() >= count);
    }

    @Test
    void a_text_arrives_signed_and_complete() {
        String id = line.person("太郎").says("こんにちは");

        awaitWebhooks(1);
        Bot.Webhook webhook = bot.webhooks.getFirst();
        assertThat(webhook.signature()).isEqualTo(Signature.of(webhook.body(), Bot.SECRET));
        assertThat(Json.text(webhook.json(), "destination")).isEqualTo(Bot.USER_ID);
        JsonNode event = webhook.event();
        assertThat(Json.text(event, "type")).isEqualTo("message");
        assertThat(Json.text(event, "mode")).isEqualTo("active");
        assertThat(Json.text(event, "webhookEventId")).matches("[0-9A-HJKMNP-TV-Z]{26}");
        assertThat(Json.text(event, "replyToken")).matches("[0-9a-f]{32}");
        assertThat(event.path("timestamp").isIntegralNumber()).isTrue();
        assertThat(event.path("deliveryContext").path("isRedelivery").asBoolean())
                .isFalse();
        assertThat(Json.text(event.path("source"), "type")).isEqualTo("user");
        assertThat(Json.text(event.path("source"), "userId")).matches("U[0-9a-f]{32}");
        assertThat(Json.text(event.path("message"), "id")).isEqualTo(id);
        assertThat(Json.text(event.path("message"), "text")).isEqualTo("こんにちは");
        assertThat(Json.text(event.path("message"), "quoteToken")).isNotEmpty();
    }

    @Test
    void what_is_not_answered_with_2xx_comes_again_with_the_same_ids() {
        bot.nextStatuses.addAll(List.of(500, 503));
        line.person("太郎").says("a");

        awaitWebhooks(3);
        JsonNode first = bot.webhooks.getFirst().event();
        JsonNode last = bot.webhooks.getLast().event();
        for (String same : List.of("webhookEventId", "timestamp", "replyToken", "message")) {
            assertThat(last.path(same)).isEqualTo(first.path(same));
        }
        assertThat(last.path("deliveryContext").path("isRedelivery").asBoolean())
                .isTrue();
    }

    @Test
    void redelivery_ends_after_the_set_attempts() {
        bot.nextStatuses.addAll(List.of(500, 500, 500, 500, 500, 500));
        line.person("太郎").says("a");

        awaitWebhooks(4);
        await().during(Duration.ofMillis(150)).until(() -> bot.webhooks.size() == 4);
        assertThat(line.webhooks()).extracting(WebhookAttempt::status).containsOnly(500);
    }

    @Test
    void nothing_comes_again_when_redelivery_is_off() throws IOException {
        line.close();
        start(Redelivery.OFF);
        bot.nextStatuses.add(500);
        line.person("太郎").says("a");

        awaitWebhooks(1);
        await().during(Duration.ofMillis(100)).until(() -> bot.webhooks.size() == 1);
    }

    @Test
    void no_answer_in_time_counts_as_not_taken() throws IOException {
        var calls = new java.util.concurrent.atomic.AtomicInteger();
        try (Loopback slow = Loopback.start(0, exchange -> {
            if (calls.incrementAndGet() == 1) {
                Pause.of(Duration.ofSeconds(2));
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        })) {
            line.close();
            var channel = new LineChannel("1", "s", "t", Bot.USER_ID, slow.uri());
            LineSettings settings = LineSettings.defaults()
                    .withWebhookTimeout(Duration.ofMillis(100))
                    .withRedelivery(SOON);
            line = LinePlatform.start(settings, List.of(channel));
            line.person("太郎").says("a");
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> line.webhooks().stream()
                            .map(WebhookAttempt::status)
                            .toList()
                            .equals(List.of(0, 200)));
        }
    }

    @Test
    void the_events_of_one_person_arrive_in_order() {
        Person taro = line.person("太郎");
        List<String> texts = java.util.stream.IntStream.range(0, 50)
                .mapToObj(Integer::toString)
                .toList();
        texts.forEach(taro::says);

        awaitWebhooks(50);
        assertThat(bot.texts()).isEqualTo(texts);
    }

    @Test
    void several_events_can_come_in_one_webhook() {
        line.inOneWebhook(() -> {
            line.person("太郎").says("a");
            line.person("花子").says("b");
        });

        awaitWebhooks(1);
        assertThat(bot.webhooks.getFirst().json().path("events")).hasSize(2);
    }

    @Test
    void following_blocking_and_unsending_are_told() {
        Person taro = line.person("太郎");
        taro.follows();
        taro.unsends(taro.says("secret"));
        taro.blocks();
        taro.follows();

        awaitWebhooks(5);
        List<JsonNode> events = bot.webhooks.stream().map(Bot.Webhook::event).toList();
        assertThat(events)
                .extracting(event -> Json.text(event, "type"))
                .containsExactly("follow", "message", "unsend", "unfollow", "follow");
        assertThat(events).extracting(event -> event.has("replyToken")).containsExactly(true, true, false, false, true);
        assertThat(events.getFirst().path("follow").path("isUnblocked").asBoolean())
                .isFalse();
        assertThat(events.getLast().path("follow").path("isUnblocked").asBoolean())
                .isTrue();
        assertThat(Json.text(events.get(2).path("unsend"), "messageId"))
                .isEqualTo(Json.text(events.get(1).path("message"), "id"));
        assertThat(taro.screen().getFirst().unsent()).isTrue();
        assertThat(taro.screen().getFirst().text()).isEmpty();
    }

    @Test
    void stickers_voices_files_places_photo_sets_and_group_texts_are_told() {
        Person taro = line.person("太郎");
        taro.sendsSticker("446", "1988");
        taro.sendsVoice(new byte[3], Duration.ofSeconds(2));
        taro.sendsFile("id.pdf", new byte[7], "application/pdf");
        taro.sendsLocation("駅", "東京", 35.0, 139.0);
        taro.sendsPhotos(List.of(new byte[1], new byte[2]), "image/jpeg");
        taro.saysInGroup("C1", "hello all");

        awaitWebhooks(7);
        assertThat(bot.webhooks)
                .extracting(webhook -> Json.text(webhook.event().path("message"), "type"))
                .containsExactly("sticker", "audio", "file", "location", "image", "image", "text");
        assertThat(bot.webhooks.get(2).event().path("message").path("fileSize").asInt())
                .isEqualTo(7);
        assertThat(bot.webhooks
                        .get(5)
                        .event()
                        .path("message")
                        .path("imageSet")
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(Json.text(bot.webhooks.get(6).event().path("source"), "groupId"))
                .isEqualTo("C1");
        assertThat(taro.screen()).hasSize(6);
    }

    @Test
    void a_raw_body_goes_out_as_it_is() {
        assertThat(line.deliverRaw("{\"destination\":\"x\",\"events\":[]}")).isEqualTo(200);
        assertThat(line.deliverRaw(bot.channel().id(), "not json", "not base64!"))
                .isEqualTo(200);
        assertThat(bot.webhooks.getLast().signature()).isEqualTo("not base64!");
        assertThat(bot.webhooks.getLast().body()).asString().isEqualTo("not json");
    }

    @Test
    void deliveries_go_to_the_bot_processes_in_turn() throws IOException {
        try (Bot second = new Bot()) {
            line.close();
            var both = LineChannel.roundRobin(List.of(bot.uri(), second.uri()));
            line = LinePlatform.start(new LineChannel("1", "s", "t", Bot.USER_ID, both, "Shop"));
            Person taro = line.person("太郎");
            taro.says("a");
            taro.says("b");
            awaitWebhooks(1);
            await().until(() -> second.webhooks.size() == 1);
        }
    }
}
