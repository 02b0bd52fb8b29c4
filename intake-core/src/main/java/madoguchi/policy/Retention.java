package madoguchi.policy;

/// How long the papers of a request are kept after it was answered, by the operator's text.
///
/// @param days counted from the answer
public record Retention(int days, Clause clause) {}
