package madoguchi.workbench.bench;

import java.util.Locale;

/// A report as people read it.
public final class Table {
    private final StringBuilder out = new StringBuilder();

    private Table() {}

    public static String of(Report report) {
        var table = new Table();
        table.head(report);
        report.compared().forEach(table::compared);
        report.alone().ifPresent(figures -> {
            table.columns("the bot under load");
            table.figures("bot", figures);
        });
        report.open().ifPresent(table::open);
        table.line("\ngoals");
        report.goals()
                .forEach(goal -> table.line(String.format(
                        Locale.ROOT,
                        "  %-6s %-52s %s %s   measured %s",
                        goal.met() ? "met" : "MISSED",
                        goal.what(),
                        goal.atMost() ? "at most" : "at least",
                        number(goal.limit()),
                        number(goal.measured()))));
        return table.out.toString();
    }

    private void head(Report report) {
        Report.Machine machine = report.machine();
        line(String.format(
                Locale.ROOT,
                "%d processors, Java %s, Redis %s; load average before: %.2f",
                machine.processors(),
                machine.java(),
                machine.redis(),
                machine.loadBefore()));
        line(String.format(
                Locale.ROOT,
                "%d turns under way at a time; windows of %s s, %d of each, alternating; medians",
                report.people(),
                number(report.windowSeconds()),
                report.pairs()));
        report.remarks().forEach(this::line);
    }

    private void compared(Report.Compared each) {
        columns("appendfsync " + each.fsync());
        figures("bot", each.bot());
        figures("yardstick", each.yardstick());
        ratio("CPU per turn, bot to yardstick", each.cpu());
        ratio("  noise: yardstick to yardstick", each.cpuNoise());
        ratio("turns/s, bot to yardstick", each.rate());
        ratio("  noise: yardstick to yardstick", each.rateNoise());
    }

    private void open(Report.Open open) {
        columns("open conversations");
        figures(open.few() + " open", open.withFew());
        figures(open.many() + " open", open.withMany());
        ratio("CPU per turn, many to few", open.cpu());
        line(String.format(Locale.ROOT, "  Redis bytes per conversation in mid-form: %.0f", open.bytesEach()));
    }

    private void columns(String title) {
        line("\n" + title);
        line(String.format(
                Locale.ROOT,
                "  %-14s %9s %12s %9s %9s %9s %9s %9s %9s",
                "",
                "turns/s",
                "CPU ms/turn",
                "of Redis",
                "ack p50",
                "ack p99",
                "reply p50",
                "reply p99",
                "re-asked"));
    }

    private void figures(String name, Figures figures) {
        line(String.format(
                Locale.ROOT,
                "  %-14s %9.0f %12.3f %9.3f %9.2f %9.2f %9.2f %9.2f %8.2f%%",
                name,
                figures.turnsPerSecond(),
                figures.cpuMillisPerTurn(),
                figures.redisMillisPerTurn(),
                figures.acknowledgement().p50(),
                figures.acknowledgement().p99(),
                figures.reply().p50(),
                figures.reply().p99(),
                figures.askedAgain() * 100));
    }

    private void ratio(String what, Ratio ratio) {
        line(String.format(
                Locale.ROOT, "  %-34s %6.3f   (%.3f to %.3f)", what, ratio.median(), ratio.lowest(), ratio.highest()));
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3f", value);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
