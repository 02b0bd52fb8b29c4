package madoguchi.cases;

/// A case's public number: the operator's prefix, ten random characters of Crockford's base 32 and a check character,
/// as in `IM-7K3QM-XW2AB-C`. There is no counter in it and nothing to guess.
public record CaseNumber(String value) {}
