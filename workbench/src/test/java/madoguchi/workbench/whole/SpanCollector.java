package madoguchi.workbench.whole;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import madoguchi.workbench.line.Loopback;

/// Takes spans as OpenTelemetry's collector would (OTLP over HTTP) and keeps the bytes as they came.
final class SpanCollector implements AutoCloseable {
    private final List<byte[]> bodies = new CopyOnWriteArrayList<>();
    private final Loopback server;

    SpanCollector() throws IOException {
        server = Loopback.start(0, exchange -> {
            try (exchange) {
                bodies.add(exchange.getRequestBody().readAllBytes());
                exchange.sendResponseHeaders(200, -1);
            }
        });
    }

    URI endpoint() {
        return server.uri().resolve("/v1/traces");
    }

    /// Everything that came. The form is binary, but keeps names and values in UTF-8.
    String all() {
        var all = new StringBuilder();
        bodies.forEach(
                body -> all.append(new String(body, StandardCharsets.UTF_8)).append('\n'));
        return all.toString();
    }

    /// The same as hexadecimal digits, as ids are usually written.
    String hex() {
        var all = new StringBuilder();
        bodies.forEach(body -> all.append(HexFormat.of().formatHex(body)).append('\n'));
        return all.toString();
    }

    @Override
    public void close() {
        server.close();
    }
}
