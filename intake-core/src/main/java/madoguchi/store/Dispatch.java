package madoguchi.store;

import java.util.List;
import java.util.Optional;

/// One call of a lane, as it stands in the store before it is made. A repeated call has the same entries, token and
/// key.
///
/// @param owner the run of calls that holds the lane
/// @param token the reply token to spend; without one it is a push
/// @param attempt which try this is, from 1
/// @param unsure whether the outcome of an earlier try is lost
/// @param lapsed whether that try was a reply and its token has just become too old: what may have been seen is pushed
/// @param address the conversation's sealed address; absent, like its key, when the conversation is gone
public record Dispatch(
        Lane lane,
        String owner,
        List<Entry> entries,
        Optional<String> token,
        int attempt,
        boolean unsure,
        boolean lapsed,
        Optional<byte[]> address,
        Optional<byte[]> key) {

    /// One entry of the call.
    ///
    /// @param about the prompt it shows, the number of the case it is about, or nothing
    public record Entry(String id, String about, byte[] content) {}

    /// Names this call, whatever happens to the process that makes it.
    public String name() {
        return lane.conversation().value() + "|" + entries.getFirst().id();
    }

    @Override
    public String toString() {
        return "Dispatch[" + lane + " " + entries.size() + "]";
    }
}
