package madoguchi.workbench.bench;

import java.util.List;
import org.HdrHistogram.Histogram;

/// What several windows of one subject came to: rate and processor time as medians of the windows, times of
/// all turns.
///
/// @param redisMillisPerTurn what Redis has of the processor time
/// @param turns so many were counted
/// @param askedAgain the share of turns in which the bot asked again, since the answer came before its
///     question was on the screen
public record Figures(
        long turns,
        long conversations,
        double askedAgain,
        double turnsPerSecond,
        double cpuMillisPerTurn,
        double redisMillisPerTurn,
        Latency acknowledgement,
        Latency reply) {
    /// Milliseconds.
    public record Latency(double p50, double p99) {
        static Latency of(Histogram micros) {
            return new Latency(micros.getValueAtPercentile(50) / 1e3, micros.getValueAtPercentile(99) / 1e3);
        }
    }

    static Figures of(List<Window> windows) {
        Window all = Window.sum(windows);
        return new Figures(
                all.turns(),
                all.conversations(),
                (double) all.askedAgain() / all.turns(),
                Ratio.median(windows.stream().map(Window::turnsPerSecond).toList()),
                Ratio.median(windows.stream().map(Window::cpuMillisPerTurn).toList()),
                Ratio.median(windows.stream().map(Window::redisMillisPerTurn).toList()),
                Latency.of(all.acknowledgements()),
                Latency.of(all.replies()));
    }
}
