package madoguchi.store.redis;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import madoguchi.store.Standing;
import madoguchi.store.Standing.Pile;

/// `standing.lua`: the numbers of a shard.
final class StandingScript {
    /// Of each shard; a Redis is busy with them for about a millisecond.
    private static final int MOST = 1_000;

    private final Script script;

    StandingScript(Script script) {
        this.script = script;
    }

    Standing run(String tag, Instant now) {
        Reply reply = script.run(tag, new Arguments().add(now).add(MOST));
        Map<String, Pile> lanes = new HashMap<>();
        for (int i = 0; i < reply.at(2).size(); i++) {
            Reply row = reply.at(2).at(i);
            lanes.put(row.text(0), new Pile(row.number(1), time(row.text(2))));
        }
        Map<String, Long> givenUp = new HashMap<>();
        for (int i = 0; i < reply.at(6).size(); i++) {
            Reply row = reply.at(6).at(i);
            givenUp.put(row.text(0), row.number(1));
        }
        return new Standing(
                new Pile(reply.number(0), time(reply.text(1))),
                lanes,
                new Pile(reply.number(3), time(reply.text(4))),
                reply.number(5),
                givenUp);
    }

    private static Optional<Instant> time(String millis) {
        return millis.isEmpty() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(Long.parseLong(millis)));
    }
}
