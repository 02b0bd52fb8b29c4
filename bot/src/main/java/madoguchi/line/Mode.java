package madoguchi.line;

/// How an operator's LINE account is used.
public enum Mode {
    /// An account of its own: whoever writes is at the counter.
    DEDICATED,
    /// A guest in an account with other uses: silent and keeping nothing until an entry word is typed.
    GUEST
}
