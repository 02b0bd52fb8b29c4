package madoguchi.policy;

import java.util.Optional;

/// Where the legal entity is and who represents it, as it publishes both (APPI Article 32(1)).
///
/// @param representative name and title
public record Office(Optional<Localized> address, Optional<Localized> representative) {}
