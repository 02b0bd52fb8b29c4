package madoguchi.counter;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings `madoguchi.watch.*`: how often the backlog is looked at, and from when on health calls it too
/// old.
///
/// @param every the pause between two looks; each reads some numbers of every shard
/// @param oldestInput how long an input may wait to be decided
/// @param oldestLane how long a lane may try to deliver what is at its head
/// @param oldestTimer how long a timer may be overdue
@ConfigurationProperties("madoguchi.watch")
public record WatchSettings(
        @DefaultValue("10s") Duration every,
        @DefaultValue("1m") Duration oldestInput,
        @DefaultValue("15m") Duration oldestLane,
        @DefaultValue("5m") Duration oldestTimer) {}
