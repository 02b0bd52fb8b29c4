package madoguchi.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that follows from one decision, to be written in one step.
///
/// @param atRest whether nothing is going on afterwards
/// @param destroyed cases that are gone with this step
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
        List<Destruction> destroyed,
        List<OfferedLink> links,
        boolean erase,
        Lane replyLane,
        LaneRules rules,
        String owner,
        Instant now) {
    /// A case to be destroyed, its key first.
    ///
    /// @param row what stands of it in the register of destruction from then on, in clear; the first row stays
    public record Destruction(String number, byte[] row) {}

    /// One entry of a lane.
    ///
    /// @param id unique in its lane
    /// @param about the prompt it shows, the number of the case it is about, or nothing
    public record LaneEntry(String lane, String id, Kind kind, String about, byte[] content) {
        public enum Kind {
            MESSAGE("m"),
            PROMPT("p"),
            TICKET("t"),
            /// A ticket about a case that is gone, in clear: nothing of the person stands in it, and there is no key.
            NOTICE("n");

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
