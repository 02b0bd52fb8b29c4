package madoguchi.policy;

import java.util.Optional;

/// How a person reaches the operator without this counter.
public record Desk(
        Localized name,
        Optional<String> mail,
        Optional<String> phone,
        Optional<Localized> post,
        Optional<Localized> hours) {}
