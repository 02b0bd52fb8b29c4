package madoguchi.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Durable memory. It holds sealed bytes and keyed hashes and knows neither keys nor words. Each method is one atomic
/// step, safe to repeat.
///
/// Every method throws [StoreUnavailable] when the store is away, full, or loading.
public interface Store {
    /// Keeps an input once, in its conversation's inbox; opens the conversation if need be; takes the conversation in
    /// hand if nobody has it.
    Accepted accept(Arriving arriving);

    /// Finds who owns an address.
    Optional<Holder> holderOf(String addressHash, int shard);

    Optional<Holder> holder(ConversationId conversation);

    /// The sealed state of a conversation as it stands; empty where nothing was decided yet.
    Optional<byte[]> stateOf(ConversationId conversation);

    /// Takes a waiting conversation in hand, unless somebody has it or nothing waits.
    Optional<Turn> take(ConversationId conversation);

    /// Gives a conversation back undecided; the try does not count.
    ///
    /// @param pause for how long nobody takes it up
    void release(Turn turn, Duration pause);

    /// Writes what was decided, if nothing changed since the turn was taken; takes the next turn and the lane's next
    /// call in the same step.
    Committed commit(Commit commit);

    /// Puts an input aside that could not be decided.
    ///
    /// @param instead an input to be decided in its place, if any
    void park(Turn turn, Optional<byte[]> instead, Instant now);

    /// The next call of a lane, unless another process has the lane, it waits, or it is empty. The caller holds the
    /// lane for the lease.
    Optional<Dispatch> dispatch(Lane lane, String owner, LaneRules rules, Instant now);

    /// Writes the outcome of a call and gives the lane's next call, if there is one.
    Settled settle(Dispatch dispatch, Settlement settlement, LaneRules rules, Instant now);

    /// What waits in a shard longer than it should.
    Due due(int shard, Instant now, int most);

    /// The timer is not needed any more, if it still stands at this time.
    void forget(ConversationId conversation, String timer, Instant due);

    Optional<StoredCase> caseOf(String tag, String number);

    /// A case, or what is left of it, wherever it stands. Looks in every shard, so it is for tools only.
    Optional<FoundCase> findCase(String number);

    List<Stranded> stranded(int shard);

    /// The numbers of a shard. What is looked at is limited: of very many waiting lanes, ages and numbers are those of
    /// a part.
    Standing standing(int shard, Instant now);

    /// Puts a stranded entry back where it came from. False when it is not there (any more).
    boolean resend(Stranded stranded, Instant now);

    /// A value made once for the installation: the first one stands, later ones are ignored.
    byte[] once(String name, byte[] value);
}
