package madoguchi.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import madoguchi.fixture.LocalRedis;
import madoguchi.line.BotApplication;
import madoguchi.workbench.line.LineChannel;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.line.LineSettings;
import madoguchi.workbench.mail.SupportMail;
import madoguchi.workbench.page.WorkbenchPage;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Everything on one machine: a real Redis that keeps what it is told, the real bot, and stand-ins for the LINE
/// platform
/// and the support mailbox. Everything listens on the loopback interface only and is kept under one folder, so that a
/// restart goes on where it was.
public final class Workbench implements AutoCloseable {
    private static final String OPERATOR = "immari";
    private static final int USUAL_PAGE = 8080;
    private static final int USUAL_REDIS = 6390;
    private static final URI NOT_STARTED = URI.create("http://127.0.0.1:9/");

    private final LocalRedis redis;
    private final SupportMail mail;
    private final LinePlatform line;
    private final ConfigurableApplicationContext bot;
    private final WorkbenchPage page;
    private final DataFolder folder;

    private Workbench(DataFolder folder) throws IOException {
        this.folder = folder;
        this.redis = LocalRedis.start(
                folder.sub("redis"),
                Ports.freeNear(USUAL_REDIS),
                "--appendfsync",
                "always",
                "--maxmemory-policy",
                "noeviction");
        folder.note("redis-port", Integer.toString(redis.port()));
        this.mail = SupportMail.start(0, folder.sub("mail"));
        var webhook = new AtomicReference<>(NOT_STARTED);
        LineChannel channel = new LineChannel(
                OPERATOR,
                folder.secret("line-secret"),
                folder.secret("line-token"),
                "U00000000000000000000000000000001",
                webhook::get,
                "Immari");
        this.line = LinePlatform.start(LineSettings.defaults().withFolder(folder.sub("line")), List.of(channel));
        this.bot = startBot(channel);
        webhook.set(URI.create("http://127.0.0.1:" + port(bot) + "/line/" + OPERATOR));
        this.page = WorkbenchPage.start(USUAL_PAGE, line, mail);
    }

    /// Starts it all.
    ///
    /// @param data the folder everything is kept under; made if missing
    /// @throws IllegalStateException when another workbench has the folder
    public static Workbench start(Path data) {
        try {
            return new Workbench(DataFolder.open(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ConfigurableApplicationContext startBot(LineChannel channel) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", "0");
        settings.put("spring.data.redis.host", "127.0.0.1");
        settings.put("spring.data.redis.port", redis.port());
        settings.put("spring.mail.host", mail.host());
        settings.put("spring.mail.port", mail.port());
        settings.put("madoguchi.policies", "classpath:/policies/");
        settings.put("madoguchi.allow-examples", "true");
        settings.put("madoguchi.master-key", folder.secret("master-key"));
        settings.put("madoguchi.line.api-url", line.uri());
        settings.put("madoguchi.line.data-api-url", line.uri());
        String channels = "madoguchi.line.channels." + OPERATOR;
        settings.put(channels + ".secret", channel.secret());
        settings.put(channels + ".access-token", channel.accessToken());
        settings.put("madoguchi.tickets." + OPERATOR + ".mail-to", "support@immari.invalid");
        settings.put("madoguchi.tickets." + OPERATOR + ".mail-content", "full");
        settings.put("logging.file.name", folder.path().resolve("bot.log").toString());
        // The address of the page is to be the last line on the screen.
        settings.put("logging.threshold.console", "off");
        // As arguments, since these win over what the bot's own files say.
        return new SpringApplicationBuilder(BotApplication.class)
                .run(settings.entrySet().stream()
                        .map(each -> "--" + each.getKey() + "=" + each.getValue())
                        .toArray(String[]::new));
    }

    private static int port(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public URI page() {
        return page.uri();
    }

    public LinePlatform line() {
        return line;
    }

    public SupportMail mail() {
        return mail;
    }

    /// Where the bot's health and metrics are.
    public URI actuator() {
        return URI.create("http://127.0.0.1:" + port(bot) + "/actuator");
    }

    public LocalRedis redis() {
        return redis;
    }

    @Override
    public void close() {
        page.close();
        bot.close();
        line.close();
        mail.close();
        redis.close();
        folder.close();
    }
}
