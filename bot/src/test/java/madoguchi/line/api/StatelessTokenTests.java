package madoguchi.line.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.linecorp.bot.messaging.model.TextMessage;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import madoguchi.outbox.Carrier.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatelessTokenTests {
    private static final String ISSUE = "/oauth2/v3/token";
    private static final String PUSH = "/v2/bot/message/push";
    private static final Duration SOON = Duration.ofSeconds(2);

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger issued = new AtomicInteger();
    private final StatelessToken token = new StatelessToken(
            _ -> Optional.of(new StatelessToken.Issue("t" + issued.incrementAndGet(), Duration.ofMinutes(15))),
            nanos::get);

    private final WireMockServer line = new WireMockServer(
            WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

    @BeforeEach
    void start() {
        line.start();
    }

    @AfterEach
    void stop() {
        line.stop();
    }

    @Test
    void one_is_issued_with_id_and_secret_and_kept() {
        line.stubFor(post(urlEqualTo(ISSUE)).willReturn(okJson(token("first"))));
        line.stubFor(post(urlEqualTo(PUSH)).willReturn(okJson("{\"sentMessages\":[]}")));
        var carrier = stateless();

        assertThat(carrier.carry(Lines.push("a"))).isEqualTo(new Outcome.Delivered());
        assertThat(carrier.carry(Lines.push("a"))).isEqualTo(new Outcome.Delivered());

        line.verify(
                1,
                postRequestedFor(urlEqualTo(ISSUE))
                        .withFormParam("grant_type", equalTo("client_credentials"))
                        .withFormParam("client_id", equalTo("1234567890"))
                        .withFormParam("client_secret", equalTo("channel-secret")));
        line.verify(2, postRequestedFor(urlEqualTo(PUSH)).withHeader("Authorization", equalTo("Bearer first")));
    }

    @Test
    void one_that_line_refuses_is_renewed_once() {
        line.stubFor(post(urlEqualTo(ISSUE))
                .inScenario("issue")
                .whenScenarioStateIs("Started")
                .willReturn(okJson(token("stale")))
                .willSetStateTo("again"));
        line.stubFor(post(urlEqualTo(ISSUE))
                .inScenario("issue")
                .whenScenarioStateIs("again")
                .willReturn(okJson(token("good"))));
        line.stubFor(post(urlEqualTo(PUSH)).willReturn(aResponse().withStatus(401)));
        line.stubFor(post(urlEqualTo(PUSH))
                .withHeader("Authorization", equalTo("Bearer good"))
                .willReturn(okJson("{\"sentMessages\":[]}")));
        var meters = new CallMeters(new SimpleMeterRegistry(), "immari");
        var issuer = new TokenEndpoint(
                HttpClient.newHttpClient(),
                URI.create(line.baseUrl()),
                "immari",
                "1234567890",
                "channel-secret",
                meters);
        var stateless = new StatelessToken(issuer, nanos::get);
        var api = LineApis.api("immari", Lines.settings(line.port()), stateless, meters);
        assertThat(stateless.ready(SOON)).isTrue();
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());

        assertThat(api.push(UUID.fromString(Lines.KEY), Lines.PERSON, List.of(new TextMessage("a")), false))
                .isInstanceOf(Answer.Status.class)
                .extracting(answer -> answer.outcome(Endpoint.PUSH))
                .isEqualTo(new Outcome.Delivered());

        line.verify(2, postRequestedFor(urlEqualTo(ISSUE)));
        line.verify(2, postRequestedFor(urlEqualTo(PUSH)).withHeader("X-Line-Retry-Key", equalTo(Lines.KEY)));
    }

    @Test
    void where_even_a_fresh_one_is_refused_the_call_waits_for_later() {
        line.stubFor(post(urlEqualTo(ISSUE)).willReturn(okJson(token("t"))));
        line.stubFor(post(urlEqualTo(PUSH)).willReturn(aResponse().withStatus(401)));

        assertThat(stateless().carry(Lines.push("a")))
                .isEqualTo(new Outcome.NotNow("LINE answered 401: it refuses the access token"));

        line.verify(1, postRequestedFor(urlEqualTo(ISSUE)));
        line.verify(1, postRequestedFor(urlEqualTo(PUSH)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "{}",
                "{\"access_token\":\"a\\nb\",\"expires_in\":900}",
                "{\"access_token\":\"t\",\"expires_in\":0}",
                "null",
                ""
            })
    void without_one_nothing_is_said_and_line_is_not_pestered(String answer) {
        line.stubFor(post(urlEqualTo(ISSUE)).willReturn(okJson(answer)));
        var carrier = stateless();
        for (int i = 0; i < 3; i++) {
            assertThat(carrier.carry(Lines.push("a"))).isEqualTo(new Outcome.NotNow("no access token"));
        }
        line.verify(1, postRequestedFor(urlEqualTo(ISSUE)));
        line.verify(0, postRequestedFor(urlEqualTo(PUSH)));
    }

    @Test
    void an_issuer_that_drips_does_not_hold_a_call_beyond_its_time() {
        line.stubFor(post(urlEqualTo(ISSUE)).willReturn(okJson(token("t")).withChunkedDribbleDelay(20, 20_000)));
        long start = System.nanoTime();
        assertThat(stateless("calls.timeout", "500ms").carry(Lines.push("a"))).isInstanceOf(Outcome.NotNow.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void it_is_renewed_beside_the_calls_before_it_ends() {
        assertThat(token.ready(SOON)).isTrue();
        nanos.addAndGet(Duration.ofMinutes(11).toNanos());
        assertThat(token.ready(SOON)).isTrue();
        assertThat(token.get()).isEqualTo("t1");
        nanos.addAndGet(Duration.ofMinutes(2).toNanos());
        assertThat(token.ready(SOON)).isTrue();
        await().until(() -> token.get().equals("t2"));
    }

    @Test
    void one_that_ended_is_not_shown() {
        assertThat(token.ready(SOON)).isTrue();
        nanos.addAndGet(Duration.ofMinutes(15).toNanos());
        assertThat(token.ready(SOON)).isTrue();
        assertThat(token.get()).isEqualTo("t2");
    }

    @Test
    void whoever_waits_takes_the_one_another_got() throws Exception {
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            calls.add(() -> token.ready(SOON));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var call : threads.invokeAll(calls)) {
                assertThat(call.get()).isTrue();
            }
        }
        assertThat(issued).hasValue(1);
    }

    private LineCarrier stateless(String... more) {
        List<String> settings = new ArrayList<>(List.of("channels.immari.channel-id", "1234567890"));
        settings.addAll(List.of(more));
        return Lines.carrier(line.port(), settings.toArray(String[]::new));
    }

    private static String token(String value) {
        return "{\"token_type\":\"Bearer\",\"access_token\":\"" + value + "\",\"expires_in\":900}";
    }
}
