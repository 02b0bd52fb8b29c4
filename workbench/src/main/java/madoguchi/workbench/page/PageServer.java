package madoguchi.workbench.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Serves the page's files and its API under `/page/api/`.
final class PageServer implements HttpHandler {
    private static final String API = "/page/api/";
    private static final int LARGEST_REQUEST = 20 * 1024 * 1024;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final JsonMapper mapper;
    private final PageApi api;
    private final PageState state;
    private final Changes changes;

    PageServer(JsonMapper mapper, PageApi api, PageState state, Changes changes) {
        this.mapper = mapper;
        this.api = api;
        this.state = state;
        this.changes = changes;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String method = exchange.getRequestMethod();
            if (!Guard.admits(method, exchange.getRequestHeaders())) {
                Answer.text(403, "Only this page itself may ask.").send(exchange);
            } else if (path.equals(API + "changes")) {
                stream(exchange);
            } else if (method.equals("POST")) {
                post(path, exchange.getRequestBody()).send(exchange);
            } else {
                get(path).send(exchange);
            }
        }
    }

    private Answer get(String path) throws IOException {
        if (path.equals(API + "state")) {
            return Answer.json(state.now());
        }
        Optional<Answer> found = Optional.empty();
        if (path.startsWith(API + "mail/")) {
            found = api.html(path.substring((API + "mail/").length())).map(Answer::mail);
        } else if (path.startsWith(API + "photo/")) {
            found = api.photo(path.substring((API + "photo/").length()));
        } else if (path.equals("/") || path.equals("/page") || path.equals("/page/")) {
            found = file("index.html");
        } else if (path.matches("/page/[a-z]+\\.(html|css|js|svg)")) {
            found = file(path.substring("/page/".length()));
        }
        return found.orElseGet(() -> Answer.text(404, "Nothing here."));
    }

    private Answer post(String path, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_REQUEST + 1);
        if (!path.startsWith(API)) {
            return Answer.text(404, "Nothing here.");
        }
        if (bytes.length > LARGEST_REQUEST) {
            return Answer.text(413, "Too large.");
        }
        try {
            JsonNode read = mapper.readTree(bytes);
            api.act(path.substring(API.length()), read);
            changes.happened();
            return Answer.json(mapper.createObjectNode());
        } catch (JacksonException e) {
            return Answer.text(400, "Not JSON.");
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Answer.text(400, String.valueOf(e.getMessage()));
        }
    }

    private Optional<Answer> file(String name) throws IOException {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
        try (InputStream in = PageServer.class.getResourceAsStream("/page/" + name)) {
            return in == null ? Optional.empty() : Optional.of(Answer.of(200, type, in.readAllBytes()));
        }
    }

    // Server-Sent Events: only that something changed; the page then fetches the state.
    private void stream(HttpExchange exchange) throws IOException {
        Answer.secure(exchange.getResponseHeaders());
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        long seen = -1;
        try {
            while (!changes.closed()) {
                long now = changes.after(seen, HEARTBEAT);
                String event = now == seen ? ": still here\n\n" : "data: " + now + "\n\n";
                exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                seen = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
