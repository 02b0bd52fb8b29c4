package madoguchi.policy;

import java.util.Optional;
import java.util.Set;

/// Who may ask, by the operator's text.
///
/// @param named whom the text names; others may ask all the same where the Act lets them, and staff see it
/// @param releaseTo to whom the operator answers, where its text says so
public record Askers(Set<Asker> named, Optional<ReleaseTo> releaseTo, Clause clause) {
    public Askers {
        named = Set.copyOf(named);
    }

    /// Who gets the answer when an agent asks.
    public enum ReleaseTo {
        /// 「開示先は、ご本人のみ」: the person alone. Where a guardian of an adult asks, staff decide (P15).
        PERSON,
        /// Whoever asked.
        ASKER
    }
}
