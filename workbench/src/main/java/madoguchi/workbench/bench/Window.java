package madoguchi.workbench.bench;

import java.util.List;
import org.HdrHistogram.Histogram;

/// What was seen in one stretch of time under load.
///
/// @param turns how many inputs were acknowledged and answered
/// @param askedAgain how many of them the bot asked again, since they came before their question was on the
///     screen
/// @param conversations how many came to their end
/// @param nanos how long it was
/// @param cpu processor time that was used meanwhile by what is measured
/// @param acknowledgements microseconds from sending a webhook to its 200
/// @param replies microseconds from sending a webhook to the call that answers it
record Window(
        long turns,
        long askedAgain,
        long conversations,
        long nanos,
        Cpu cpu,
        Histogram acknowledgements,
        Histogram replies) {

    double turnsPerSecond() {
        return turns * 1e9 / nanos;
    }

    double cpuMillisPerTurn() {
        return cpu.total().toNanos() / 1e6 / turns;
    }

    double redisMillisPerTurn() {
        return cpu.redis().toNanos() / 1e6 / turns;
    }

    /// All of them as one.
    static Window sum(List<Window> windows) {
        Histogram acknowledgements = Meter.histogram();
        Histogram replies = Meter.histogram();
        windows.forEach(window -> {
            acknowledgements.add(window.acknowledgements());
            replies.add(window.replies());
        });
        return new Window(
                windows.stream().mapToLong(Window::turns).sum(),
                windows.stream().mapToLong(Window::askedAgain).sum(),
                windows.stream().mapToLong(Window::conversations).sum(),
                windows.stream().mapToLong(Window::nanos).sum(),
                windows.stream().map(Window::cpu).reduce(Cpu.NONE, Cpu::plus),
                acknowledgements,
                replies);
    }
}
