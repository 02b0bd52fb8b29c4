package madoguchi.policy;

import java.util.Optional;

/// How the operator's text offers a kind of request.
///
/// @param fee what it costs; absent where the text names no fee, and always for kinds the Act lets nobody charge for
public record Offered(Clause clause, Optional<Fee> fee) {}
