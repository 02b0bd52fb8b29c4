package madoguchi.policy;

import java.util.Optional;

/// Where the operator's text says that no request costs anything.
///
/// @param ownCosts what the person bears all the same, such as postage for their papers, in the words of the text
/// @param clause where the text says so
public record FreeOfCharge(Optional<Localized> ownCosts, Clause clause) {}
