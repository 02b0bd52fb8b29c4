package madoguchi.workbench.whole;

import static org.awaitility.Awaitility.await;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import madoguchi.fixture.LocalRedis;
import madoguchi.format.TextFiles;
import madoguchi.line.BotApplication;
import madoguchi.line.OperatorMenus;
import madoguchi.policy.reader.PolicyFolder;
import madoguchi.workbench.line.LineChannel;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.line.LineSettings;
import madoguchi.workbench.line.Redelivery;
import madoguchi.workbench.mail.SupportMail;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.ConfigurableApplicationContext;

/// An installation for one operator: Redis, LINE, the mail server, and one bot or more.
final class Installed implements AutoCloseable {
    static final String OPERATOR = "immari";
    static final String KEY = "YS1rZXktZm9yLXRoZS1wcm9vZi1vZi0zMi1ieXRlcyE=";

    final LocalRedis redis;
    final SupportMail mail;
    final LinePlatform line;
    private final List<ConfigurableApplicationContext> bots = new ArrayList<>();
    private final List<Integer> ports;
    private final HttpClient http = HttpClient.newHttpClient();

    Installed(Path folder, int bots, String... settings) throws IOException {
        this(OPERATOR, folder, bots, settings);
    }

    /// An installation with one bot for another operator.
    static Installed of(String operator, Path folder) throws IOException {
        return new Installed(operator, folder, 1);
    }

    private Installed(String operator, Path folder, int bots, String... settings) throws IOException {
        redis = LocalRedis.start(
                folder.resolve("redis"), 0, "--appendfsync", "always", "--maxmemory-policy", "noeviction");
        mail = SupportMail.start(0, folder.resolve("mail"));
        ports = IntStream.range(0, bots).mapToObj(_ -> LocalRedis.freePort()).toList();
        List<URI> hooks = ports.stream()
                .map(port -> URI.create("http://127.0.0.1:" + port + "/line/" + operator))
                .toList();
        var channel = new LineChannel(
                operator,
                "secret",
                "token",
                "U00000000000000000000000000000001",
                LineChannel.roundRobin(hooks),
                "Immari");
        line = LinePlatform.start(
                LineSettings.defaults()
                        .withRedelivery(new Redelivery(true, Duration.ofMillis(300), Duration.ofSeconds(1), 100)),
                List.of(channel));
        for (int port : ports) {
            List<String> all = new ArrayList<>(settings(redis.port(), mail.port(), line.uri()).stream()
                    .map(each -> each.replace("." + OPERATOR + ".", "." + operator + "."))
                    .toList());
            all.add("server.port=" + port);
            all.addAll(List.of(settings));
            this.bots.add(run(all));
        }
    }

    /// What a bot needs to start, as `name=value`.
    static List<String> settings(int redis, int mail, URI line) {
        return List.of(
                "server.address=127.0.0.1",
                "spring.data.redis.host=127.0.0.1",
                "spring.data.redis.port=" + redis,
                "spring.data.redis.timeout=2s",
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + mail,
                "logging.threshold.console=off",
                "madoguchi.policies=classpath:/policies/",
                "madoguchi.allow-examples=true",
                "madoguchi.master-key=" + KEY,
                "madoguchi.line.api-url=" + line,
                "madoguchi.line.data-api-url=" + line,
                "madoguchi.line.calls.timeout=2500ms",
                "madoguchi.line.channels.immari.secret=secret",
                "madoguchi.line.channels.immari.access-token=token",
                "madoguchi.tickets.immari.mail-to=support@immari.invalid",
                "madoguchi.tickets.immari.mail-content=full",
                "madoguchi.counter.sweep=300ms");
    }

    static ConfigurableApplicationContext run(List<String> settings) {
        return new SpringApplicationBuilder(BotApplication.class)
                .run(settings.stream().map(each -> "--" + each).toArray(String[]::new));
    }

    Talk talk(String name) {
        return new Talk(line.person(name));
    }

    /// The menus as the bot's settings have them.
    OperatorMenus menus(String mode) {
        Map<String, String> settings = settings(redis.port(), mail.port(), line.uri()).stream()
                .collect(Collectors.toMap(
                        each -> each.substring(0, each.indexOf('=')), each -> each.substring(each.indexOf('=') + 1)));
        settings.put("madoguchi.line.channels.immari.mode", mode);
        return new OperatorMenus(
                new Binder(new MapConfigurationPropertySource(settings))
                        .bind("madoguchi.line", madoguchi.line.LineSettings.class)
                        .get(),
                new PolicyFolder("classpath:/policies/", true).load(),
                TextFiles.read(Optional.empty()));
    }

    /// The status of the first bot's health endpoint: 200 is up, 503 is down.
    int health() {
        return get("/actuator/health").statusCode();
    }

    /// The sum of a counter of the first bot, over all series that have this in their labels.
    double counted(String name, String label) {
        return get("/actuator/prometheus")
                .body()
                .lines()
                .filter(one -> one.startsWith(name) && one.contains(label))
                .mapToDouble(one -> Double.parseDouble(one.substring(one.lastIndexOf(' '))))
                .sum();
    }

    /// What the first bot shows there.
    String shown(String path) {
        return get(path).body();
    }

    private HttpResponse<String> get(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.getFirst() + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// Waits until every webhook so far was answered with 200.
    void awaitTaken(int webhooks) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> line.webhooks().stream()
                                .filter(attempt -> attempt.status() == 200)
                                .count()
                        >= webhooks);
    }

    /// All keys, but for the health check's, which comes and goes.
    Set<String> keys() {
        try (RedisClient client = client();
                StatefulRedisConnection<String, String> connection = client.connect()) {
            var keys = new TreeSet<>(connection.sync().keys("*"));
            keys.removeIf(key -> key.endsWith(":health"));
            return keys;
        }
    }

    void memoryLimit(String bytes) {
        try (RedisClient client = client();
                StatefulRedisConnection<String, String> connection = client.connect()) {
            connection.sync().configSet("maxmemory", bytes);
        }
    }

    /// Does something to Redis past the bots.
    void meddle(Consumer<RedisCommands<String, String>> meddling) {
        try (RedisClient client = client();
                StatefulRedisConnection<String, String> connection = client.connect()) {
            meddling.accept(connection.sync());
        }
    }

    private RedisClient client() {
        return RedisClient.create("redis://127.0.0.1:" + redis.port());
    }

    @Override
    public void close() {
        bots.forEach(ConfigurableApplicationContext::close);
        line.close();
        mail.close();
        redis.close();
        http.close();
    }
}
