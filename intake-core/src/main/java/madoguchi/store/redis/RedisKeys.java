package madoguchi.store.redis;

import java.nio.charset.StandardCharsets;

/// Every key there is. Each begins with its shard's hash tag (`{s000}:` … `{s255}:`), so that one script changes a
/// conversation and its shard's indexes together, on Redis Cluster as well. The scripts put the names together
/// themselves from the tag, which is the one key they are given.
///
/// `<conversation>` is a random id, `<lane>` a destination (`line`, `ticket-mail`, `ticket-webhook`), `<hash>` a keyed
/// hash that only this installation can compute. "Sealed" is AES-256-GCM under the key of the conversation or case.
///
/// | key | type | lifetime | holds |
/// | --- | --- | --- | --- |
/// | `a:<hash>` | string | as its conversation | address → conversation |
/// | `c:<conversation>` | hash | until erased | `v` version, `st` sealed state, `k` wrapped intake key, `ad` sealed |
/// | | | | address, `own` hash of the address, `rest` 1 when nothing goes on, `seq` inbox counter, `shown` |
/// | | | | prompt on the screen and since when, `flood` told that messages were dropped, |
/// | | | | `aside<hash>` message → where it was put aside |
/// | `i:<conversation>` | sorted set | while inputs wait | places of inputs by the platform's time |
/// | `e:<conversation>` | hash | while inputs wait | place → sealed input; `n<place>` tries; `m<hash>` message → place
/// |
/// | `l:<conversation>\|<lane>` | list | while entries wait | sealed messages or tickets in order |
/// | `r:<conversation>\|<lane>` | hash | as the lane, or its token | lease (`owner`, `till`), the planned call (`n`, |
/// | | | | `id`, `asks`, `first`, `tries`, `unsure`, `ptok`, `ptokat`), `next` try, unspent reply token (`tok`,
/// `tokat`), `erase` |
/// | `k:<conversation>` | list | as its newest link | names of the links offered, oldest first |
/// | `link:<hash>` | hash | 72 hours, or until finished | a one-time link, by the keyed hash of its token: `c` |
/// | | | | conversation, `p` purpose, `x` when it ends, `s` keyed hash of the session that opened it |
/// | `case:<number>` | hash | until the case is destroyed | `k` wrapped key of the case, `b` the sealed case, `c` the |
/// | | | | conversation it belongs to |
/// | `n:<hash>` | hash | as its cases | cases about somebody of a name: number → conversation |
/// | `gone` | hash | the installation's | register of destruction: number → kind, dates and result, in clear |
/// | `u:<hash>` | string | 8 days | tombstone of an unsent message |
/// | `s:<day>` | set | 8 days after its last entry | hashes of the events of that day |
/// | `w` | sorted set | – | conversations with waiting inputs, by when they may be taken |
/// | `d` | sorted set | – | lanes with entries, by when they are to be served |
/// | `t` | sorted set | – | `<conversation>\|<timer>`, by when it is due |
/// | `x` | hash | until a human decides | inputs that could not be decided, sealed |
/// | `g` | hash | until a human decides | entries that lanes gave up, sealed |
/// | `health` | string | one minute | written to see whether Redis takes writes (shard 0 only) |
/// | `once:<name>` | string | the installation's | made once, such as the wrapped index key (shard 0 only) |
///
/// Wrapped keys stand in `c:`, `case:` and `once:index-key` and nowhere else: [StoredKeys] walks these.
final class RedisKeys {
    private RedisKeys() {}

    /// The tag all keys of a shard begin with, such as `{s042}:`.
    static byte[] shard(String tag) {
        return ("{" + tag + "}:").getBytes(StandardCharsets.UTF_8);
    }
}
