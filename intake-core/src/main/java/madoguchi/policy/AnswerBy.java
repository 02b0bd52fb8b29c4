package madoguchi.policy;

/// The operator's published time for an answer.
///
/// @param days how many days, counted from arrival
public record AnswerBy(int days, Clause clause) {}
