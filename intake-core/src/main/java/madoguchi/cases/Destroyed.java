package madoguchi.cases;

import java.time.Instant;
import java.util.Optional;

/// One row of the register of destruction: that there was a case, and what became of it. Holds nothing of the person,
/// and nobody's words.
///
/// @param kind what it was about, as in tickets
/// @param received when the request arrived
/// @param answered when staff answered it, if they did
/// @param result what was answered, by what staff recorded; where nothing was, where it stood last. As in tickets
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
                result(last).key(),
                cause,
                at);
    }

    private static State result(Case last) {
        return last.answered()
                .map(answered -> new State(
                        last.state().status() == State.Status.CLOSED ? State.Status.CLOSED : State.Status.ANSWERED,
                        answered.outcome().reason()))
                .orElse(last.state());
    }
}
