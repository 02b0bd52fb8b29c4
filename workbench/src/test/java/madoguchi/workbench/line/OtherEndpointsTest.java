package madoguchi.workbench.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OtherEndpointsTest {
    private final MovableClock clock = new MovableClock();
    private final Bot bot = new Bot();
    private LinePlatform line;
    private Person taro;

    @BeforeEach
    void start() throws IOException {
        var other = new LineChannel("1660000000", "other-secret", "other-token", "U" + "1".repeat(32), bot.uri());
        line = LinePlatform.start(LineSettings.defaults().withClock(clock), List.of(bot.channel(), other));
        taro = line.person("太郎");
    }

    @AfterEach
    void stop() {
        line.close();
        bot.close();
    }

    private HttpResponse<String> content(String messageId, String rest) throws IOException {
        return bot.get(line, "/v2/bot/message/" + messageId + "/content" + rest);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.MAPPER.readTree(answer.body());
    }

    @Test
    void a_wrong_token_is_refused() throws IOException {
        HttpResponse<String> answer = bot.send(Bot.request(line, "/v2/bot/info", "Authorization", "Bearer wrong"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Json.text(json(answer), "message")).isNotEmpty();
        assertThat(answer.headers().firstValue("x-line-request-id")).isPresent();
    }

    @Test
    void content_is_there_until_it_is_unsent() throws IOException {
        String photo = taro.sendsPhoto("jpeg".getBytes(java.nio.charset.StandardCharsets.UTF_8), "image/jpeg");
        HttpResponse<String> answer = content(photo, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("jpeg");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(content(photo, "/preview").statusCode()).isEqualTo(200);

        taro.unsends(photo);
        for (String rest : List.of("", "/preview", "/transcoding")) {
            HttpResponse<String> gone = content(photo, rest);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(Json.text(json(gone), "message")).isEqualTo("The content is gone");
        }
    }

    @Test
    void a_text_has_no_content_and_a_file_no_preview() throws IOException {
        assertThat(content(taro.says("x"), "").statusCode()).isEqualTo(404);
        String file = taro.sendsFile("a.pdf", new byte[1], "application/pdf");
        assertThat(content(file, "/preview").body()).contains("The content can not be previewed");
        assertThat(content(file, "/transcoding").body())
                .contains("Transcoding status doesn't support this type of content");
    }

    @Test
    void another_channels_content_is_unknown() throws IOException {
        String photo = line.person("1660000000", "太郎").sendsPhoto(new byte[1], "image/jpeg");
        assertThat(content(photo, "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_video_is_prepared_for_a_while() throws IOException {
        String video = taro.sendsVideo(new byte[] {'v'}, "video/mp4", Duration.ofSeconds(5), Duration.ofSeconds(10));
        assertThat(content(video, "").statusCode()).isEqualTo(202);
        assertThat(content(video, "/transcoding").body()).contains("processing");
        clock.passes(Duration.ofSeconds(10));
        assertThat(content(video, "/transcoding").body()).contains("succeeded");
        assertThat(content(video, "").body()).isEqualTo("v");
        assertThat(content(video, "/preview").statusCode()).isEqualTo(200);
    }

    @Test
    void a_profile_tells_the_language_until_the_person_blocks() throws IOException {
        taro.speaks("en");
        JsonNode profile = json(bot.get(line, "/v2/bot/profile/" + taro.userId()));
        assertThat(Json.text(profile, "displayName")).isEqualTo("太郎");
        assertThat(Json.text(profile, "language")).isEqualTo("en");
        taro.blocks();
        assertThat(bot.get(line, "/v2/bot/profile/" + taro.userId()).statusCode())
                .isEqualTo(404);
        assertThat(bot.get(line, "/v2/bot/profile/U" + "0".repeat(32)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void only_the_last_calls_are_recorded() throws IOException {
        try (LinePlatform small =
                LinePlatform.start(LineSettings.defaults().withRecordsKept(2), List.of(bot.channel()))) {
            for (String path : List.of("/v2/bot/info", "/v2/bot/message/quota", "/nowhere")) {
                bot.get(small, path);
            }
            assertThat(small.calls()).extracting(ApiCall::path).containsExactly("/v2/bot/message/quota", "/nowhere");
            assertThat(small.calls()).extracting(ApiCall::status).containsExactly(200, 404);
        }
    }

    @Test
    void bot_info_tells_the_destination() throws IOException {
        assertThat(Json.text(json(bot.get(line, "/v2/bot/info")), "userId")).isEqualTo(Bot.USER_ID);
    }

    @Test
    void loading_takes_steps_of_five_seconds() throws IOException {
        assertThat(loading(",\"loadingSeconds\":5")).isEqualTo(202);
        assertThat(loading(",\"loadingSeconds\":60")).isEqualTo(202);
        assertThat(loading("")).isEqualTo(202);
        assertThat(loading(",\"loadingSeconds\":0")).isEqualTo(400);
        assertThat(loading(",\"loadingSeconds\":7")).isEqualTo(400);
        assertThat(loading(",\"loadingSeconds\":65")).isEqualTo(400);
    }

    private int loading(String seconds) throws IOException {
        String body = "{\"chatId\":\"" + taro.userId() + "\"" + seconds + "}";
        return bot.post(line, "/v2/bot/chat/loading/start", body).statusCode();
    }

    @Test
    void messages_are_marked_as_read_by_their_token() throws IOException {
        taro.says("x");
        await().until(() -> bot.webhooks.size() == 1);
        String token = Json.text(bot.webhooks.getFirst().event().path("message"), "markAsReadToken");
        String path = "/v2/bot/chat/markAsRead";
        assertThat(bot.post(line, path, "{\"markAsReadToken\":\"" + token + "\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(bot.post(line, path, "{\"markAsReadToken\":\"x\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_stateless_token_lives_15_minutes_and_is_its_channels() throws IOException {
        String form = "grant_type=client_credentials&client_id=1660000000&client_secret=";
        assertThat(token(form + "wrong").statusCode()).isEqualTo(400);
        HttpResponse<String> answer = token(form + "other-secret");
        assertThat(json(answer).path("expires_in").asInt()).isEqualTo(900);
        String bearer = "Bearer " + Json.text(json(answer), "access_token");

        clock.passes(Duration.ofMinutes(15).minusMillis(1));
        HttpResponse<String> info = bot.send(Bot.request(line, "/v2/bot/info", "Authorization", bearer));
        assertThat(Json.text(json(info), "userId")).isEqualTo("U" + "1".repeat(32));
        clock.passes(Duration.ofMillis(1));
        assertThat(bot.send(Bot.request(line, "/v2/bot/info", "Authorization", bearer))
                        .statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> token(String form) throws IOException {
        return bot.post(line, "/oauth2/v3/token", form, "Content-Type", "application/x-www-form-urlencoded");
    }

    @Test
    void the_same_name_on_another_channel_is_somebody_else() throws IOException {
        Person other = line.person("1660000000", "太郎");
        assertThat(other.userId()).isNotEqualTo(taro.userId());
        assertThat(bot.push(line, other, Bot.text("x")).statusCode()).isEqualTo(400);
        other.says("x");
        await().until(() -> bot.webhooks.size() == 1);
        Bot.Webhook webhook = bot.webhooks.getFirst();
        assertThat(webhook.signature()).isEqualTo(Signature.of(webhook.body(), "other-secret"));
    }
}
