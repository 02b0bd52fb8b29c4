package madoguchi.cases;

import java.time.Instant;
import java.util.Optional;
import madoguchi.policy.Refusals;

/// What became of a case. Retention runs from here.
///
/// @param ground on which it was refused: one of the law's or of the procedure's (P15)
/// @param reason in staff's words; may be personal
public record Answered(Outcome outcome, Optional<Refusals.Ground> ground, Optional<String> reason, Instant at) {
    @Override
    public String toString() {
        return "Answered[" + outcome + "]";
    }
}
