package madoguchi.workbench.proof;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import madoguchi.conversation.Seed;
import madoguchi.counter.CounterSettings;
import madoguchi.line.BotApplication;
import madoguchi.store.Store;
import madoguchi.store.redis.RedisStore;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/// One guarantee taken away. The bot is started with it by [Sabotage#main], to see the proof go red; the shipped bot
/// knows nothing of it.
enum Sabotage {
    /// Nothing is taken away.
    NONE,
    /// An event that was accepted before is accepted again.
    DEDUPE,
    /// A commit is written whatever happened since the turn was taken.
    VERSION,
    /// Every input has the same seed.
    SEED,
    /// A message leaves its lane before it was delivered.
    LANE,
    /// Timers never ring.
    TIMER;

    private static final String PROPERTY = "madoguchi.proof.sabotage";

    String argument() {
        return "-D" + PROPERTY + "=" + name();
    }

    private static Sabotage chosen() {
        return valueOf(System.getProperty(PROPERTY, "NONE").toUpperCase(Locale.ROOT));
    }

    public static void main(String[] args) {
        new SpringApplicationBuilder(BotApplication.class, Broken.class).run(args);
    }

    private UnaryOperator<String> edit() {
        return switch (this) {
            case DEDUPE -> cut("if redis.call('SISMEMBER', seen, event) == 1 then return { 'duplicate' } end", "");
            case VERSION -> cut("if known[1] ~= version or heads[1] ~= place then", "if place == '' then");
            case LANE -> leavingBeforeItWasDelivered();
            case TIMER ->
                cut("redis.call('ZRANGEBYSCORE', T .. 't', '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', 0, most),", "{},");
            case NONE, SEED -> UnaryOperator.identity();
        };
    }

    private static UnaryOperator<String> cut(String line, String instead) {
        return source -> source.replace(line, instead);
    }

    // A script that does not hold the line any more would make the run prove nothing.
    private RedisStore store(RedisConnectionFactory redis, CounterSettings settings) {
        var changed = new AtomicInteger();
        UnaryOperator<String> edit = edit();
        var store = new RedisStore(redis, settings.counter().hand(), source -> {
            String edited = edit.apply(source);
            changed.addAndGet(edited.equals(source) ? 0 : 1);
            return edited;
        });
        if (changed.get() == 0 && Set.of(DEDUPE, VERSION, LANE, TIMER).contains(this)) {
            throw new IllegalStateException("no script holds what " + this + " takes away");
        }
        return store;
    }

    // The call is planned and shown as it is, but nothing of it stays in Redis to be repeated.
    private static UnaryOperator<String> leavingBeforeItWasDelivered() {
        UnaryOperator<String> planning = cut("  return call\nend", """
                  redis.call('LTRIM', l, n, -1)
                  redis.call('HDEL', r, 'owner', 'till', 'n', 'id', 'asks', 'first', 'tries', 'ptok', 'ptokat')
                  redis.call('ZADD', T .. 'd', now, index)
                  return call
                end""");
        UnaryOperator<String> settling = cut(
                "local run = redis.call('HMGET', r, 'owner', 'n', 'first', 'id', 'asks', 'tok')\n",
                "do return { 1, 0, {} } end\n");
        UnaryOperator<String> showing = cut(
                "    table.insert(call, id)\n",
                "    redis.call('HSET', c, 'shown', about .. '|' .. now)\n    table.insert(call, id)\n");
        return source -> showing.apply(settling.apply(planning.apply(source)));
    }

    /// The beans that stand in for the real ones.
    static class Broken {
        @Bean
        @Primary
        Store brokenStore(RedisConnectionFactory redis, CounterSettings settings) {
            return Dawdling.before(
                    "commit",
                    chosen().store(redis, settings),
                    settings.counter().hand().multipliedBy(2));
        }

        @Bean
        @Primary
        Supplier<Seed> brokenSeeds(List<Supplier<Seed>> real) {
            var constant = new Seed("00".repeat(Seed.BYTES));
            return chosen() == SEED ? () -> constant : real.getFirst();
        }
    }
}
