package madoguchi.cases;

import java.util.Set;
import madoguchi.policy.Refusals.Ground;

/// What of a case decides which deeds it takes.
///
/// @param matched whether staff have matched a contact with the operator's own record (P2)
/// @param named the grounds of refusal that the operator's text names
public record Footing(State.Status status, Matter matter, boolean matched, Set<Ground> named) {
    public Footing {
        named = Set.copyOf(named);
    }

    /// Of a case as it stands.
    public static Footing of(Case content, Set<Ground> named) {
        return new Footing(
                content.state().status(), content.matter(), content.releaseTo().isPresent(), named);
    }

    /// Where no policy is at hand: the floor that holds whatever a policy names.
    public static Footing of(Case content) {
        return of(content, Grounds.OF_PROCEDURE);
    }
}
