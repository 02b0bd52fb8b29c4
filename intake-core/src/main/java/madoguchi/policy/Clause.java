package madoguchi.policy;

/// Where a rule comes from, so that the counter can say why it asks.
///
/// @param source the operator's clause or the law's article, as a person would cite it (「6条」, "Article 33(1)")
public record Clause(Localized source) {}
