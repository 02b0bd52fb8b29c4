package madoguchi.policy.law;

/// How much a finding weighs.
public enum Level {
    /// Nothing starts on a policy with one of these.
    ERROR,
    /// The counter keeps to the law whatever the file says; a person at the operator should look at it.
    WARNING
}
