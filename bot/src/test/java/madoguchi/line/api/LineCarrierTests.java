package madoguchi.line.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import madoguchi.outbox.Address;
import madoguchi.outbox.Carrier.Load;
import madoguchi.outbox.Carrier.Outcome;
import madoguchi.outbox.Parcel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LineCarrierTests {
    private static final String REPLY = "/v2/bot/message/reply";
    private static final String PUSH = "/v2/bot/message/push";
    private static final String SENT = "{\"sentMessages\":[{\"id\":\"461230966842064897\",\"quoteToken\":\"q\"}]}";

    private static WireMockServer line;
    private static LineCarrier carrier;

    @BeforeAll
    static void start() {
        line = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .containerThreads(60));
        line.start();
        carrier = Lines.carrier(line.port());
    }

    @AfterAll
    static void stop() {
        line.stop();
    }

    @BeforeEach
    void reset() {
        line.resetAll();
    }

    @Test
    void an_end_without_words_sends_nothing() {
        Load bare = Lines.push("a");
        assertThat(carrier.carry(new Load(bare.to(), List.of(new Parcel.Ended()), Optional.empty(), bare.key())))
                .isEqualTo(new Outcome.Delivered());
        assertThat(line.getAllServeEvents()).isEmpty();
    }

    @Test
    void what_is_said_after_such_an_end_is_sent_as_ever() {
        answer(PUSH, ok());
        Load bare = Lines.push("a");
        List<Parcel> parcels = new ArrayList<>(List.of(new Parcel.Ended()));
        parcels.addAll(bare.parcels());
        assertThat(carrier.carry(new Load(bare.to(), parcels, Optional.empty(), bare.key())))
                .isEqualTo(new Outcome.Delivered());
        assertThat(line.getAllServeEvents()).hasSize(1);
    }

    @Test
    void a_reply_spends_the_token_and_has_no_retry_key() {
        answer(REPLY, ok());

        assertThat(carrier.carry(Lines.reply("a", "b"))).isEqualTo(new Outcome.Delivered());

        line.verify(
                1,
                postRequestedFor(urlEqualTo(REPLY))
                        .withHeader("Authorization", equalTo("Bearer fixed-token"))
                        .withHeader("X-Line-Retry-Key", absent())
                        .withRequestBody(equalToJson("""
                                {"replyToken":"reply-token","notificationDisabled":false,
                                 "messages":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}""", true, true)));
    }

    @Test
    void a_push_names_the_person_and_always_has_the_retry_key() {
        answer(PUSH, ok());

        assertThat(carrier.carry(Lines.push("a"))).isEqualTo(new Outcome.Delivered());

        line.verify(
                1,
                postRequestedFor(urlEqualTo(PUSH))
                        .withHeader("X-Line-Retry-Key", equalTo(Lines.KEY))
                        .withRequestBody(equalToJson("""
                                {"to":"%s","messages":[{"type":"text","text":"a"}],"notificationDisabled":false}""".formatted(Lines.PERSON))));
    }

    @ParameterizedTest
    @CsvSource({
        "400, TokenUnusable",
        "401, NotNow",
        "403, NotNow",
        "404, Refused",
        "409, Unknown",
        "413, Refused",
        "415, Refused",
        "429, NotNow",
        "500, Unknown",
        "502, Unknown",
        "503, Unknown"
    })
    void what_a_status_means_for_a_reply(int status, String outcome) {
        answer(REPLY, aResponse().withStatus(status).withBody("{\"message\":\"Invalid reply token\"}"));
        assertThat(carrier.carry(Lines.reply("a")).getClass().getSimpleName()).isEqualTo(outcome);
        line.verify(1, postRequestedFor(urlEqualTo(REPLY)));
    }

    @ParameterizedTest
    @CsvSource({
        "400, Refused",
        "401, NotNow",
        "403, NotNow",
        "404, Refused",
        "409, DeliveredBefore",
        "413, Refused",
        "415, Refused",
        "429, NotNow",
        "500, Unknown",
        "502, Unknown",
        "503, Unknown"
    })
    void what_a_status_means_for_a_push(int status, String outcome) {
        answer(PUSH, aResponse().withStatus(status).withBody("{\"message\":\"...\"}"));
        assertThat(carrier.carry(Lines.push("a")).getClass().getSimpleName()).isEqualTo(outcome);
        line.verify(1, postRequestedFor(urlEqualTo(PUSH)));
    }

    @ParameterizedTest
    @CsvSource({"429, NotNow", "500, Unknown", "409, DeliveredBefore"})
    void a_status_counts_whatever_page_comes_with_it(int status, String outcome) {
        for (String page : List.of("<html>", "", "[]", "{\"message\":{}}")) {
            answer(PUSH, aResponse().withStatus(status).withBody(page));
            assertThat(carrier.carry(Lines.push("a")).getClass().getSimpleName())
                    .as(page)
                    .isEqualTo(outcome);
        }
    }

    @ParameterizedTest
    @CsvSource({"408", "503"})
    void an_invitation_to_repeat_at_once_is_left_to_the_outbox(int status) {
        answer(REPLY, aResponse().withStatus(status).withHeader("Retry-After", "0"));
        assertThat(carrier.carry(Lines.reply("a"))).isInstanceOf(Outcome.Unknown.class);
        line.verify(1, postRequestedFor(urlEqualTo(REPLY)));
    }

    @Test
    void nobody_is_followed_elsewhere_with_what_was_said() {
        answer(PUSH, aResponse().withStatus(307).withHeader("Location", "/elsewhere"));
        assertThat(carrier.carry(Lines.push("a"))).isInstanceOf(Outcome.Unknown.class);
        assertThat(line.getAllServeEvents()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_connection_that_breaks_leaves_the_outcome_unknown(Fault fault) {
        answer(REPLY, aResponse().withFault(fault));
        answer(PUSH, aResponse().withFault(fault));
        assertThat(carrier.carry(Lines.reply("a"))).isInstanceOf(Outcome.Unknown.class);
        assertThat(carrier.carry(Lines.push("a"))).isInstanceOf(Outcome.Unknown.class);
        line.verify(1, postRequestedFor(urlEqualTo(REPLY)));
    }

    @Test
    void an_answer_that_cannot_be_read_leaves_the_outcome_unknown() {
        answer(PUSH, aResponse().withStatus(200).withBody("<html>"));
        assertThat(carrier.carry(Lines.push("a"))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void silence_leaves_the_outcome_unknown() {
        var hasty = Lines.carrier(line.port(), "calls.read-timeout", "200ms");
        answer(REPLY, ok().withFixedDelay(3000));
        assertThat(hasty.carry(Lines.reply("a"))).isInstanceOf(Outcome.Unknown.class);
        line.verify(1, postRequestedFor(urlEqualTo(REPLY)));
    }

    @Test
    void a_body_that_drips_does_not_hold_a_call_beyond_its_time() {
        var hasty = Lines.carrier(line.port(), "calls.timeout", "600ms");
        answer(PUSH, ok().withChunkedDribbleDelay(40, 20_000));
        long start = System.nanoTime();

        assertThat(hasty.carry(Lines.push("a"))).isEqualTo(new Outcome.Unknown("no answer in time"));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void where_nobody_listens_certainly_nothing_was_said() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(Lines.carrier(free).carry(Lines.reply("a"))).isInstanceOf(Outcome.NotNow.class);
        var nowhere = Lines.carrier(1, "api-url", "http://line.invalid");
        assertThat(nowhere.carry(Lines.push("a"))).isInstanceOf(Outcome.NotNow.class);
    }

    @Test
    void where_no_secure_connection_comes_about_certainly_nothing_was_said() {
        var secure = Lines.carrier(line.port(), "api-url", "https://127.0.0.1:" + line.port());
        assertThat(secure.carry(Lines.reply("a"))).isInstanceOf(Outcome.NotNow.class);
        assertThat(line.getAllServeEvents()).isEmpty();
    }

    @Test
    void many_calls_run_at_the_same_time() throws Exception {
        answer(PUSH, ok().withFixedDelay(500));
        List<Callable<Outcome>> calls = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            calls.add(() -> carrier.carry(Lines.push("a")));
        }
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Outcome> call : threads.invokeAll(calls)) {
                assertThat(call.get()).isEqualTo(new Outcome.Delivered());
            }
        }
        // Five at a time would take four seconds.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void what_cannot_be_carried_is_refused_without_a_call() {
        var address = new Address("immari", "line", Lines.PERSON);
        assertThat(carrier.carry(Lines.push())).isInstanceOf(Outcome.Refused.class);
        assertThat(carrier.carry(Lines.push(" ", "\n"))).isInstanceOf(Outcome.Refused.class);
        assertThat(carrier.carry(Lines.push("1", "2", "3", "4", "5", "6"))).isInstanceOf(Outcome.Refused.class);
        var bubble = new Parcel.Bubble("a", List.of(), Optional.empty());
        assertThat(carrier.carry(new Load(
                        new Address("gone", "line", Lines.PERSON), List.of(bubble), Optional.empty(), Lines.KEY)))
                .isInstanceOf(Outcome.NotNow.class);
        assertThat(carrier.carry(new Load(address, List.of(bubble), Optional.empty(), "no uuid")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(line.getAllServeEvents()).isEmpty();
    }

    private static ResponseDefinitionBuilder ok() {
        return aResponse().withStatus(200).withBody(SENT).withHeader("x-line-request-id", "r-1");
    }

    private static void answer(String path, ResponseDefinitionBuilder answer) {
        line.stubFor(post(urlEqualTo(path)).willReturn(answer));
    }
}
