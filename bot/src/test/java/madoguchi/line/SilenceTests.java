package madoguchi.line;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import madoguchi.line.api.LineCarrier;
import madoguchi.outbox.Address;
import madoguchi.outbox.Carrier.Load;
import madoguchi.outbox.Parcel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// What the whole channel says: nothing to the log, and in a group only that it says nothing there.
@ExtendWith(OutputCaptureExtension.class)
class SilenceTests {
    private static final String REPLY = "/v2/bot/message/reply";

    private final WireMockServer line = new WireMockServer(
            WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

    @BeforeEach
    void start() {
        line.start();
        line.stubFor(post(anyUrl()).willReturn(okJson("{\"sentMessages\":[]}")));
    }

    @AfterEach
    void stop() {
        line.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"debug", "trace"})
    void however_far_the_root_is_turned_up_no_log_shows_what_passes_through(String level, CapturedOutput output) {
        try (var bot = new LineBot(
                "logging.level.root=" + level,
                "madoguchi.line.api-url=" + line.baseUrl(),
                "madoguchi.line.channels.enmono.secret=planted-secret",
                "madoguchi.line.channels.enmono.access-token=planted-access-token")) {
            byte[] body = Events.body(
                            Events.text("E1", "Uplanted", "planted-text"),
                            Events.message(
                                    "E2", "Uplanted", "{\"type\":\"file\",\"id\":\"1\",\"fileSize\":\"planted-x\"}"),
                            Events.event("postback", "E3", "Uplanted", "\"postback\":{\"data\":\"planted-data\"}"),
                            Events.text("planted id", "Uplanted", "a"),
                            Events.inGroup("join", "E4", "\"replyToken\":\"planted-join-token\""))
                    .getBytes(StandardCharsets.UTF_8);
            String signature = LineBot.sign("planted-secret", body);
            assertThat(bot.deliver("enmono", body, signature)).isEqualTo(200);
            assertThat(bot.deliver("enmono", body, "planted-signature")).isEqualTo(401);
            byte[] malformed = "{\"planted-junk\"".getBytes(StandardCharsets.UTF_8);
            assertThat(bot.deliver("enmono", malformed, LineBot.sign("planted-secret", malformed)))
                    .isEqualTo(400);
            bot.intake.before(inbound -> {
                throw new IllegalStateException("planted-" + inbound.address().person());
            });
            assertThat(bot.deliver("enmono", body, signature)).isEqualTo(503);

            var carrier = bot.bean(LineCarrier.class);
            carrier.carry(load(Optional.of("planted-reply-token")));
            carrier.carry(load(Optional.empty()));
            for (int status : new int[] {400, 401, 409, 429, 500}) {
                line.stubFor(post(anyUrl())
                        .willReturn(aResponse().withStatus(status).withBody("{\"message\":\"planted-error\"}")));
                carrier.carry(load(Optional.empty()));
                carrier.carry(load(Optional.of("planted-reply-token")));
            }
            line.stubFor(post(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
            carrier.carry(load(Optional.empty()));

            assertThat(output.getAll())
                    .contains("DEBUG")
                    .contains("E2")
                    .contains("/v2/bot/message/push 429")
                    .doesNotContain(signature);
            assertThat(output.getAll()
                            .lines()
                            // The settings the test itself gives as arguments.
                            .filter(line -> !line.contains("logging.level.root="))
                            .filter(line -> line.contains("planted")))
                    .isEmpty();
        }
    }

    @Test
    void taken_into_a_group_the_bot_says_once_that_it_talks_in_private() {
        try (var bot = new LineBot("madoguchi.line.api-url=" + line.baseUrl())) {
            String join = Events.inGroup("join", "E1", "\"replyToken\":\"token-of-join\"");
            String talk = Events.inGroup(
                    "message", "E2", "\"replyToken\":\"token-of-talk\",\"message\":" + Events.textContent("1", "a"));

            assertThat(bot.deliver(LineBot.OPERATOR, Events.body(join, talk))).isEqualTo(200);

            await().untilAsserted(() -> line.verify(
                    1,
                    postRequestedFor(urlEqualTo(REPLY))
                            .withHeader("Authorization", equalTo("Bearer token-of-immari"))
                            .withRequestBody(matchingJsonPath("$.replyToken", equalTo("token-of-join")))));
            assertThat(line.getAllServeEvents()).hasSize(1);
            assertThat(bot.intake.kept()).isEmpty();
        }
    }

    private static Load load(Optional<String> token) {
        var bubble = new Parcel.Bubble(
                "planted-bubble", List.of(new Parcel.Tap("planted-label", "planted-tap")), Optional.empty());
        return new Load(
                new Address("enmono", "line", "Uplanted"),
                List.of(bubble),
                token,
                "0b6f2c1e-6a0e-4f0c-9a52-7a3f2f0a9c11");
    }
}
