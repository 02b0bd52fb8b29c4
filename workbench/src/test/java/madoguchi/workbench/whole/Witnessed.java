package madoguchi.workbench.whole;

import static org.awaitility.Awaitility.await;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import madoguchi.fixture.LocalRedis;
import madoguchi.line.BotApplication;
import madoguchi.workbench.line.LineChannel;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.line.LineSettings;
import madoguchi.workbench.line.Redelivery;
import madoguchi.workbench.mail.SupportMail;

/// A bot as a process of its own, with everything around it, and everything it shows of itself kept: what it
/// prints, what it logs as JSON, what its endpoints answer, the spans it sends.
final class Witnessed implements AutoCloseable {
    /// Part of the address that tickets are posted to, as some receivers have it.
    static final String TICKETS_KEY = "ticket-url-key-canary";

    /// Where requests go on paper.
    static final String PAPER_OPERATOR = "onet";

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern LINK = Pattern.compile("\"href\":\"([^\"{}]+)\"");

    final LocalRedis redis;
    final SupportMail mail;
    final LinePlatform line;
    final Detour toLine;
    final Detour toTickets;
    final SpanCollector spans = new SpanCollector();
    private final Path printed;
    private final Path logged;
    private final int port = LocalRedis.freePort();
    private final int managementPort = LocalRedis.freePort();
    private final Process bot;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// @param secret the channel's, with which webhooks are signed
    /// @param token the channel's access token
    /// @param settings further ones, which win over all others
    Witnessed(Path folder, String secret, String token, Map<String, String> settings) throws IOException {
        redis = LocalRedis.start(
                folder.resolve("redis"), 0, "--appendfsync", "always", "--maxmemory-policy", "noeviction");
        mail = SupportMail.start(0, folder.resolve("mail"));
        var channel = new LineChannel(
                Installed.OPERATOR,
                secret,
                token,
                "U00000000000000000000000000000001",
                () -> URI.create("http://127.0.0.1:" + port + "/line/" + Installed.OPERATOR),
                "Immari");
        var onPaper = new LineChannel(
                PAPER_OPERATOR,
                secret,
                token + "-paper",
                "U00000000000000000000000000000002",
                () -> URI.create("http://127.0.0.1:" + port + "/line/" + PAPER_OPERATOR),
                "O-net");
        line = LinePlatform.start(
                LineSettings.defaults()
                        .withRedelivery(new Redelivery(true, Duration.ofMillis(300), Duration.ofSeconds(1), 100)),
                List.of(channel, onPaper));
        toLine = new Detour(line.uri());
        toTickets = new Detour(URI.create("http://127.0.0.1:9/"));
        printed = folder.resolve("printed");
        logged = folder.resolve("logged");
        bot = start(settings);
        await().atMost(PATIENCE).until(() -> Files.readString(printed).contains("served on LINE") && answers());
    }

    private Process start(Map<String, String> settings) throws IOException {
        List<String> all = new ArrayList<>(Installed.settings(redis.port(), mail.port(), toLine.uri()));
        all.addAll(List.of(
                "server.port=" + port,
                "management.server.port=" + managementPort,
                "management.server.address=127.0.0.1",
                "management.tracing.sampling.probability=1",
                "management.opentelemetry.tracing.export.otlp.endpoint=" + spans.endpoint(),
                "management.opentelemetry.tracing.export.schedule-delay=200ms",
                "logging.file.name=" + logged,
                "logging.structured.format.file=ecs",
                "logging.threshold.console=trace",
                "logging.level.madoguchi=debug",
                "madoguchi.watch.every=200ms",
                "madoguchi.tickets.immari.webhook-url=" + toTickets.uri().resolve("/tickets?key=" + TICKETS_KEY)));
        all.removeIf(setting -> settings.containsKey(setting.substring(0, setting.indexOf('='))));
        all.removeIf(setting -> setting.startsWith("logging.threshold.console=off"));
        settings.forEach((name, value) -> all.add(name + "=" + value));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                BotApplication.class.getName()));
        all.forEach(setting -> command.add("--" + setting));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
    }

    Talk talk(String name) {
        return new Talk(line.person(name));
    }

    /// In the chat with the operator whose requests go on paper.
    Talk talkOnPaper(String name) {
        return new Talk(line.person(PAPER_OPERATOR, name));
    }

    private boolean answers() {
        try {
            return send(HttpRequest.newBuilder(at("/livez"))).statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /// On the port that the world can reach.
    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /// On the port of those who run it.
    URI managed(String path) {
        return URI.create("http://127.0.0.1:" + managementPort + path);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    String metrics() {
        return send(HttpRequest.newBuilder(managed("/actuator/prometheus"))).body();
    }

    String health() {
        return send(HttpRequest.newBuilder(managed("/actuator/health"))).body();
    }

    /// What every endpoint answers that the list of endpoints names.
    String endpoints() {
        String index = send(HttpRequest.newBuilder(managed("/actuator"))).body();
        var all = new StringBuilder(index);
        LINK.matcher(index)
                .results()
                .map(found -> found.group(1))
                .forEach(link -> all.append('\n')
                        .append(send(HttpRequest.newBuilder(URI.create(link))).body()));
        return all.toString();
    }

    /// What it printed, in lines for people.
    String printed() {
        return read(printed);
    }

    /// What it logged, in lines of JSON.
    String logged() {
        return read(logged);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The keys of all conversations there are.
    Set<String> conversations() {
        try (RedisClient client = client();
                StatefulRedisConnection<String, String> connection = client.connect()) {
            return new TreeSet<>(connection.sync().keys("{s???}:c:*"));
        }
    }

    /// Spoils what is kept of a conversation, so that nothing more can be decided in it.
    void spoil(String conversation) {
        try (RedisClient client = client();
                StatefulRedisConnection<String, String> connection = client.connect()) {
            connection.sync().hset(conversation, "st", "spoiled");
        }
    }

    private RedisClient client() {
        return RedisClient.create("redis://127.0.0.1:" + redis.port());
    }

    /// Ends the bot in good order, so that all its spans are sent.
    void end() {
        bot.destroy();
        bot.onExit().join();
    }

    @Override
    public void close() {
        bot.destroyForcibly().onExit().join();
        toLine.close();
        toTickets.close();
        spans.close();
        line.close();
        mail.close();
        redis.close();
        http.close();
    }
}
