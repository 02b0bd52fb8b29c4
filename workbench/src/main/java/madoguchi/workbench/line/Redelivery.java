package madoguchi.workbench.line;

import java.time.Duration;

/// How webhooks that were not answered with 2xx are sent again. LINE discloses neither number nor interval and has it
/// off by default; these are the stand-in's own.
///
/// @param on whether anything is sent again at all
/// @param first wait before the second attempt; each later wait is twice the one before
/// @param longest no wait is longer
/// @param attempts how often a webhook is sent again at most
public record Redelivery(boolean on, Duration first, Duration longest, int attempts) {
    /// Eight more attempts after 1, 2, 4 … at most 30 seconds.
    public static final Redelivery USUAL = new Redelivery(true, Duration.ofSeconds(1), Duration.ofSeconds(30), 8);

    /// As the console's switch is at first.
    public static final Redelivery OFF = new Redelivery(false, Duration.ZERO, Duration.ZERO, 0);

    /// The wait before the given attempt, the first redelivery being 1.
    Duration before(int attempt) {
        Duration wait = first.multipliedBy(1L << Math.min(attempt - 1, 20));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
