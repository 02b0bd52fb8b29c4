package madoguchi.workbench.bench;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import madoguchi.fixture.LocalRedis;
import madoguchi.line.BotApplication;
import madoguchi.workbench.yardstick.EchoApplication;

/// Something that is measured, with the crowd before it and all that was started for it.
final class Subject implements AutoCloseable {
    static final String OPERATOR = "immari";
    static final String SECRET = "secret-of-the-benchmark";
    private static final String TOKEN = "token-of-the-benchmark";

    private final String name;
    private final Load load;
    private final Optional<RedisGauge> redis;
    private final Deque<AutoCloseable> started;

    private Subject(String name, Load load, Optional<RedisGauge> redis, Deque<AutoCloseable> started) {
        this.name = name;
        this.load = load;
        this.redis = redis;
        this.started = started;
    }

    /// A bot on a Redis of its own, both as processes of their own.
    ///
    /// @param fsync Redis's `appendfsync`
    static Subject bot(String name, Path folder, String fsync, Dialogue dialogue, Crew crew) {
        Deque<AutoCloseable> started = new ArrayDeque<>();
        try {
            LocalRedis redis = redis(folder.resolve(name), fsync);
            started.push(redis);
            var gauge = new RedisGauge("redis://127.0.0.1:" + redis.port());
            started.push(gauge);
            int port = LocalRedis.freePort();
            int api = LocalRedis.freePort();
            var process = new JavaProcess(
                    BotApplication.class,
                    crew.javaOptions(),
                    settings(port, api, redis.port()),
                    folder.resolve(name + ".log"));
            started.push(process);
            process.awaitHealthy(port);
            Load load =
                    load(port, api, crew.people(), dialogue, Cpu.of(Optional.of(process.pid()), Optional.of(gauge)));
            started.push(load);
            return new Subject(name, load, Optional.of(gauge), started);
        } catch (RuntimeException e) {
            closeAll(started);
            throw e;
        }
    }

    /// The yardstick as a process of its own.
    static Subject yardstick(String name, Path folder, Dialogue dialogue, Crew crew) {
        Deque<AutoCloseable> started = new ArrayDeque<>();
        try {
            int port = LocalRedis.freePort();
            int api = LocalRedis.freePort();
            var process = new JavaProcess(
                    EchoApplication.class,
                    crew.javaOptions(),
                    List.of(
                            "--server.address=127.0.0.1",
                            "--server.port=" + port,
                            "--management.health.redis.enabled=false",
                            "--yardstick.secret=" + SECRET,
                            "--yardstick.token=" + TOKEN,
                            "--yardstick.api-url=http://127.0.0.1:" + api),
                    folder.resolve(name + ".log"));
            started.push(process);
            process.awaitHealthy(port);
            Load load = load(port, api, crew.people(), dialogue, Cpu.of(Optional.of(process.pid()), Optional.empty()));
            started.push(load);
            return new Subject(name, load, Optional.empty(), started);
        } catch (RuntimeException e) {
            closeAll(started);
            throw e;
        }
    }

    /// A bot that runs already, anywhere.
    static Subject running(RunningBot bot, Dialogue dialogue, int people) {
        Deque<AutoCloseable> started = new ArrayDeque<>();
        try {
            Optional<RedisGauge> gauge = bot.redis().map(RedisGauge::new);
            gauge.ifPresent(started::push);
            var load = new Load(bot.url(), bot.secret(), bot.api(), people, dialogue, Cpu.of(bot.pid(), gauge));
            started.push(load);
            return new Subject("bot", load, gauge, started);
        } catch (RuntimeException e) {
            closeAll(started);
            throw e;
        }
    }

    /// What is the same for all that are started.
    ///
    /// @param people how many turns are under way at the same time
    /// @param javaOptions of the JVMs
    record Crew(int people, List<String> javaOptions) {}

    private static Load load(int port, int api, int people, Dialogue dialogue, Supplier<Cpu> cpu) {
        URI url = URI.create("http://127.0.0.1:" + port + "/line/" + OPERATOR);
        var at = new InetSocketAddress(InetAddress.getLoopbackAddress(), api);
        return new Load(url, SECRET, at, people, dialogue, cpu);
    }

    private static LocalRedis redis(Path folder, String fsync) {
        String[] options = {"--appendfsync", fsync, "--maxmemory-policy", "noeviction"};
        return LocalRedis.startInstalled(folder, options).orElseGet(() -> LocalRedis.start(folder, 0, options));
    }

    /// The arguments of a bot on this machine.
    static List<String> settings(int port, int api, int redis) {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        String channel = "--madoguchi.line.channels." + OPERATOR;
        return List.of(
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--spring.data.redis.host=127.0.0.1",
                "--spring.data.redis.port=" + redis,
                "--madoguchi.policies=classpath:/policies/",
                "--madoguchi.allow-examples=true",
                "--madoguchi.master-key=" + Base64.getEncoder().encodeToString(key),
                "--madoguchi.line.api-url=http://127.0.0.1:" + api,
                "--madoguchi.line.data-api-url=http://127.0.0.1:" + api,
                channel + ".secret=" + SECRET,
                channel + ".access-token=" + TOKEN,
                "--madoguchi.tickets." + OPERATOR + ".webhook-url=http://127.0.0.1:" + api + ApiDoor.TICKETS,
                "--madoguchi.tickets." + OPERATOR + ".webhook-secret=secret-of-the-tickets");
    }

    String name() {
        return name;
    }

    Load load() {
        return load;
    }

    Optional<RedisGauge> redis() {
        return redis;
    }

    @Override
    public void close() {
        closeAll(started);
    }

    private static void closeAll(Deque<AutoCloseable> started) {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                // The next one is to be closed all the same.
                System.err.println("could not be closed: " + e.getClass().getSimpleName());
            }
        }
    }
}
