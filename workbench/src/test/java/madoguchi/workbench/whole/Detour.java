package madoguchi.workbench.whole;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import madoguchi.workbench.line.Loopback;

/// Stands between the bot and a server: passes every call on, until it is told to answer by itself. Then the
/// answer quotes the request in its body and in a header, as careless servers do.
final class Detour implements AutoCloseable {
    private static final Pattern REPLY_TOKEN = Pattern.compile("\"replyToken\" ?: ?\"([^\"]+)\"");

    private final Loopback server;
    private final URI behind;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger refused = new AtomicInteger();
    private final Set<String> replyTokens = new TreeSet<>();
    private volatile int status;

    Detour(URI behind) throws IOException {
        this.behind = behind;
        this.server = Loopback.start(0, this::handle);
    }

    URI uri() {
        return server.uri();
    }

    /// From now on every call is answered with this status; 0 passes them on again.
    void answers(int status) {
        refused.set(0);
        this.status = status;
    }

    /// How many calls were answered here since it was told so.
    int refused() {
        return refused.get();
    }

    /// Every reply token that was shown.
    synchronized Set<String> replyTokens() {
        return Set.copyOf(replyTokens);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            note(new String(body, StandardCharsets.UTF_8));
            int instead = status;
            if (instead == 0) {
                passOn(exchange, body);
            } else {
                String quoted = "{\"message\":\"bad: " + exchange.getRequestURI() + " "
                        + new String(body, StandardCharsets.UTF_8).replace("\"", "'") + "\"}";
                exchange.getResponseHeaders()
                        .set(
                                "x-line-request-id",
                                "of " + exchange.getRequestHeaders().getFirst("Authorization"));
                answer(exchange, instead, quoted.getBytes(StandardCharsets.UTF_8));
                refused.incrementAndGet();
            }
        }
    }

    private synchronized void note(String body) {
        REPLY_TOKEN.matcher(body).results().forEach(found -> replyTokens.add(found.group(1)));
    }

    private void passOn(HttpExchange exchange, byte[] body) throws IOException {
        var request = HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        for (String name : new String[] {"Authorization", "Content-Type", "X-Line-Retry-Key"}) {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        try {
            HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            exchange.getResponseHeaders()
                    .set(
                            "x-line-request-id",
                            response.headers().firstValue("x-line-request-id").orElse("none"));
            answer(exchange, response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.close();
        http.close();
    }
}
