package madoguchi.line.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import madoguchi.outbox.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoadingAnimationTests {
    private static final String START = "/v2/bot/chat/loading/start";
    private static final Address HANAKO = new Address("immari", "line", Lines.PERSON);
    private static final Address TARO = new Address("immari", "line", "U" + "0".repeat(32));

    private final AtomicLong nanos = new AtomicLong();
    private WireMockServer line;
    private LoadingAnimation loading;

    @BeforeEach
    void start() {
        line = new WireMockServer(
                WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
        line.start();
        line.stubFor(post(START).willReturn(aResponse().withStatus(202).withBody("{}")));
        loading =
                new LoadingAnimation(new LineApis(Lines.settings(line.port()), new SimpleMeterRegistry()), nanos::get);
    }

    @AfterEach
    void stop() {
        line.stop();
    }

    private void after(Duration time) {
        nanos.addAndGet(time.toNanos());
        loading.look();
    }

    @Test
    void who_waits_long_sees_it_once_and_who_was_answered_does_not() {
        loading.waits(HANAKO);
        loading.waits(TARO);
        after(Duration.ofMillis(1_400));
        loading.isOver(TARO);
        after(Duration.ofMillis(200));
        after(Duration.ofSeconds(5));
        await().untilAsserted(() -> line.verify(
                1,
                postRequestedFor(urlEqualTo(START))
                        .withRequestBody(equalToJson("{\"chatId\":\"" + Lines.PERSON + "\",\"loadingSeconds\":10}"))));
        line.verify(1, postRequestedFor(urlEqualTo(START)));
    }

    @Test
    void a_crowd_that_waits_does_not_flood_line() {
        for (int i = 0; i < 500; i++) {
            loading.waits(new Address("immari", "line", "U%032x".formatted(i)));
        }
        after(Duration.ofSeconds(2));
        after(Duration.ofSeconds(2));
        await().untilAsserted(() -> line.verify(20, postRequestedFor(urlEqualTo(START))));
    }
}
