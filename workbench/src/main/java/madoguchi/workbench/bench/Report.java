package madoguchi.workbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was measured.
///
/// @param compared the bot beside the yardstick, for each of Redis's settings
/// @param alone a bot that ran already, without a yardstick
/// @param open what many open conversations cost
public record Report(
        Machine machine,
        int people,
        double windowSeconds,
        int pairs,
        List<String> remarks,
        List<Compared> compared,
        Optional<Figures> alone,
        Optional<Open> open,
        List<Goal> goals) {

    /// What it was measured on.
    ///
    /// @param loadBefore how busy it was before, as the average number of runnable threads of one minute
    public record Machine(int processors, String java, String redis, double loadBefore) {}

    /// The bot beside the yardstick.
    ///
    /// @param cpu processor time per turn: bot and Redis to yardstick
    /// @param rate turns per second: bot to yardstick
    /// @param cpuNoise the same of yardstick to yardstick
    public record Compared(
            String fsync, Figures bot, Figures yardstick, Ratio cpu, Ratio rate, Ratio cpuNoise, Ratio rateNoise) {}

    /// Many open conversations beside few.
    ///
    /// @param bytesEach what Redis needs for a conversation in mid-form
    /// @param cpu processor time per turn: with many open conversations to with few
    public record Open(int few, int many, double bytesEach, Figures withFew, Figures withMany, Ratio cpu) {}

    /// What a figure is to be.
    ///
    /// @param limit what it is to be at most, or at least
    public record Goal(String what, boolean atMost, double limit, double measured, boolean met) {
        static Goal atMost(String what, double limit, double measured) {
            return new Goal(what, true, limit, measured, measured <= limit);
        }

        static Goal atLeast(String what, double limit, double measured) {
            return new Goal(what, false, limit, measured, measured >= limit);
        }
    }

    static List<Goal> goals(List<Compared> compared, Optional<Figures> alone, Optional<Open> open) {
        List<Goal> goals = new ArrayList<>();
        for (Compared each : compared) {
            String on = " (" + each.fsync() + ")";
            goals.add(Goal.atMost(
                    "CPU per turn to the yardstick's" + on, 1.3, each.cpu().median()));
            goals.add(Goal.atLeast(
                    "turns/s to the yardstick's" + on, 0.8, each.rate().median()));
            goals.add(acknowledged(on, each.bot()));
        }
        alone.ifPresent(figures -> goals.add(acknowledged("", figures)));
        open.ifPresent(each -> {
            goals.add(Goal.atMost("Redis bytes per conversation in mid-form", 2560, each.bytesEach()));
            goals.add(Goal.atMost(
                    "CPU per turn with " + each.many() + " open to with " + each.few(),
                    1.1,
                    each.cpu().median()));
        });
        return List.copyOf(goals);
    }

    private static Goal acknowledged(String on, Figures figures) {
        return Goal.atMost(
                "acknowledgement p99, ms" + on, 200, figures.acknowledgement().p99());
    }
}
