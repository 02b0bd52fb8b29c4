package madoguchi.counter;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import madoguchi.cases.WorkingDays;
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
import madoguchi.outbox.Carrier;
import madoguchi.policy.Policies;
import madoguchi.policy.reader.PolicyFolder;
import madoguchi.seal.Safe;
import madoguchi.store.Dispatch;
import madoguchi.store.LaneRules;
import madoguchi.store.Namesakes;
import madoguchi.store.Store;
import madoguchi.text.Texts;
import madoguchi.ticket.TicketConfiguration;
import madoguchi.ticket.TicketTargets;
import madoguchi.watch.Backlog;
import madoguchi.watch.InputWatch;
import madoguchi.watch.LaneWatch;
import madoguchi.watch.SweepWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The counter as beans, in the order of the way through: what is published, inbox, turns, deliveries.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CounterSettings.class)
@Import({KeepingConfiguration.class, TicketConfiguration.class, WatchConfiguration.class})
public class CounterConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(CounterConfiguration.class);

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Catalogue catalogue(CounterSettings settings) {
        return CatalogueFile.read(settings.catalogueFile());
    }

    @Bean
    Policies policies(CounterSettings settings, Catalogue catalogue, InstantSource clock) {
        if (settings.allowExamples()) {
            LOG.atWarn()
                    .addKeyValue("madoguchi.event", "weak-setting")
                    .log("madoguchi.allow-examples=true: policies may run that no operator stands behind");
        }
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.JAPAN);
        return new PolicyFolder(settings.policies(), settings.allowExamples(), catalogue, today).load();
    }

    @Bean
    Texts texts(CounterSettings settings) {
        return TextFiles.read(settings.textFolder());
    }

    @Bean(destroyMethod = "close")
    Crew crew(CounterSettings settings) {
        return new Crew(settings.counter().atOnce());
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
