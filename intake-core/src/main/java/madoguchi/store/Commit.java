package madoguchi.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that follows from one decision, to be written in one step.
///
/// @param atRest whether nothing is going on afterwards
/// @param links the links offered to the person
/// @param erase destroy the conversation once its reply lane is empty up to here, at the latest an hour from `now`
/// @param owner names the run of calls that may begin with the reply lane's next call; never used before
public record Commit(
        Turn turn,
        byte[] state,
        boolean atRest,
        List<LaneEntry> outgoing,
        Map<String, Instant> timers,
        Set<String> forgotten,
        List<StoredCase> cases,
        List<OfferedLink> links,
        boolean erase,
        Lane replyLane,
        LaneRules rules,
        String owner,
        Instant now) {

    /// One entry of a lane.
    ///
    /// @param id unique in its lane
    /// @param about the prompt it shows, the number of the case it is about, or nothing
    public record LaneEntry(String lane, String id, Kind kind, String about, byte[] content) {
        public enum Kind {
            MESSAGE("m"),
            PROMPT("p"),
            TICKET("t");

            private final String letter;

            Kind(String letter) {
                this.letter = letter;
            }

            public String letter() {
                return letter;
            }
        }
    }
}
