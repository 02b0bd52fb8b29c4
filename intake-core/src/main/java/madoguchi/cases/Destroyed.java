package madoguchi.cases;

import java.time.Instant;
import java.util.Optional;

/// One row of the register of destruction: that there was a case, and what became of it. Holds nothing of the person,
/// and nobody's words.
///
/// @param kind what it was about, as in tickets
/// @param received when the request arrived
/// @param answered when staff answered it, if they did
/// @param result where it stood last, as in tickets
public record Destroyed(
        CaseNumber number,
        String operator,
        String kind,
        Instant received,
        Instant opened,
        Optional<Instant> answered,
        String result,
        Cause cause,
        Instant at) {
    public static Destroyed of(Case last, Cause cause, Instant at) {
        return new Destroyed(
                last.number(),
                last.operator(),
                last.matter().key(),
                last.received(),
                last.opened(),
                last.answered().map(Answered::at),
                last.state().key(),
                cause,
                at);
    }
}
