package madoguchi.workbench.line;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/// A bot that keeps the webhooks it gets, and calls the API over real HTTP.
final class Bot implements AutoCloseable {
    static final String SECRET = "8c570fa6dd201bb328f1c1eac23a96d8";
    static final String TOKEN = "long-lived";
    static final String USER_ID = "U8e742f61d673b39c7fff3cecb7536ef0";

    final List<Webhook> webhooks = new CopyOnWriteArrayList<>();
    final Queue<Integer> nextStatuses = new ConcurrentLinkedQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Loopback server;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Webhook(String signature, byte[] body) {
        JsonNode json() {
            return Json.MAPPER.readTree(body);
        }

        JsonNode event() {
            return json().path("events").path(0);
        }
    }

    Bot() {
        try {
            server = Loopback.start(0, exchange -> {
                try (exchange) {
                    byte[] body = exchange.getRequestBody().readAllBytes();
                    webhooks.add(new Webhook(exchange.getRequestHeaders().getFirst("x-line-signature"), body));
                    Integer status = nextStatuses.poll();
                    exchange.sendResponseHeaders(status == null ? 200 : status, -1);
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    URI uri() {
        return server.uri().resolve("/line/webhook");
    }

    LineChannel channel() {
        return new LineChannel("1650000000", SECRET, TOKEN, USER_ID, uri());
    }

    List<String> texts() {
        return webhooks.stream()
                .map(webhook -> Json.text(webhook.event().path("message"), "text"))
                .toList();
    }

    HttpResponse<String> post(LinePlatform line, String path, String body, String... headers) throws IOException {
        return send(request(line, path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(LinePlatform line, String path) throws IOException {
        return send(request(line, path));
    }

    HttpResponse<String> push(LinePlatform line, Person to, String messages, String... headers) throws IOException {
        return post(line, "/v2/bot/message/push", pushBody(to.userId(), messages), headers);
    }

    HttpResponse<String> reply(LinePlatform line, Webhook to, String messages, String... headers) throws IOException {
        String body =
                "{\"replyToken\":\"%s\",\"messages\":[%s]}".formatted(Json.text(to.event(), "replyToken"), messages);
        return post(line, "/v2/bot/message/reply", body, headers);
    }

    static String pushBody(String to, String messages) {
        return "{\"to\":\"%s\",\"messages\":[%s]}".formatted(to, messages);
    }

    static String text(String text) {
        return Json.object().put("type", "text").put("text", text).toString();
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static HttpRequest.Builder request(LinePlatform line, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(line.uri().resolve(path))
                .setHeader("Authorization", "Bearer " + TOKEN)
                .setHeader("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
