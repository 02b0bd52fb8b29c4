package madoguchi.workbench.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import madoguchi.format.TextFiles;
import org.springframework.util.FileSystemUtils;

/// The benchmark of the LINE channel: which subjects are measured, in which order, against what.
public final class LineBench {
    private static final String OF_BOT_AND_REDIS =
            "CPU: user and system time of the bot's process and of Redis with its children, per turn; the yardstick's of"
                    + " its process";

    /// What a reader of the figures has to know.
    private final List<String> remarks = new ArrayList<>();
    private final Plan plan;
    private final Consumer<String> progress;
    private final Script script = new Script(TextFiles.read(Optional.empty()));
    private final double loadBefore =
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private String redisVersion = "-";

    /// @param progress is told what is being done
    public LineBench(Plan plan, Consumer<String> progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /// Starts everything that is needed, measures, and ends it again.
    ///
    /// @throws RuntimeException when something did not start, or a person did not get on
    public Report started() {
        Path folder = folder();
        try {
            List<Report.Compared> compared = new ArrayList<>();
            for (String fsync : plan.fsyncs()) {
                compared.add(compared(folder, fsync));
            }
            Optional<Report.Open> open = plan.many() == 0 ? Optional.empty() : Optional.of(open(folder));
            remarks.add(OF_BOT_AND_REDIS);
            return report(remarks, compared, Optional.empty(), open);
        } finally {
            // Also where a process is still letting go of a file; it is a temporary folder after all.
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    /// Loads a bot that runs already.
    public Report running(RunningBot bot) {
        try (Subject subject = Subject.running(bot, conversing(), plan.people())) {
            subject.redis().ifPresent(redis -> redisVersion = redis.version());
            warm(subject);
            List<Window> windows = new ArrayList<>();
            for (int i = 0; i < plan.pairs(); i++) {
                windows.add(window(subject));
            }
            String cpu = "CPU: user and system time "
                    + (bot.pid().isPresent() ? "of process " + bot.pid().get() : "of no process (no --bot-pid)")
                    + (bot.redis().isPresent() ? " and of Redis with its children" : "; not of Redis (no --redis-url)");
            remarks.add(cpu);
            return report(remarks, List.of(), Optional.of(Figures.of(windows)), Optional.empty());
        }
    }

    private Report report(
            List<String> remarks, List<Report.Compared> compared, Optional<Figures> alone, Optional<Report.Open> open) {
        var machine = new Report.Machine(
                Runtime.getRuntime().availableProcessors(), Runtime.version().toString(), redisVersion, loadBefore);
        return new Report(
                machine,
                plan.people(),
                plan.window().toMillis() / 1e3,
                plan.pairs(),
                remarks,
                compared,
                alone,
                open,
                Report.goals(compared, alone, open));
    }

    /// Bot and yardstick in turn, and the yardstick once more in each round, to see how far two windows of
    /// the same differ.
    private Report.Compared compared(Path folder, String fsync) {
        progress.accept("appendfsync " + fsync + ": starting");
        try (Subject bot = Subject.bot("bot-" + fsync, folder, fsync, conversing(), plan.crew());
                Subject yardstick = Subject.yardstick("yardstick-" + fsync, folder, new Echoing(script), plan.crew())) {
            bot.redis().ifPresent(redis -> redisVersion = redis.version());
            warm(bot);
            warm(yardstick);
            List<Window> ofBot = new ArrayList<>();
            List<Window> ofYardstick = new ArrayList<>();
            List<Window> again = new ArrayList<>();
            for (int i = 0; i < plan.pairs(); i++) {
                ofBot.add(window(bot));
                ofYardstick.add(window(yardstick));
                again.add(window(yardstick));
            }
            return new Report.Compared(
                    fsync,
                    Figures.of(ofBot),
                    Figures.of(ofYardstick),
                    Ratio.of(ofBot, ofYardstick, Window::cpuMillisPerTurn),
                    Ratio.of(ofBot, ofYardstick, Window::turnsPerSecond),
                    Ratio.of(again, ofYardstick, Window::cpuMillisPerTurn),
                    Ratio.of(again, ofYardstick, Window::turnsPerSecond));
        }
    }

    /// Two bots in turn, one with few open conversations and one with many.
    private Report.Open open(Path folder) {
        String fsync = plan.fsyncs().getFirst();
        progress.accept("open conversations: starting");
        try (Subject few = Subject.bot("few", folder, fsync, conversing(), plan.crew());
                Subject many = Subject.bot("many", folder, fsync, conversing(), plan.crew())) {
            open(few, plan.few());
            double bytesEach = open(many, plan.many());
            warm(few);
            warm(many);
            List<Window> ofFew = new ArrayList<>();
            List<Window> ofMany = new ArrayList<>();
            for (int i = 0; i < plan.pairs(); i++) {
                ofFew.add(window(few));
                ofMany.add(window(many));
            }
            return new Report.Open(
                    plan.few(),
                    plan.many(),
                    bytesEach,
                    Figures.of(ofFew),
                    Figures.of(ofMany),
                    Ratio.of(ofMany, ofFew, Window::cpuMillisPerTurn));
        }
    }

    /// Has people fall silent in mid-form.
    ///
    /// @return what Redis needs for each
    private double open(Subject subject, int people) {
        progress.accept(subject.name() + ": opening " + people + " conversations");
        RedisGauge redis = subject.redis().orElseThrow();
        long before = redis.settledMemory();
        subject.load().invite(people, true);
        return (double) (redis.settledMemory() - before) / people;
    }

    /// Until two windows after each other agree within 5 %.
    private void warm(Subject subject) {
        if (plan.warmUps() < 2) {
            return;
        }
        progress.accept(subject.name() + ": warming up");
        Window last = window(subject);
        for (int i = 1; i < plan.warmUps(); i++) {
            Window next = window(subject);
            if (agree(last.turnsPerSecond(), next.turnsPerSecond())
                    && agree(last.cpuMillisPerTurn(), next.cpuMillisPerTurn())) {
                return;
            }
            last = next;
        }
        String unsteady = subject.name() + ": not steady after " + plan.warmUps() + " windows of warming";
        progress.accept(unsteady);
        remarks.add(unsteady);
    }

    private static boolean agree(double one, double other) {
        // Where no processor time is measured, both are zero.
        return Math.abs(one - other) <= 0.05 * Math.max(one, other);
    }

    private Window window(Subject subject) {
        Window window = subject.load().window(plan.leadIn(), plan.window());
        if (window.turns() == 0) {
            throw new NotUnderstood(
                    "no turn was over within a window of " + plan.window().toMillis() + " ms");
        }
        progress.accept(String.format(
                Locale.ROOT,
                "%s: %.0f turns/s, %.3f ms CPU per turn, %.3f of it Redis",
                subject.name(),
                window.turnsPerSecond(),
                window.cpuMillisPerTurn(),
                window.redisMillisPerTurn()));
        return window;
    }

    private Conversing conversing() {
        return new Conversing(script);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("madoguchi-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
