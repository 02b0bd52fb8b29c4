package madoguchi.workbench.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A program of this class path as a JVM of its own, started as this one was: out of its jar, or from
/// folders.
final class JavaProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;

    /// @param log where its output goes
    JavaProcess(Class<?> main, List<String> options, List<String> arguments, Path log) {
        this.log = log;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        String classPath = System.getProperty("java.class.path");
        command.addAll(List.of("-cp", classPath));
        if (classPath.endsWith(".jar") && !classPath.contains(java.io.File.pathSeparator)) {
            // Out of workbench.jar, whose launcher can start another of its programs.
            command.addAll(List.of(
                    "-Dloader.main=" + main.getName(), "org.springframework.boot.loader.launch.PropertiesLauncher"));
        } else {
            command.add(main.getName());
        }
        command.addAll(arguments);
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /// Waits until it serves.
    void awaitHealthy(int port) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!healthy(port)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("a process of the benchmark did not start: " + lastLines());
            }
            try {
                Thread.sleep(Duration.ofMillis(100));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    private static boolean healthy(int port) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "no log";
        }
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
