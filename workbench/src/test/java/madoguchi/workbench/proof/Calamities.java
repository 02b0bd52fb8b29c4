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
    private final List<Instant> happened = new CopyOnWriteArrayList<>();
    private volatile boolean over;
    private int kills;
    private int pauses;
    private int redisKills;

    Calamities(List<BotProcess> bots, LocalRedis redis) {
        this.bots = bots;
        this.redis = redis;
    }

    @Override
    public void run() {
        try {
            for (int turn = 0; !over; turn++) {
                Thread.sleep(Duration.ofMillis(1500 + chance.nextInt(2000)));
                happened.add(Instant.now());
                BotProcess bot = bots.get(chance.nextInt(bots.size()));
                switch (turn % 5) {
                    case 0, 3 -> kill(bot);
                    case 1 -> killRedis();
                    case 2, 4 -> pause(bot);
                    default -> throw new IllegalStateException();
                }
                happened.add(Instant.now());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void kill(BotProcess bot) throws InterruptedException {
        bot.kill();
        kills++;
        bot.start();
        bot.awaitReady();
    }

    private void pause(BotProcess bot) throws IOException, InterruptedException {
        bot.pause();
        pauses++;
        Thread.sleep(PAUSED);
        bot.resume();
    }

    private void killRedis() throws InterruptedException {
        redis.kill();
        redisKills++;
        Thread.sleep(REDIS_AWAY);
        redis.start();
    }

    void end() {
        over = true;
    }

    /// Whether something happened between two times, or shortly before.
    boolean between(Instant from, Instant to) {
        return happened.stream().anyMatch(at -> at.isAfter(from.minusSeconds(15)) && at.isBefore(to));
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
