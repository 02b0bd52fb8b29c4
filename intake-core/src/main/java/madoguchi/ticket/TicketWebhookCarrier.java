package madoguchi.ticket;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import madoguchi.outbox.Carrier;
import madoguchi.outbox.Parcel;
import madoguchi.policy.Policies;
import org.jspecify.annotations.Nullable;

/// Posts tickets to an operator's own system, signed. What a receiver needs to know: the same `Idempotency-Key` is the
/// same ticket with the same body; a ticket it has already is answered with 409 or any 2xx.
public final class TicketWebhookCarrier implements Carrier {
    private final TicketTargets targets;
    private final Policies policies;
    private final InstantSource clock;
    private final Duration patience;
    private final HttpClient http;

    /// Makes a carrier of its own connections.
    ///
    /// @param patience how long one whole call may take
    public TicketWebhookCarrier(TicketTargets targets, Policies policies, InstantSource clock, Duration patience) {
        this.targets = targets;
        this.policies = policies;
        this.clock = clock;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                // A redirect could take a ticket to a place nobody configured.
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience.dividedBy(2))
                .build();
    }

    @Override
    public String lane() {
        return TicketTargets.WEBHOOK;
    }

    @Override
    public int most() {
        return 1;
    }

    @Override
    public Outcome carry(Load load) {
        if (load.parcels().size() != 1 || !(load.parcels().getFirst() instanceof Parcel.Ticket ticket)) {
            return new Outcome.Refused("not one ticket");
        }
        var target = targets.webhook(load.to().operator());
        var policy = policies.of(load.to().operator());
        if (target.isEmpty() || policy.isEmpty()) {
            // It may have been configured when the ticket was made, and may be again.
            return new Outcome.NotNow("the operator has no ticket webhook or no policy now");
        }
        HttpRequest request;
        try {
            request = request(target.get(), ticket, TicketJson.write(load.to(), ticket, policy.get()));
        } catch (RuntimeException e) {
            return new Outcome.Refused(
                    "the ticket could not be written: " + e.getClass().getSimpleName());
        }
        return call(request);
    }

    private HttpRequest request(WebhookTarget target, Parcel.Ticket ticket, byte[] body) {
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(target.url())
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", TicketName.of(ticket.id()).value())
                .header("X-Madoguchi-Timestamp", timestamp)
                .header("X-Madoguchi-Signature", WebhookSignature.of(target.secret(), timestamp, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private Outcome call(HttpRequest request) {
        var answer = http.sendAsync(request, BodyHandlers.discarding());
        try {
            // The request's own timeout ends with the answer's headers; a body that never ends must not hold the lane.
            return outcome(
                    answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode());
        } catch (TimeoutException e) {
            return new Outcome.Unknown("no whole answer in time");
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Unknown("interrupted");
        } finally {
            answer.cancel(true);
        }
    }

    private static Outcome failed(@Nullable Throwable cause) {
        return switch (cause) {
            case ConnectException _, HttpConnectTimeoutException _, SSLHandshakeException _ ->
                new Outcome.NotNow("no connection");
            case null, default -> new Outcome.Unknown("the answer was lost");
        };
    }

    private static Outcome outcome(int status) {
        String reason = "HTTP " + status;
        if (status >= 200 && status < 300) {
            return new Outcome.Delivered();
        }
        return switch (status) {
            case 409 -> new Outcome.DeliveredBefore();
            // Not read to the end, too early, too many; or the secret is being changed.
            case 401, 408, 425, 429 -> new Outcome.NotNow(reason);
            default -> status >= 500 ? new Outcome.Unknown(reason) : new Outcome.Refused(reason);
        };
    }
}
