package madoguchi.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What waits, is overdue or was put aside: numbers and times only.
///
/// @param inputs conversations with inputs that wait to be decided or are in hand
/// @param lanes lanes with entries that wait to be sent, by the lane's name
/// @param timers timers that should have rung
/// @param parked inputs put aside because they could not be decided
/// @param givenUp entries that lanes gave up, by the lane's name
public record Standing(Pile inputs, Map<String, Pile> lanes, Pile timers, long parked, Map<String, Long> givenUp) {
    public static final Standing NOTHING = new Standing(Pile.NONE, Map.of(), Pile.NONE, 0, Map.of());

    public Standing {
        lanes = Map.copyOf(lanes);
        givenUp = Map.copyOf(givenUp);
    }

    /// Things of one kind.
    ///
    /// @param oldest since when the oldest waits: an input since it was sent, by the platform's clock; a
    ///     lane since its first entry was tried for the first time, or came; a timer since it was due
    public record Pile(long count, Optional<Instant> oldest) {
        public static final Pile NONE = new Pile(0, Optional.empty());

        public Pile and(Pile other) {
            return new Pile(
                    count + other.count,
                    Stream.concat(oldest.stream(), other.oldest.stream()).min(Instant::compareTo));
        }
    }

    public Pile lane(String name) {
        return lanes.getOrDefault(name, Pile.NONE);
    }

    public long givenUp(String lane) {
        return givenUp.getOrDefault(lane, 0L);
    }

    /// Both together.
    public Standing and(Standing other) {
        Map<String, Pile> allLanes = new HashMap<>(lanes);
        other.lanes.forEach((lane, pile) -> allLanes.merge(lane, pile, Pile::and));
        Map<String, Long> allGivenUp = new HashMap<>(givenUp);
        other.givenUp.forEach((lane, count) -> allGivenUp.merge(lane, count, Long::sum));
        return new Standing(
                inputs.and(other.inputs), allLanes, timers.and(other.timers), parked + other.parked, allGivenUp);
    }
}
