package madoguchi.workbench.bench;

import org.HdrHistogram.Histogram;

/// What is counted in one window. Lives on the load's one thread.
final class Meter {
    /// Three digits, up to a minute, in microseconds.
    static Histogram histogram() {
        return new Histogram(60_000_000, 3);
    }

    private final Histogram acknowledgements = histogram();
    private final Histogram replies = histogram();
    private long turns;
    private long askedAgain;
    private long conversations;

    void acknowledged(long nanos) {
        acknowledgements.recordValue(micros(nanos));
    }

    void replied(long nanos) {
        replies.recordValue(micros(nanos));
    }

    void turnIsOver() {
        turns++;
    }

    void askedAgain() {
        askedAgain++;
    }

    void conversationIsOver() {
        conversations++;
    }

    Window over(long nanos, Cpu cpu) {
        return new Window(turns, askedAgain, conversations, nanos, cpu, acknowledgements, replies);
    }

    private static long micros(long nanos) {
        return Math.min(nanos / 1000, 60_000_000);
    }
}
