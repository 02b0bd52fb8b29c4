package madoguchi.line.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Issues stateless channel access tokens: `POST /oauth2/v3/token` with channel id and secret. Tells only kinds of
/// failures, since both request and answer hold credentials.
final class TokenEndpoint implements StatelessToken.Issuer {
    private static final Logger LOG = LoggerFactory.getLogger(TokenEndpoint.class);
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final HttpRequest request;
    private final String operator;
    private final CallMeters meters;

    TokenEndpoint(HttpClient http, URI api, String operator, String channelId, String secret, CallMeters meters) {
        this.http = http;
        this.operator = operator;
        this.meters = meters;
        this.request = HttpRequest.newBuilder(api.resolve("/oauth2/v3/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&client_id="
                        + encoded(channelId) + "&client_secret=" + encoded(secret)))
                .build();
    }

    @Override
    public Optional<StatelessToken.Issue> issue(Duration within) {
        long start = System.nanoTime();
        // The client's own timeouts end with the headers; this one is for all of it.
        Future<HttpResponse<String>> answer =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
        try {
            HttpResponse<String> response = answer.get(within.toNanos(), TimeUnit.NANOSECONDS);
            meters.asked(new Answer.Status(response.statusCode(), ""), System.nanoTime() - start);
            return response.statusCode() == 200 ? read(response.body()) : failed("HTTP " + response.statusCode());
        } catch (TimeoutException e) {
            answer.cancel(true);
            return lost("no answer in time", start);
        } catch (ExecutionException e) {
            return lost(
                    e.getCause() == null ? "no answer" : e.getCause().getClass().getSimpleName(), start);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return lost("interrupted", start);
        }
    }

    private Optional<StatelessToken.Issue> lost(String what, long start) {
        meters.asked(new Answer.Lost(what), System.nanoTime() - start);
        return failed(what);
    }

    private Optional<StatelessToken.Issue> read(String body) {
        try {
            JsonNode answer = JSON.readTree(body);
            String token = answer.path("access_token").asText();
            long seconds = answer.path("expires_in").asLong(900);
            if (token.isEmpty() || token.chars().anyMatch(c -> c <= ' ' || c > '~') || seconds <= 0) {
                return failed("an answer without a token");
            }
            return Optional.of(new StatelessToken.Issue(token, Duration.ofSeconds(seconds)));
        } catch (IOException e) {
            return failed("an answer that is no JSON");
        }
    }

    private Optional<StatelessToken.Issue> failed(String what) {
        LOG.atWarn()
                .addKeyValue("madoguchi.event", "token-refused")
                .addKeyValue("madoguchi.operator", operator)
                .addKeyValue("madoguchi.reason", what)
                .log("LINE issued no access token for {}: {}", operator, what);
        return Optional.empty();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
