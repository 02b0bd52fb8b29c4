package madoguchi.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import madoguchi.workbench.bench.LineBench;
import madoguchi.workbench.bench.Plan;
import madoguchi.workbench.bench.Report;
import madoguchi.workbench.bench.RunningBot;
import madoguchi.workbench.bench.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// Plays the LINE platform with people who hold whole conversations, one after the other. The figures go to
/// standard output, what is being done to standard error. A goal that is missed is a figure, not a failure.
@Command(
        name = "line",
        description = "Loads a LINE bot with real conversations and prints what a turn costs. Without --url it starts"
                + " the bot, a Redis and a yardstick by itself; all of it on the loopback interface.",
        mixinStandardHelpOptions = true)
final class BenchLine implements Runnable {
    @Option(names = "--people", description = "turns under way at a time (default: ${DEFAULT-VALUE})")
    private int people = 64;

    @Option(names = "--seconds", description = "length of a window (default: ${DEFAULT-VALUE})")
    private double seconds = 10;

    @Option(names = "--pairs", description = "windows of each (default: ${DEFAULT-VALUE})")
    private int pairs = 5;

    @Option(names = "--warm-ups", description = "windows to become steady, at most (default: ${DEFAULT-VALUE})")
    private int warmUps = 30;

    @Option(names = "--fsync", split = ",", description = "Redis's appendfsync (default: ${DEFAULT-VALUE})")
    private List<String> fsyncs = List.of("everysec", "always");

    @Option(names = "--few", description = "few open conversations (default: ${DEFAULT-VALUE})")
    private int few = 100;

    @Option(names = "--many", description = "many open conversations; 0: not measured (default: ${DEFAULT-VALUE})")
    private int many = 100_000;

    @Option(names = "--java-option", description = "for the JVMs that are started (default: ${DEFAULT-VALUE})")
    private List<String> javaOptions = List.of("-Xmx1g");

    @Option(names = "--json", description = "writes the figures to this file as well")
    private @Nullable Path json;

    @Option(names = "--url", description = "the webhook of a running bot, such as http://127.0.0.1:8080/line/immari")
    private @Nullable URI url;

    @Option(names = "--secret", description = "the running bot's channel secret")
    private @Nullable String secret;

    @Option(names = "--api-port", description = "where the running bot calls: the port of its madoguchi.line.api-url")
    private @Nullable Integer apiPort;

    @Option(names = "--bot-pid", description = "the running bot's process, for its processor time")
    private @Nullable Long botPid;

    @Option(names = "--redis-url", description = "the running bot's Redis, for its processor time (redis://…)")
    private @Nullable String redisUrl;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter err = spec.commandLine().getErr();
        var window = Duration.ofNanos(Math.round(seconds * 1e9));
        var plan = new Plan(people, window, pairs, warmUps, fsyncs, few, many, javaOptions);
        var bench = new LineBench(plan, err::println);
        Report report = url == null ? bench.started() : bench.running(running(url));
        spec.commandLine().getOut().print(Table.of(report));
        spec.commandLine().getOut().flush();
        if (json != null) {
            write(json, report);
        }
    }

    private RunningBot running(URI webhook) {
        boolean web = "http".equals(webhook.getScheme()) || "https".equals(webhook.getScheme());
        if (!web || webhook.getHost() == null || webhook.getRawPath().isEmpty()) {
            throw wrong("--url: " + webhook + " (expected: http or https, with the path /line/<operator>)");
        }
        if (secret == null || apiPort == null) {
            throw wrong("--url needs --secret and --api-port beside it");
        }
        return new RunningBot(
                webhook,
                secret,
                new InetSocketAddress(listensAt(webhook), apiPort),
                Optional.ofNullable(botPid),
                Optional.ofNullable(redisUrl));
    }

    /// A bot on another machine must be able to call back; nobody else is let in.
    private InetAddress listensAt(URI webhook) {
        try {
            return InetAddress.getByName(webhook.getHost()).isLoopbackAddress()
                    ? InetAddress.getLoopbackAddress()
                    : InetAddress.getByName("0.0.0.0");
        } catch (UnknownHostException e) {
            throw wrong("--url: there is no host " + webhook.getHost());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static void write(Path file, Report report) {
        try {
            Files.write(
                    file,
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
