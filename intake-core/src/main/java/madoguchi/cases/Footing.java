package madoguchi.cases;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.policy.Refusals.Ground;

/// What of a case decides which deeds it takes.
///
/// @param matched whether staff have matched a contact with the operator's own record (P2)
/// @param named the grounds of refusal that the operator's text names
/// @param personOnly whether an appointed agent asked, and the operator's text discloses to the person only
/// @param stated what whoever asked stated as contacts, in small letters; where the case itself is not at hand, nothing
/// @param opened the day it was handed in, in Japan, where that is known
public record Footing(
        State.Status status,
        Matter matter,
        boolean matched,
        Set<Ground> named,
        boolean personOnly,
        Set<String> stated,
        Optional<LocalDate> opened) {
    public Footing {
        named = Set.copyOf(named);
        stated = Set.copyOf(stated);
    }

    /// Of a case as it stands.
    public static Footing of(Case content, Set<Ground> named) {
        return new Footing(
                content.state().status(),
                content.matter(),
                content.releaseTo().isPresent(),
                named,
                content.personOnly(),
                content.contacts().stream()
                        .filter(contact -> contact.source() == Contact.Source.STATED)
                        .map(contact -> contact.value().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                Optional.of(LocalDate.ofInstant(content.opened(), WorkingDays.JAPAN)));
    }

    /// Where no policy is at hand: the floor that holds whatever a policy names.
    public static Footing of(Case content) {
        return of(content, Grounds.OF_PROCEDURE);
    }

    /// Leaves out what was stated.
    @Override
    public String toString() {
        return "Footing[" + status + "]";
    }
}
