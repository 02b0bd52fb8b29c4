package madoguchi.store;

import java.time.Instant;
import java.util.Optional;

/// The one-time links that commits offered. A conversation has its newest [#MOST]; older ones end early. All end with
/// their conversation. Each method is one atomic step, safe to repeat, and throws [StoreUnavailable] when the store is
/// away.
public interface Links {
    /// More than a person can want at a time; a bound against floods.
    int MOST = 16;

    /// Looks at a link; changes nothing (P19: whoever merely looks, a mail scanner or a preview, uses nothing up).
    /// Empty when it is unknown, ended, or its conversation is gone.
    ///
    /// @param tag the link's shard
    /// @param name the keyed hash of its token
    Optional<StandingLink> look(String tag, String name, Instant now);

    /// Opens a link for a session, the first time for good.
    ///
    /// @param session the session's keyed hash
    /// @return whether the link is this session's now
    boolean open(String tag, String name, String session, Instant now);

    /// Ends a link, if it is this session's.
    void finish(String tag, String name, String session);
}
