package madoguchi.counter;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.resource.Delay;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import madoguchi.conversation.House;
import madoguchi.conversation.Seed;
import madoguchi.delivery.Deliveries;
import madoguchi.document.Catalogue;
import madoguchi.document.reader.CatalogueFile;
import madoguchi.format.TextFiles;
import madoguchi.inbox.Crew;
import madoguchi.inbox.Deciding;
import madoguchi.inbox.Inbox;
import madoguchi.inbox.Profiles;
import madoguchi.inbox.Sweeper;
import madoguchi.inbox.Turns;
import madoguchi.link.OneTimeLinks;
import madoguchi.outbox.Carrier;
import madoguchi.policy.Policies;
import madoguchi.policy.reader.PolicyFolder;
import madoguchi.seal.Safe;
import madoguchi.seal.Unsealable;
import madoguchi.store.Dispatch;
import madoguchi.store.LaneRules;
import madoguchi.store.Links;
import madoguchi.store.Namesakes;
import madoguchi.store.Store;
import madoguchi.store.StoreUnavailable;
import madoguchi.store.redis.RedisLinks;
import madoguchi.store.redis.RedisNamesakes;
import madoguchi.store.redis.RedisStore;
import madoguchi.text.Texts;
import madoguchi.ticket.TicketConfiguration;
import madoguchi.ticket.TicketTargets;
import madoguchi.watch.Backlog;
import madoguchi.watch.InputWatch;
import madoguchi.watch.LaneWatch;
import madoguchi.watch.MeasuredStore;
import madoguchi.watch.SweepWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.redis.autoconfigure.ClientResourcesBuilderCustomizer;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/// The counter as beans. Reading it from top to bottom follows an input: store, safe, inbox, turns,
/// deliveries.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CounterSettings.class)
@Import({TicketConfiguration.class, WatchConfiguration.class})
public class CounterConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(CounterConfiguration.class);

    /// A store that is away must be noticed at once: nothing queues up in the client.
    @Bean
    LettuceClientOptionsBuilderCustomizer refuseWhileRedisIsAway() {
        return options -> options.disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS);
    }

    @Bean
    ClientResourcesBuilderCustomizer reconnectSoon() {
        return resources -> resources.reconnectDelay(() -> Delay.exponential(
                Duration.ofMillis(50), Duration.ofSeconds(2), 2, java.util.concurrent.TimeUnit.MILLISECONDS));
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Catalogue catalogue(CounterSettings settings) {
        return CatalogueFile.read(settings.catalogueFile());
    }

    @Bean
    Policies policies(CounterSettings settings, Catalogue catalogue) {
        if (settings.allowExamples()) {
            LOG.atWarn()
                    .addKeyValue("madoguchi.event", "weak-setting")
                    .log("madoguchi.allow-examples=true: policies may run that no operator stands behind");
        }
        return new PolicyFolder(settings.policies(), settings.allowExamples(), catalogue).load();
    }

    @Bean
    Texts texts(CounterSettings settings) {
        return TextFiles.read(settings.textFolder());
    }

    @Bean
    Store store(RedisConnectionFactory redis, CounterSettings settings, MeterRegistry meters) {
        return new MeasuredStore(new RedisStore(redis, settings.counter().hand()), meters);
    }

    @Bean
    Safe safe(CounterSettings settings, Store store) {
        try {
            return new Safe(settings.masterKeys(), store::once);
        } catch (IllegalArgumentException e) {
            throw new MasterKeyUnusable(String.valueOf(e.getMessage()), e);
        }
    }

    /// A key that does not open what stands in Redis must stop the start, not every request. A Redis that is
    /// away now may come back, so that alone stops nothing.
    @Bean
    SmartInitializingSingleton masterKeyFits(Safe safe) {
        return () -> {
            try {
                safe.index();
            } catch (Unsealable e) {
                throw new MasterKeyUnusable(
                        "madoguchi.master-key does not open what stands in this Redis (expected: the key this"
                                + " installation was begun with among those that are set)",
                        e);
            } catch (StoreUnavailable e) {
                LOG.warn("Redis does not answer yet ({}); until it does, nothing is accepted", e.getMessage());
            }
        };
    }

    @Bean(destroyMethod = "close")
    Crew crew(CounterSettings settings) {
        return new Crew(settings.counter().atOnce());
    }

    @Bean
    Links links(RedisConnectionFactory redis) {
        return new RedisLinks(redis);
    }

    @Bean
    Namesakes namesakes(RedisConnectionFactory redis) {
        return new RedisNamesakes(redis);
    }

    @Bean
    OneTimeLinks oneTimeLinks(Links links, Store store, Safe safe, InstantSource clock) {
        return new OneTimeLinks(links, store, safe, clock);
    }

    @Bean
    PagesAddress pagesAddress(CounterSettings settings) {
        return new PagesAddress(settings.web().address());
    }

    /// Who has a ticket target is decided here, whichever channel it came by.
    @Bean
    SmartInitializingSingleton pagesWhereNeeded(PagesAddress pages, Policies policies, TicketTargets tickets) {
        return () -> pages.requireFor(tickets.operators(), policies);
    }

    @Bean
    Function<String, House> houses(
            CounterSettings settings, PagesAddress pages, Policies policies, Texts texts, Catalogue catalogue) {
        return operator -> new House(
                policies.of(operator)
                        .orElseThrow(() -> new IllegalStateException("no policy for " + operator + " any more")),
                texts,
                settings.counter().textLimit(),
                settings.counter().abandonAfter(),
                settings.counter().retainFor(),
                settings.counter().limits(),
                pages.url(),
                catalogue);
    }

    @Bean
    Deciding deciding(
            Safe safe,
            Store store,
            Namesakes namesakes,
            Function<String, House> houses,
            TicketTargets tickets,
            Function<String, LaneRules> laneRules,
            Supplier<String> runs,
            InstantSource clock,
            ObjectProvider<Profiles> profiles) {
        Profiles known = profiles.getIfAvailable(() -> Profiles.NONE);
        return new Deciding(safe, store, namesakes, houses, tickets::lanes, laneRules, runs, clock, known);
    }

    @Bean
    Function<String, LaneRules> laneRules(CounterSettings settings, List<Carrier> carriers) {
        CounterSettings.Counter counter = settings.counter();
        return lane -> lane.startsWith("ticket")
                ? new LaneRules(1, counter.ticketLease(), counter.tokenLife(), counter.ticketGiveUp())
                : new LaneRules(most(lane, carriers), counter.lease(), counter.tokenLife(), counter.giveUp());
    }

    private static int most(String lane, List<Carrier> carriers) {
        return carriers.stream()
                .filter(carrier -> carrier.lane().equals(lane))
                .mapToInt(Carrier::most)
                .findFirst()
                .orElse(0);
    }

    @Bean
    Supplier<Seed> seeds() {
        var random = new SecureRandom();
        return () -> {
            byte[] seed = new byte[Seed.BYTES];
            random.nextBytes(seed);
            return new Seed(HexFormat.of().formatHex(seed));
        };
    }

    /// Names runs of calls: this process by chance, then a number.
    @Bean
    Supplier<String> runs() {
        byte[] process = new byte[9];
        new SecureRandom().nextBytes(process);
        String name = Base64.getUrlEncoder().encodeToString(process);
        var counter = new AtomicLong();
        return () -> name + "-" + counter.incrementAndGet();
    }

    @Bean
    Deliveries deliveries(
            Store store,
            Safe safe,
            List<Carrier> carriers,
            Function<String, LaneRules> laneRules,
            Supplier<String> runs,
            InstantSource clock,
            LaneWatch watch) {
        return new Deliveries(store, safe, carriers, laneRules, runs, clock, watch);
    }

    @Bean
    Turns turns(
            Store store,
            Deciding deciding,
            Safe safe,
            InstantSource clock,
            Supplier<Seed> seeds,
            Deliveries deliveries,
            Crew crew,
            InputWatch watch) {
        return new Turns(store, deciding, safe, clock, seeds, call -> deliver(crew, deliveries, call), watch);
    }

    private static void deliver(Crew crew, Deliveries deliveries, Dispatch call) {
        long heldSince = System.nanoTime();
        crew.does(() -> deliveries.serve(call, heldSince));
    }

    @Bean
    Inbox inbox(
            Store store,
            Safe safe,
            InstantSource clock,
            Supplier<Seed> seeds,
            CounterSettings settings,
            Turns turns,
            Crew crew,
            InputWatch watch) {
        return new Inbox(
                store,
                safe,
                clock,
                seeds,
                settings.counter().waiting(),
                turn -> crew.does(() -> turns.serve(turn)),
                watch);
    }

    @Bean(destroyMethod = "")
    Sweeper sweeper(
            Store store,
            Inbox inbox,
            Turns turns,
            Deliveries deliveries,
            Crew crew,
            InstantSource clock,
            CounterSettings settings,
            SweepWatch watch) {
        var work = new Sweeper.Work(
                conversation -> crew.doesOnce(conversation, () -> turns.takeUp(conversation)),
                lane -> crew.doesOnce(lane, () -> deliveries.takeUp(lane)),
                ring -> crew.doesOnce(ring, () -> inbox.ring(ring)));
        return new Sweeper(store, work, clock, settings.counter().sweep(), watch);
    }

    @Bean
    Rounds rounds(Sweeper sweeper, Backlog backlog) {
        return new Rounds(sweeper, backlog);
    }
}
