package madoguchi.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import madoguchi.fixture.LocalRedis;
import madoguchi.format.TextFiles;
import madoguchi.line.BotApplication;
import madoguchi.line.LineSettings;
import madoguchi.line.OperatorMenus;
import madoguchi.policy.Policies;
import madoguchi.policy.reader.PolicyFolder;
import madoguchi.text.Texts;
import madoguchi.web.WebApplication;
import madoguchi.workbench.line.LineChannel;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.mail.SupportMail;
import madoguchi.workbench.page.WorkbenchPage;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Everything on one machine: a real Redis that keeps what it is told, the real bot, the real pages, and stand-ins for
/// the LINE platform and the support mailboxes; an official account and a desk for each operator that there is a policy
/// of. Everything listens on the loopback interface only and is kept under one folder, so that a restart goes on where
/// it was.
public final class Workbench implements AutoCloseable {
    /// The policies that come with the program.
    public static final String SHIPPED = "classpath:/policies/";

    private static final int USUAL_PAGE = 8080;
    private static final int USUAL_REDIS = 6390;
    private static final int USUAL_WEB = 8082;
    private static final URI NOT_STARTED = URI.create("http://127.0.0.1:9/");

    private final LocalRedis redis;
    private final SupportMail mail;
    private final LinePlatform line;
    private final ConfigurableApplicationContext bot;
    private final ConfigurableApplicationContext web;
    private final WorkbenchPage page;
    private final DataFolder folder;
    private final int webPort;

    private Workbench(DataFolder folder, String location, Policies policies) throws IOException {
        this.folder = folder;
        // The bot has to know it before the pages are there; a link offered before a restart leads to the same.
        this.webPort = Ports.freeNear(USUAL_WEB);
        this.redis = LocalRedis.start(
                folder.sub("redis"),
                Ports.freeNear(USUAL_REDIS),
                "--appendfsync",
                "always",
                "--maxmemory-policy",
                "noeviction");
        folder.note("policies", location);
        folder.note("redis-port", Integer.toString(redis.port()));
        this.mail = SupportMail.start(0, folder.sub("mail"));
        var webhooks = new AtomicReference<>(NOT_STARTED);
        Texts texts = TextFiles.read(Optional.empty());
        List<LineChannel> channels = Accounts.of(policies, texts, folder, webhooks::get);
        this.line = LinePlatform.start(
                madoguchi.workbench.line.LineSettings.defaults().withFolder(folder.sub("line")), channels);
        this.bot = startBot(location, channels);
        webhooks.set(URI.create("http://127.0.0.1:" + port(bot)));
        this.web = start(WebApplication.class, webPort, counter(location, channels));
        registerMenus(new OperatorMenus(bot.getBean(LineSettings.class), policies, texts));
        this.page = WorkbenchPage.start(USUAL_PAGE, line, mail);
    }

    /// Starts it all, with the policies that come with the program.
    ///
    /// @param data the folder everything is kept under; made if missing
    /// @throws IllegalStateException when another workbench has the folder
    public static Workbench start(Path data) {
        return start(data, SHIPPED);
    }

    /// As [#start(Path)].
    ///
    /// @param policies a folder of policy files, or [#SHIPPED]
    /// @throws madoguchi.policy.reader.PoliciesUnusable naming every mistake in them
    public static Workbench start(Path data, String policies) {
        try {
            Policies read = new PolicyFolder(policies, true).load();
            return new Workbench(DataFolder.open(data), policies, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ConfigurableApplicationContext startBot(String policies, List<LineChannel> channels) {
        Map<String, Object> settings = counter(policies, channels);
        settings.put("madoguchi.line.api-url", line.uri());
        settings.put("madoguchi.line.data-api-url", line.uri());
        for (LineChannel channel : channels) {
            String name = "madoguchi.line.channels." + channel.id();
            settings.put(name + ".secret", channel.secret());
            settings.put(name + ".access-token", channel.accessToken());
        }
        return start(BotApplication.class, 0, settings);
    }

    /// What every process of an installation is told.
    private Map<String, Object> counter(String policies, List<LineChannel> channels) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("spring.data.redis.host", "127.0.0.1");
        settings.put("spring.data.redis.port", redis.port());
        settings.put("spring.mail.host", mail.host());
        settings.put("spring.mail.port", mail.port());
        settings.put("madoguchi.policies", policies);
        settings.put("madoguchi.allow-examples", "true");
        settings.put("madoguchi.master-key", folder.secret("master-key"));
        settings.put("madoguchi.web.url", web());
        for (LineChannel channel : channels) {
            String tickets = "madoguchi.tickets." + channel.id();
            settings.put(tickets + ".mail-to", Accounts.desk(channel.id()));
            settings.put(tickets + ".mail-content", "full");
        }
        settings.put("logging.file.name", folder.path().resolve("bot.log").toString());
        // The address of the page is to be the last line on the screen.
        settings.put("logging.threshold.console", "off");
        return settings;
    }

    /// As arguments, since these win over what the application's own files say.
    private static ConfigurableApplicationContext start(Class<?> application, int port, Map<String, Object> settings) {
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", port);
        return new SpringApplicationBuilder(application)
                .run(settings.entrySet().stream()
                        .map(each -> "--" + each.getKey() + "=" + each.getValue())
                        .toArray(String[]::new));
    }

    /// Before the page is there: a menu that came later would push aside what somebody is writing.
    private static void registerMenus(OperatorMenus menus) {
        try {
            menus.operators().forEach(menus::register);
        } catch (RuntimeException e) {
            // Where this Java cannot draw, everything else works; whatever is on the menu can be typed.
            LoggerFactory.getLogger(Workbench.class).warn("there are no menus: {}", e.getMessage());
        }
    }

    private static int port(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public URI page() {
        return page.uri();
    }

    /// Where a requester's pages are.
    public URI web() {
        return URI.create("http://127.0.0.1:" + webPort);
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
        web.close();
        bot.close();
        line.close();
        mail.close();
        redis.close();
        folder.close();
    }
}
