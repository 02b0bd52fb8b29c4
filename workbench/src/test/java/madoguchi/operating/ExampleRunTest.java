package madoguchi.operating;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.output.ArrayOutput;
import io.lettuce.core.output.StatusOutput;
import io.lettuce.core.protocol.CommandArgs;
import io.lettuce.core.protocol.CommandType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import madoguchi.fixture.LocalRedis;
import madoguchi.line.BotApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The example files together: a real bot with `bot-settings.yaml`, its secrets in files named as the unit names them,
/// on a Redis with `redis.conf` and the user proposed there.
class ExampleRunTest {
    private static final String SECRET = "the-channels-secret";
    private static final String BODY = """
            {"destination":"U00000000000000000000000000000001","events":[{"type":"message","mode":"active",
             "webhookEventId":"01FZ74A0TDDPYRVKNK77XKC3ZR","timestamp":TIME,"replyToken":"nHuyWiB7yP5Zw52FIkcQobQuGDXCTA",
             "deliveryContext":{"isRedelivery":false},
             "source":{"type":"user","userId":"U00000000000000000000000000000002"},
             "message":{"type":"text","id":"444573844083572737","quoteToken":"q3Plxr4AgKd","text":"こんにちは"}}]}
            """;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_bot_starts_with_the_examples_and_takes_a_message(@TempDir Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        try (var redis = RedisExample.bundled(folder.resolve("redis"))) {
            redis.ask(connection -> {
                var user = new CommandArgs<>(StringCodec.UTF8).add("SETUSER");
                RedisExample.user().forEach(user::add);
                return connection.sync().dispatch(CommandType.ACL, new StatusOutput<>(StringCodec.UTF8), user);
            });
            try (var bot = bot(folder, redis.port())) {
                URI webhook = at(bot, "local.server.port", "/line/" + KnownSettings.OPERATOR);
                assertThat(post(webhook, "nonsense")).isEqualTo(401);
                assertThat(post(webhook, SECRET)).isEqualTo(200);
                for (String health : List.of("", "/liveness", "/readiness")) {
                    URI place = at(bot, "local.management.port", "/actuator/health" + health);
                    assertThat(get(place)).as(health).isEqualTo(200);
                }
                assertThat(get(at(bot, "local.server.port", "/actuator/health")))
                        .isEqualTo(404);
                await().atMost(Duration.ofSeconds(20)).until(() -> decided(redis));
            }
            assertThat(refused(redis)).isEmpty();
        }
    }

    private static ConfigurableApplicationContext bot(Path folder, int redis) throws IOException {
        Path policies = Files.createDirectories(folder.resolve("policies"));
        Files.copy(
                Repository.ROOT.resolve("config/policies/immari.yaml"),
                policies.resolve(KnownSettings.OPERATOR + ".yaml"));
        return new SpringApplicationBuilder(BotApplication.class)
                .run(
                        "--spring.config.additional-location="
                                + Repository.DEPLOYMENT
                                        .resolve("bot-settings.yaml")
                                        .toUri(),
                        "--spring.config.import=configtree:" + secrets(folder) + "/",
                        "--madoguchi.policies=" + policies,
                        "--madoguchi.allow-examples=true",
                        "--madoguchi.line.api-url=http://127.0.0.1:" + LocalRedis.freePort(),
                        "--spring.data.redis.port=" + redis,
                        "--server.port=0",
                        "--management.server.port=0",
                        "--logging.threshold.console=off");
    }

    /// A file for each secret the unit loads, as systemd shows them to the process.
    private static Path secrets(Path folder) throws IOException {
        Path secrets = Files.createDirectories(folder.resolve("secrets"));
        var unit = UnitFile.read(Repository.text(Repository.DEPLOYMENT.resolve("madoguchi-bot.service")));
        for (String credential : unit.values("Service", "LoadCredential")) {
            String name = credential.substring(0, credential.indexOf(':'));
            Files.writeString(
                    secrets.resolve(name),
                    switch (name) {
                        case "madoguchi.master-key" -> Base64.getEncoder().encodeToString(new byte[32]) + "\n";
                        case "madoguchi.line.channels.example.secret" -> SECRET + "\n";
                        case "spring.data.redis.password" -> RedisExample.PASSWORD + "\n";
                        default -> "anything\n";
                    });
        }
        return secrets;
    }

    private static URI at(ConfigurableApplicationContext bot, String port, String path) {
        String number = Objects.requireNonNull(bot.getEnvironment().getProperty(port));
        return URI.create("http://127.0.0.1:" + number + path);
    }

    private int get(URI place) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(place).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private int post(URI webhook, String secret) throws IOException, InterruptedException, GeneralSecurityException {
        byte[] body =
                BODY.replace("TIME", Long.toString(System.currentTimeMillis())).getBytes(UTF_8);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        var request = HttpRequest.newBuilder(webhook)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("x-line-signature", Base64.getEncoder().encodeToString(mac.doFinal(body)))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    /// Whether what was taken was decided as well, and the call to LINE, which is not there, was written off.
    private static boolean decided(RedisExample redis) {
        return redis.ask(connection -> connection.sync().keys("*}:r:*").stream()
                .anyMatch(lane -> connection.sync().hexists(lane, "next")));
    }

    /// What the bots' user tried and may not. Drivers introduce themselves with CLIENT, and go on where they may not.
    private static List<String> refused(RedisExample redis) {
        List<Object> log = redis.ask(connection -> connection
                .sync()
                .dispatch(
                        CommandType.ACL,
                        new ArrayOutput<>(StringCodec.UTF8),
                        new CommandArgs<>(StringCodec.UTF8).add("LOG")));
        return log.stream()
                .map(Object::toString)
                .filter(entry -> !entry.contains("client"))
                .toList();
    }
}
