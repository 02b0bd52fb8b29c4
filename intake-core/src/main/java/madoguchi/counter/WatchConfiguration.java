package madoguchi.counter;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import madoguchi.outbox.Carrier;
import madoguchi.store.Store;
import madoguchi.ticket.TicketTargets;
import madoguchi.watch.Backlog;
import madoguchi.watch.InputWatch;
import madoguchi.watch.LaneWatch;
import madoguchi.watch.SweepWatch;
import madoguchi.watch.Trail;
import madoguchi.watch.Troubles;
import madoguchi.watch.trace.TraceConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/// What an operator sees of the counter: meters, spans, health. The names of the beans are those of health's
/// parts.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WatchSettings.class)
@Import(TraceConfiguration.class)
class WatchConfiguration {
    private static List<String> lanes(List<Carrier> carriers) {
        return carriers.stream().map(Carrier::lane).toList();
    }

    @Bean
    InputWatch inputWatch(
            MeterRegistry meters, TicketTargets tickets, List<Carrier> carriers, ObjectProvider<Trail> trail) {
        // What carries no tickets is a channel, and inputs come by it as well.
        List<String> channels = lanes(carriers).stream()
                .filter(lane -> !lane.startsWith("ticket"))
                .toList();
        return new InputWatch(meters, tickets.operators(), channels, trail.getIfAvailable(() -> Trail.NONE));
    }

    @Bean
    Troubles troubles(InstantSource clock) {
        return new Troubles(clock);
    }

    @Bean
    LaneWatch laneWatch(
            MeterRegistry meters,
            TicketTargets tickets,
            List<Carrier> carriers,
            Troubles troubles,
            ObjectProvider<Trail> trail) {
        return new LaneWatch(
                meters, tickets.operators(), lanes(carriers), troubles, trail.getIfAvailable(() -> Trail.NONE));
    }

    @Bean
    SweepWatch sweepWatch(MeterRegistry meters) {
        return new SweepWatch(meters);
    }

    @Bean(destroyMethod = "")
    Backlog waiting(
            Store store, InstantSource clock, WatchSettings settings, List<Carrier> carriers, MeterRegistry meters) {
        return new Backlog(store, clock, settings.every(), lanes(carriers), meters);
    }

    @Bean
    Durability redisDurability(RedisConnectionFactory redis) {
        return new Durability(redis);
    }

    @Bean
    DurabilityNotice durabilityNotice(Durability durability) {
        return new DurabilityNotice(durability);
    }

    @Bean
    HealthIndicator storeHealthIndicator(RedisConnectionFactory redis) {
        return new StoreHealth(redis);
    }

    @Bean
    HealthIndicator durabilityHealthIndicator(Durability durability, InstantSource clock) {
        return new DurabilityHealth(durability, clock);
    }

    @Bean
    HealthIndicator destinationsHealthIndicator(Troubles troubles) {
        return new DestinationsHealth(troubles);
    }

    @Bean
    HealthIndicator backlogHealthIndicator(Backlog backlog, WatchSettings settings) {
        return new BacklogHealth(backlog, settings);
    }
}
