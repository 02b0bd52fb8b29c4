package madoguchi.counter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import madoguchi.policy.Discretion;
import madoguchi.policy.Policies;

/// Where people reach the pages (`madoguchi.web.url`), without a slash at its end; empty where none are offered.
public record PagesAddress(Optional<String> url) {
    /// For the start: where discretion is high every question stands on a page, so without pages a person would get
    /// nothing but the ways out (P1).
    ///
    /// @param served operators whose conversations are decided here; one without a policy is left out
    /// @throws PagesMissing naming every operator that cannot do without
    void requireFor(Collection<String> served, Policies policies) {
        List<String> without = served.stream()
                .filter(operator -> policies.of(operator)
                        .filter(policy -> policy.discretion() == Discretion.HIGH)
                        .isPresent())
                .sorted()
                .toList();
        if (url.isEmpty() && !without.isEmpty()) {
            throw new PagesMissing(without);
        }
    }
}
