package madoguchi.ticket;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

/// A mail server that misbehaves as told, at one point of the conversation.
///
/// Points are `GREETING`, the verbs `EHLO`, `MAIL`, `RCPT`, `DATA`, `QUIT`, and `END` for the end of the content. A
/// reply is what to answer; [#CUT] hangs up instead, [#SILENCE] says nothing.
final class ScriptedSmtp implements AutoCloseable {
    static final String CUT = "cut";
    static final String SILENCE = "silence";

    private final ServerSocket listening;
    private final Map<String, String> script;

    ScriptedSmtp(Map<String, String> script) throws IOException {
        this.script = script;
        this.listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (var client = listening.accept()) {
                talk(client);
            } catch (IOException e) {
                // The client hung up, or the test is over.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        boolean on = answer(client, "GREETING", "220 ready");
        while (on) {
            String line = in.readLine();
            if (line == null) {
                return;
            }
            String verb = line.split("[ :]", 2)[0];
            on = answer(client, verb, verb.equals("DATA") ? "354 go on" : verb.equals("QUIT") ? "221 bye" : "250 ok");
            if (verb.equals("DATA") && on && !script.containsKey("DATA")) {
                while (!".".equals(line)) {
                    line = in.readLine();
                }
                on = answer(client, "END", "250 taken");
            }
        }
    }

    private boolean answer(Socket client, String point, String otherwise) throws IOException {
        String reply = script.getOrDefault(point, otherwise);
        if (reply.equals(CUT)) {
            return false;
        }
        if (!reply.equals(SILENCE)) {
            client.getOutputStream().write((reply + "\r\n").getBytes(US_ASCII));
            client.getOutputStream().flush();
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
