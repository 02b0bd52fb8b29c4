package madoguchi.workbench.line;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// How the stand-in runs.
///
/// @param port loopback port of the API; 0 takes any free one
/// @param clock what time it is for reply tokens, retry keys, access tokens and event timestamps; waiting is always
/// real
/// @param folder where chats are kept over restarts; nothing is written without one
/// @param webhookTimeout how long the bot may take to answer a webhook; LINE: 2 seconds
/// @param redelivery what happens to webhooks that were not answered with 2xx
/// @param seed of the dice that decide on misbehaviour
/// @param monthlyLimit how many pushes a month the plan allows; empty: as many as wanted
/// @param reading when messages count as read; LINE has *Chat* off unless it is switched on
/// @param recordsKept how many API calls, and how many webhook attempts, are remembered
public record LineSettings(
        int port,
        InstantSource clock,
        @Nullable Path folder,
        Duration webhookTimeout,
        Redelivery redelivery,
        long seed,
        OptionalInt monthlyLimit,
        Reading reading,
        int recordsKept) {

    /// Any port, system time, nothing written, LINE's two seconds.
    public static LineSettings defaults() {
        return new LineSettings(
                0,
                InstantSource.system(),
                null,
                Duration.ofSeconds(2),
                Redelivery.USUAL,
                1,
                OptionalInt.empty(),
                Reading.AT_ONCE,
                10_000);
    }

    public LineSettings withPort(int port) {
        return new LineSettings(
                port, clock, folder, webhookTimeout, redelivery, seed, monthlyLimit, reading, recordsKept);
    }

    public LineSettings withClock(InstantSource clock) {
        return new LineSettings(
                port, clock, folder, webhookTimeout, redelivery, seed, monthlyLimit, reading, recordsKept);
    }

    public LineSettings withFolder(Path folder) {
        return new LineSettings(
                port, clock, folder, webhookTimeout, redelivery, seed, monthlyLimit, reading, recordsKept);
    }

    public LineSettings withWebhookTimeout(Duration webhookTimeout) {
        return new LineSettings(
                port, clock, folder, webhookTimeout, redelivery, seed, monthlyLimit, reading, recordsKept);
    }

    public LineSettings withRedelivery(Redelivery redelivery) {
        return new LineSettings(
                port, clock, folder, webhookTimeout, redelivery, seed, monthlyLimit, reading, recordsKept);
    }

    public LineSettings withSeed(long seed) {
        return new LineSettings(
                port, clock, folder, webhookTimeout, redelivery, seed, monthlyLimit, reading, recordsKept);
    }

    public LineSettings withMonthlyLimit(int limit) {
        return new LineSettings(
                port, clock, folder, webhookTimeout, redelivery, seed, OptionalInt.of(limit), reading, recordsKept);
    }

    public LineSettings withReading(Reading reading) {
        return new LineSettings(
                port, clock, folder, webhookTimeout, redelivery, seed, monthlyLimit, reading, recordsKept);
    }

    public LineSettings withRecordsKept(int recordsKept) {
        return new LineSettings(
                port, clock, folder, webhookTimeout, redelivery, seed, monthlyLimit, reading, recordsKept);
    }
}
