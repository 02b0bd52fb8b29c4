package madoguchi.store;

import java.util.Set;

/// Which conversations handed in a case about which name, by keyed hashes (P2). An entry goes with its case. Each
/// method is one atomic step, safe to repeat, and throws [StoreUnavailable] when the store is away.
public interface Namesakes {
    /// Notes that a case is about somebody of this name.
    ///
    /// @param tag the name's shard
    /// @param name the keyed hash of the name
    /// @return the conversations that handed in a case about the name, this one among them
    Set<String> note(String tag, String name, String number, String conversation);

    /// The case is gone, or is not about this name any more.
    void forget(String tag, String name, String number);
}
