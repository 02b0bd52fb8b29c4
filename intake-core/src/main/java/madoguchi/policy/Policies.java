package madoguchi.policy;

import java.util.Map;
import java.util.Optional;

/// Every operator this installation has a policy for.
///
/// @param byOperator the policies by their operator's id
public record Policies(Map<String, Policy> byOperator) {
    public Policies {
        byOperator = Map.copyOf(byOperator);
    }

    public Optional<Policy> of(String operator) {
        return Optional.ofNullable(byOperator.get(operator));
    }
}
