package madoguchi.workbench.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import madoguchi.fixture.LocalRedis;
import madoguchi.workbench.line.Fault;
import madoguchi.workbench.line.LineChannel;
import madoguchi.workbench.line.LinePlatform;
import madoguchi.workbench.line.LineSettings;
import madoguchi.workbench.line.Loopback;
import madoguchi.workbench.line.Redelivery;
import madoguchi.workbench.mail.ReceivedMail;
import madoguchi.workbench.mail.SupportMail;

/// Two bots on one Redis, the stand-ins, the people, and what happens to them.
final class ProofRun implements AutoCloseable {
    static final String OPERATOR = "immari";
    private static final Duration LIMIT = Duration.ofMinutes(Integer.getInteger("madoguchi.proof.minutes", 12));
    private static final Duration QUIET = Duration.ofSeconds(40);
    private static final Duration ABANDONED_AFTER = Duration.ofSeconds(60);

    /// So many calls at most are under way when something is killed or stopped, in a run of this size.
    private static final int IN_FLIGHT = 2;

    private final Path folder;
    private final LocalRedis redis;
    private final SupportMail mail;
    private final LinePlatform line;
    private final Loopback webhook;
    private final TicketReceiver tickets = new TicketReceiver();
    private final List<BotProcess> bots = new ArrayList<>();
    private final List<Applicant> people = new ArrayList<>();
    private final Calamities calamities;
    private final Instant started = Instant.now();

    ProofRun(Path folder, int people, Sabotage sabotage) throws Exception {
        this.folder = folder;
        this.redis = LocalRedis.start(folder.resolve("redis"), 0, "--appendfsync", "always");
        this.mail = SupportMail.start(0, folder.resolve("standin-mail"));
        this.webhook = Loopback.start(0, tickets);
        int[] ports = {LocalRedis.freePort(), LocalRedis.freePort()};
        var channel = new LineChannel(
                OPERATOR,
                "secret-of-the-proof",
                "token-of-the-proof",
                "U00000000000000000000000000000001",
                LineChannel.roundRobin(List.of(hook(ports[0]), hook(ports[1]))),
                "Immari");
        this.line = LinePlatform.start(
                LineSettings.defaults()
                        .withSeed(1)
                        .withRedelivery(new Redelivery(true, Duration.ofMillis(500), Duration.ofSeconds(4), 100)),
                List.of(channel));
        for (int i = 0; i < ports.length; i++) {
            bots.add(new BotProcess(ports[i], folder.resolve("bot" + i + ".log"), sabotage, settings()));
        }
        for (int i = 0; i < people; i++) {
            this.people.add(new Applicant(line.person(OPERATOR, "person" + i), i));
        }
        this.calamities = new Calamities(bots, redis);
    }

    private static java.net.URI hook(int port) {
        return java.net.URI.create("http://127.0.0.1:" + port + "/line/" + OPERATOR);
    }

