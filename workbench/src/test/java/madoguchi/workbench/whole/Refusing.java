package madoguchi.workbench.whole;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/// A mail server that refuses every recipient for good.
final class Refusing implements AutoCloseable {
    private final ServerSocket listening;
    private final Thread serving;

    Refusing(int port) throws IOException {
        listening = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        serving = Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (Socket client = listening.accept()) {
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
                say(client, "220 ready");
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    say(client, line.startsWith("RCPT") ? "550 nobody here" : "250 ok");
                }
            } catch (IOException e) {
                // The client hung up, or the test is over.
            }
        }
    }

    private static void say(Socket client, String reply) throws IOException {
        client.getOutputStream().write((reply + "\r\n").getBytes(US_ASCII));
        client.getOutputStream().flush();
    }

    /// The port is free afterwards: a thread that still waits for a client would hold it.
    @Override
    public void close() throws IOException {
        listening.close();
        try {
            serving.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
