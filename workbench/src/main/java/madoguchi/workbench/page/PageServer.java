package madoguchi.workbench.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.mail.SupportMail;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Serves the page's files and its API under `/page/api/`.
final class PageServer implements HttpHandler {
    private static final String API = "/page/api/";
    private static final int LARGEST_REQUEST = 20 * 1024 * 1024;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Pattern FILE = Pattern.compile("/page/([a-z]+/){0,2}[a-z]+\\.(html|css|js|svg)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final JsonMapper mapper;
    private final Deeds deeds;
    private final PageState state;
    private final Pictures pictures;
    private final Mails mails;
    private final Changes changes;

    PageServer(JsonMapper mapper, LinePlatform line, SupportMail mail, Changes changes) {
        this.mapper = mapper;
        this.deeds = new Deeds(line, mail);
        this.mails = new Mails(mapper, mail);
        this.state = new PageState(mapper, line, mail, mails);
        this.pictures = new Pictures(line);
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
                get(path, exchange.getRequestURI().getQuery()).send(exchange);
            }
        }
    }

    private Answer get(String path, @Nullable String query) throws IOException {
        Optional<Answer> found;
        if (path.startsWith(API)) {
            found = api(path.substring(API.length()).split("/", -1), query);
        } else if (path.equals("/") || path.equals("/page") || path.equals("/page/")) {
            found = file("index.html");
        } else if (FILE.matcher(path).matches()) {
            found = file(path.substring("/page/".length()));
        } else {
            found = Optional.empty();
        }
        return found.orElseGet(() -> Answer.text(404, "Nothing here."));
    }

    private Optional<Answer> api(String[] parts, @Nullable String query) {
        return switch (parts[0] + " " + parts.length) {
            case "state 1" -> Optional.of(Answer.json(state.since(seen(query))));
            case "mail 2" -> mails.whole(parts[1]).map(Answer::json);
            case "mail 3" -> mails.html(parts[1]).map(Answer::mail);
            case "photo 2" -> pictures.photo(parts[1]);
            case "sample 2" -> pictures.sample(parts[1]);
            case "menu 3" -> pictures.menu(parts[1], parts[2]);
            default -> Optional.empty();
        };
    }

    private static Seen seen(@Nullable String query) {
        return Seen.of(query != null && query.startsWith("seen=") ? query.substring("seen=".length()) : null);
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
            deeds.act(path.substring(API.length()), new Request(mapper.readTree(bytes)));
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