    private List<String> settings() {
        String key = Base64.getEncoder()
                .encodeToString(
                        "a-key-for-the-proof-of-32-bytes!".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return List.of(
                "--server.address=127.0.0.1",
                "--spring.data.redis.host=127.0.0.1",
                "--spring.data.redis.port=" + redis.port(),
                "--spring.data.redis.timeout=2s",
                "--spring.mail.host=" + mail.host(),
                "--spring.mail.port=" + mail.port(),
                "--madoguchi.policies=classpath:/policies/",
                "--madoguchi.allow-examples=true",
                "--madoguchi.master-key=" + key,
                "--madoguchi.line.api-url=" + line.uri(),
                "--madoguchi.line.data-api-url=" + line.uri(),
                "--madoguchi.line.calls.timeout=2500ms",
                "--madoguchi.line.channels." + OPERATOR + ".secret=secret-of-the-proof",
                "--madoguchi.line.channels." + OPERATOR + ".access-token=token-of-the-proof",
                "--madoguchi.tickets." + OPERATOR + ".mail-to=support@immari.invalid",
                "--madoguchi.tickets." + OPERATOR + ".mail-content=full",
                "--madoguchi.tickets." + OPERATOR + ".webhook-url=" + webhook.uri(),
                "--madoguchi.tickets." + OPERATOR + ".webhook-secret=" + TicketReceiver.SECRET,
                "--madoguchi.counter.hand=3s",
                "--madoguchi.counter.lease=6s",
                "--madoguchi.counter.ticket-lease=10s",
                "--madoguchi.counter.sweep=500ms",
                "--madoguchi.counter.abandon-after=" + ABANDONED_AFTER.toSeconds() + "s");
    }

    /// Lets everybody hold their conversation, then lets things come to rest.
    void hold() throws InterruptedException {
        bots.forEach(BotProcess::start);
        for (BotProcess bot : bots) {
            bot.awaitReady();
        }
        misbehave();
        Thread trouble = Thread.ofPlatform().daemon().start(calamities);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            people.forEach(threads::execute);
            await(() -> people.stream().allMatch(Applicant::isDone) && calamities.redisKills() >= 2);
            calamities.end();
            trouble.join();
            line.faults().clear();
            people.forEach(Applicant::giveUp);
        }
        awaitQuiet();
    }

    private void misbehave() {
        line.faults().slowness(Duration.ofMillis(20), Duration.ofMillis(400));
        line.faults().lateness(Duration.ofMillis(100), Duration.ofSeconds(3));
        line.faults().set(Fault.API_SLOW, 0.05);
        line.faults().set(Fault.API_ERROR, 0.02);
        line.faults().set(Fault.CUT_BEFORE, 0.02);
        line.faults().set(Fault.CUT_AFTER, 0.02);
        line.faults().set(Fault.RATE_LIMIT, 0.01);
        line.faults().set(Fault.DELIVERY_DUPLICATED, 0.30);
        line.faults().set(Fault.DELIVERY_LATE, 0.10);
        line.faults().set(Fault.DELIVERY_REORDERED, 0.10);
        line.faults().set(Fault.DELIVERY_DROPPED_FIRST, 0.03);
    }

    private interface Condition {
        boolean holds();
    }

    private void await(Condition condition) throws InterruptedException {
        Instant end = started.plus(LIMIT);
        while (!condition.holds() && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
    }

    // Quiet: no mail and no message for a while, and the silent ones' time has come.
    private void awaitQuiet() throws InterruptedException {
        Instant begin = Instant.now();
        int before = -1;
        Instant since = begin;
        while (Instant.now().isBefore(since.plus(QUIET))
                || Instant.now().isBefore(begin.plus(ABANDONED_AFTER).plusSeconds(20))) {
            int now = mail.mails().size()
                    + tickets.received().size()
                    + line.calls().size();
            since = now == before ? since : Instant.now();
            before = now;
            Thread.sleep(500);
            if (Instant.now().isAfter(begin.plus(LIMIT))) {
                return;
            }
        }
    }

    List<Applicant> people() {
        return people;
    }

    List<ReceivedMail> mails() {
        return mail.mails();
    }

    TicketReceiver tickets() {
        return tickets;
    }

    Calamities calamities() {
        return calamities;
    }

    /// How many calls to the platform may have acted though the bot could not know it.
    int hiddenOutcomes() {
        return line.faults().happened(Fault.CUT_AFTER) + IN_FLIGHT * calamities.count();
    }

    /// Redis's files and every log: all that is kept, but for the stand-ins' own.
    List<Path> keptFiles() throws java.io.IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("standin-mail")))
                    .toList();
        }
    }

    @Override
    public String toString() {
        return people.size() + " people in "
                + Duration.between(started, Instant.now()).toSeconds() + " s; " + calamities;
    }

    @Override
    public void close() {
        bots.forEach(BotProcess::close);
        line.close();
        webhook.close();
        mail.close();
        redis.close();
    }
}
