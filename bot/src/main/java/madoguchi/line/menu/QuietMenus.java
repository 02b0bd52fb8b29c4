package madoguchi.line.menu;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.policy.Discretion;
import madoguchi.policy.Policy;

/// The operators whose menu names nothing of what the account is for, whoever looks at it (P1).
public record QuietMenus(Set<String> operators) {
    public QuietMenus {
        operators = Set.copyOf(operators);
    }

    public static QuietMenus of(Collection<Policy> policies) {
        return new QuietMenus(policies.stream()
                .filter(policy -> policy.discretion() == Discretion.HIGH)
                .map(Policy::operator)
                .collect(Collectors.toSet()));
    }
}
