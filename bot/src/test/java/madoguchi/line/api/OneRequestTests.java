package madoguchi.line.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import madoguchi.outbox.Carrier.Outcome;
import org.junit.jupiter.api.Test;

/// What happens when a kept connection dies with a request on it. WireMock cannot: it closes before, not after reading.
class OneRequestTests {
    /// Answers the first request of each connection; on the second it reads all of it and hangs up.
    private static final class Dying implements AutoCloseable {
        final List<String> requests = new CopyOnWriteArrayList<>();
        private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

        Dying() throws IOException {
            Thread.startVirtualThread(() -> {
                while (!server.isClosed()) {
                    try {
                        Socket socket = server.accept();
                        Thread.startVirtualThread(() -> serve(socket));
                    } catch (IOException e) {
                        return;
                    }
                }
            });
        }

        private void serve(Socket socket) {
            try (socket;
                    var in = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
                if (read(in)) {
                    String body = "{\"sentMessages\":[]}";
                    socket.getOutputStream()
                            .write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + "Content-Length: "
                                            + body.length() + "\r\n\r\n" + body)
                                    .getBytes(StandardCharsets.ISO_8859_1));
                    read(in);
                }
            } catch (IOException e) {
                // The client hung up first.
            }
        }

        private boolean read(BufferedReader in) throws IOException {
            String first = in.readLine();
            if (first == null) {
                return false;
            }
            int length = 0;
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            for (int i = 0; i < length; i++) {
                in.read();
            }
            requests.add(first);
            return true;
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    @Test
    void a_reply_is_not_sent_again_behind_our_back() throws IOException {
        try (var line = new Dying()) {
            var carrier = Lines.carrier(line.server.getLocalPort());
            assertThat(carrier.carry(Lines.reply("a"))).isEqualTo(new Outcome.Delivered());

            assertThat(carrier.carry(Lines.reply("b"))).isInstanceOf(Outcome.Unknown.class);

            assertThat(line.requests).hasSize(2);
        }
    }

    @Test
    void a_push_may_be_since_its_retry_key_goes_with_it() throws IOException {
        try (var line = new Dying()) {
            var carrier = Lines.carrier(line.server.getLocalPort());
            assertThat(carrier.carry(Lines.push("a"))).isEqualTo(new Outcome.Delivered());

            assertThat(carrier.carry(Lines.push("b"))).isEqualTo(new Outcome.Delivered());

            assertThat(line.requests).hasSize(3);
        }
    }
}
