package madoguchi.line;

import com.linecorp.bot.parser.LineSignatureValidator;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import madoguchi.conversation.Input;
import madoguchi.inbox.Intake;
import madoguchi.line.event.Guard;
import madoguchi.line.menu.QuietMenus;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/// The LINE channel on a port, in front of a [FakeIntake].
public final class LineBot implements AutoCloseable {
    public static final String SECRET = "8c570fa6dd201bb328f1c1eac23a96d8";
    public static final String OTHER_SECRET = "the-one-being-retired";
    public static final String OPERATOR = "immari";
    public static final String GUEST = "onet";

    /// No stereotype: an application's scan must not find it.
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "madoguchi.line",
            excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = BotApplication.class))
    static class LineAlone {}

    public final FakeIntake intake = new FakeIntake();
    private final ConfigurableApplicationContext context;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public LineBot(String... properties) {
        List<String> all = new ArrayList<>(List.of(
                "server.port=0",
                "management.health.redis.enabled=false",
                "madoguchi.line.channels.immari.secret=" + OTHER_SECRET + "," + SECRET,
                "madoguchi.line.channels.immari.access-token=token-of-immari",
                "madoguchi.line.channels.onet.secret=" + SECRET,
                "madoguchi.line.channels.onet.access-token=token-of-onet",
                "madoguchi.line.channels.onet.mode=guest"));
        all.addAll(List.of(properties));
        String[] arguments = all.stream().map(p -> "--" + p).toArray(String[]::new);
        context = new SpringApplicationBuilder(LineAlone.class)
                .initializers(c -> {
                    var beans = c.getBeanFactory();
                    beans.registerSingleton("intake", (Intake) intake);
                    beans.registerSingleton("guard", (Guard) text -> new Input.Said(text, false));
                    beans.registerSingleton("quietMenus", new QuietMenus(Set.of()));
                })
                .run(arguments);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// How often a counter was raised or a timer ended, over all operators.
    public double counted(String name, String tag, String value) {
        var found = bean(MeterRegistry.class).get(name).tag(tag, value).meters();
        return found.stream()
                .mapToDouble(meter -> meter instanceof Timer timer ? timer.count() : ((Counter) meter).count())
                .sum();
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /// Signed, as LINE does it.
    public int deliver(String operator, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return deliver(operator, bytes, sign(SECRET, bytes));
    }

    public int deliver(String operator, byte[] body, String signature) {
        return send(HttpRequest.newBuilder(at("/line/" + operator))
                        .header("Content-Type", "application/json; charset=utf-8")
                        .header("x-line-signature", signature)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)))
                .statusCode();
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public static String sign(String secret, byte[] body) {
        return Base64.getEncoder()
                .encodeToString(
                        new LineSignatureValidator(secret.getBytes(StandardCharsets.UTF_8)).generateSignature(body));
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }
}
