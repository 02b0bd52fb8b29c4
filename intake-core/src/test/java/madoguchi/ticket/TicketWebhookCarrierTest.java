package madoguchi.ticket;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import madoguchi.outbox.Address;
import madoguchi.outbox.Carrier;
import madoguchi.outbox.Carrier.Outcome;
import madoguchi.outbox.Parcel;
import madoguchi.outbox.Parcel.Ticket.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(30)
class TicketWebhookCarrierTest {
    private static final String SECRET = "見本の秘密 not-a-real-one";
    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Parcel.Ticket TICKET = Samples.ticket(Event.OPENED, Samples.INQUIRY, Samples.TYPED);

    private final WireMockServer receiver =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));

    @BeforeEach
    void start() {
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop();
    }

    @Test
    void a_ticket_is_posted_signed_and_named() throws Exception {
        answering(aResponse().withStatus(202).withBody("thanks"));

        assertThat(carrier(NOW).carry(Samples.load(TICKET))).isEqualTo(new Outcome.Delivered());

        var request = receiver.getAllServeEvents().getFirst().getRequest();
        assertThat(request.getBody()).isEqualTo(TicketJson.write(Samples.HANAKO, TICKET, Samples.policy()));
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
        assertThat(request.getHeader("Idempotency-Key")).isEqualTo("t-7f3a9c");
        assertThat(request.getHeader("X-Madoguchi-Timestamp")).isEqualTo("1795370400");
        assertThat(request.getHeader("X-Madoguchi-Signature"))
                .isEqualTo("v1=" + hmac("1795370400." + request.getBodyAsString()));
    }

    @Test
    void a_repeat_has_the_same_body_and_key_and_a_signature_of_its_own_time() {
        answering(aResponse().withStatus(500));

        carrier(NOW).carry(Samples.load(TICKET));
        carrier(NOW.plusSeconds(60)).carry(Samples.load(TICKET));

        var requests = receiver.findAll(postRequestedFor(urlEqualTo("/tickets")));
        assertThat(requests).hasSize(2);
        assertThat(requests.get(0).getBody()).isEqualTo(requests.get(1).getBody());
        assertThat(requests)
                .extracting(request -> request.getHeader("Idempotency-Key"))
                .containsOnly("t-7f3a9c");
        assertThat(requests.get(0).getHeader("X-Madoguchi-Signature"))
                .isNotEqualTo(requests.get(1).getHeader("X-Madoguchi-Signature"));
    }

    @ParameterizedTest
    @CsvSource({
        "200, Delivered",
        "201, Delivered",
        "204, Delivered",
        "409, DeliveredBefore",
        "429, NotNow",
        "408, NotNow",
        "401, NotNow",
        "302, Refused",
        "400, Refused",
        "403, Refused",
        "404, Refused",
        "413, Refused",
        "422, Refused",
        "500, Unknown",
        "502, Unknown",
        "503, Unknown",
        "504, Unknown"
    })
    void each_status_has_its_outcome(int status, String outcome) {
        answering(aResponse().withStatus(status).withHeader("Location", receiver.url("/elsewhere")));

        assertThat(carrier(NOW).carry(Samples.load(TICKET)).getClass().getSimpleName())
                .isEqualTo(outcome);
        receiver.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER", "RANDOM_DATA_THEN_CLOSE"})
    void a_cut_leaves_the_outcome_unknown(Fault fault) {
        answering(aResponse().withFault(fault));

        assertThat(carrier(NOW).carry(Samples.load(TICKET))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void a_late_answer_is_not_waited_for() {
        answering(aResponse().withStatus(200).withFixedDelay(10_000));

        assertThat(carrier(NOW).carry(Samples.load(TICKET))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void an_answer_that_never_ends_is_not_waited_for() {
        answering(aResponse().withStatus(200).withBody("x".repeat(1000)).withChunkedDribbleDelay(20, 60_000));

        assertThat(carrier(NOW).carry(Samples.load(TICKET))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void nobody_there_is_not_now() {
        var carrier = carrier(NOW);
        receiver.stop();

        assertThat(carrier.carry(Samples.load(TICKET))).isInstanceOf(Outcome.NotNow.class);
    }

    @Test
    void no_reason_tells_anything_personal() {
        answering(aResponse().withStatus(400).withBody("bad mail " + Samples.MAIL));

        assertThat(carrier(NOW).carry(Samples.load(TICKET))).isEqualTo(new Outcome.Refused("HTTP 400"));
    }

    @Test
    void an_id_of_any_form_makes_a_header() {
        answering(aResponse().withStatus(200));
        var hostile = Samples.ticket("t\r\nX-Evil: 1", Event.OPENED, TICKET.content());

        assertThat(carrier(NOW).carry(Samples.load(hostile))).isEqualTo(new Outcome.Delivered());
        var request = receiver.getAllServeEvents().getFirst().getRequest();
        assertThat(request.getHeader("X-Evil")).isNull();
        assertThat(request.getHeader("Idempotency-Key")).matches("[0-9a-f]{40}");
    }

    @Test
    void an_operator_without_a_target_waits_for_one() {
        var load = new Carrier.Load(new Address("other", "line", "U1"), List.of(TICKET), Optional.empty(), "key");

        assertThat(carrier(NOW).carry(load)).isInstanceOf(Outcome.NotNow.class);
        assertThat(carrier(NOW).lane()).isEqualTo("ticket-webhook");
        assertThat(carrier(NOW).most()).isEqualTo(1);
    }

    private void answering(ResponseDefinitionBuilder answer) {
        receiver.stubFor(post(anyUrl()).willReturn(answer));
    }

    private TicketWebhookCarrier carrier(Instant now) {
        var target = new TicketSettings.Target(
                null, null, MailContent.REFERENCE, "http://127.0.0.1:" + receiver.port() + "/tickets", SECRET);
        return new TicketWebhookCarrier(
                Samples.targets(target), Samples.policies(), InstantSource.fixed(now), Duration.ofMillis(1500));
    }

    private static String hmac(String signed) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(UTF_8)));
    }
}
