package madoguchi.workbench.proof;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import madoguchi.fixture.LocalRedis;

/// What happens to the servers, one thing after the other: a bot is killed, or stopped in its tracks for longer than
/// its leases, or Redis is killed. Each is remembered with its time.
final class Calamities implements Runnable {
    private static final Duration PAUSED = Duration.ofSeconds(8);
    private static final Duration REDIS_AWAY = Duration.ofSeconds(1);

    private final List<BotProcess> bots;
    private final LocalRedis redis;
    private final Random chance = new Random(7);
    private final List<Span> happened = new CopyOnWriteArrayList<>();
    private volatile boolean over;
    private int kills;
    private int pauses;
    private int redisKills;

    /// While something was not there to write what became of a call.
    private record Span(Instant from, Instant to) {}

    Calamities(List<BotProcess> bots, LocalRedis redis) {
        this.bots = bots;
        this.redis = redis;
    }

    @Override
    public void run() {
        try {
            for (int turn = 0; !over; turn++) {
                Thread.sleep(Duration.ofMillis(1500 + chance.nextInt(2000)));
                BotProcess bot = bots.get(chance.nextInt(bots.size()));
                switch (turn % 5) {
                    case 0, 3 -> kill(bot);
                    case 1 -> killRedis();
                    case 2, 4 -> pause(bot);
                    default -> throw new IllegalStateException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void kill(BotProcess bot) throws InterruptedException {
        Instant from = Instant.now();
        bot.kill();
        happened.add(new Span(from, Instant.now()));
        kills++;
        bot.start();
        bot.awaitReady();
    }

    private void pause(BotProcess bot) throws IOException, InterruptedException {
        Instant from = Instant.now();
        bot.pause();
        pauses++;
        Thread.sleep(PAUSED);
        bot.resume();
        happened.add(new Span(from, Instant.now()));
    }

    private void killRedis() throws InterruptedException {
        Instant from = Instant.now();
        redis.kill();
        redisKills++;
        Thread.sleep(REDIS_AWAY);
        redis.start();
        happened.add(new Span(from, Instant.now()));
    }

    void end() {
        over = true;
    }

    /// Whether something happened so close to this time that what became of a call then could be lost. A call takes
    /// less than a second; a client notices a dead Redis within two.
    boolean hid(Instant call) {
        return happened.stream()
                .anyMatch(span -> span.from().minusSeconds(1).isBefore(call)
                        && span.to().plusSeconds(2).isAfter(call));
    }

    int count() {
        return kills + pauses + redisKills;
    }

    int redisKills() {
        return redisKills;
    }

    @Override
    public String toString() {
        return kills + " bots killed, " + pauses + " bots paused, Redis killed " + redisKills + " times";
    }
}
