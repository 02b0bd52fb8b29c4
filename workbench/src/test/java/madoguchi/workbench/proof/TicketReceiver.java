package madoguchi.workbench.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Support's own system, as a webhook: checks the signature, keeps what came, and is away for every tenth call.
final class TicketReceiver implements HttpHandler {
    static final String SECRET = "secret";

    record Received(String key, Instant at, boolean signed, String body) {
        @Override
        public String toString() {
            return "Received[" + key + "]";
        }
    }

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean away = calls.incrementAndGet() % 10 == 0;
        if (!away) {
            var headers = exchange.getRequestHeaders();
            String signed = headers.getFirst("X-Madoguchi-Timestamp") + "." + new String(body, StandardCharsets.UTF_8);
            received.add(new Received(
                    headers.getFirst("Idempotency-Key"),
                    Instant.now(),
                    ("v1=" + hmac(signed)).equals(headers.getFirst("X-Madoguchi-Signature")),
                    new String(body, StandardCharsets.UTF_8)));
        }
        exchange.sendResponseHeaders(away ? 503 : 204, -1);
        exchange.close();
    }

    List<Received> received() {
        return received;
    }

    private static String hmac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
