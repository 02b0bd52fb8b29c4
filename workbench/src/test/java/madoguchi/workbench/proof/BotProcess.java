package madoguchi.workbench.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bot as a JVM of its own, which can be killed, stopped in its tracks, and started again.
final class BotProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final List<String> command;
    private final int port;
    private final Path log;
    private @Nullable Process process;

    BotProcess(int port, Path log, Sabotage sabotage, List<String> settings) {
        this.port = port;
        this.log = log;
        this.command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                sabotage.argument(),
                "-cp",
                System.getProperty("java.class.path"),
                Sabotage.class.getName(),
                "--server.port=" + port));
        command.addAll(settings);
    }

    void start() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!listens()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the bot did not start; see " + log.getFileName());
            }
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    private boolean listens() throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() != 404;
        } catch (IOException e) {
            return false;
        }
    }

    /// SIGKILL.
    void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    /// Stops every thread of it, as a long pause of a virtual machine would, until [#resume].
    void pause() throws IOException {
        signal("-STOP");
    }

    void resume() throws IOException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException {
        Process running = process;
        if (running != null) {
            new ProcessBuilder("kill", signal, Long.toString(running.pid()))
                    .start()
                    .onExit()
                    .join();
        }
    }

    URI webhook(String operator) {
        return URI.create("http://127.0.0.1:" + port + "/line/" + operator);
    }

    @Override
    public void close() {
        kill();
    }
}
