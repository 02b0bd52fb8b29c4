package madoguchi.policy;

import java.util.Optional;

/// What a request costs. Only a notice of purpose, a disclosure and a disclosure of provision records may cost
/// anything (APPI Article 38(1)).
///
/// @param yen for one request, tax included
/// @param payment how it is paid; absent where the operator's text does not say
public record Fee(int yen, Optional<Localized> payment) {}
