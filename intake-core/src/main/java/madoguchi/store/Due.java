package madoguchi.store;

import java.time.Instant;
import java.util.List;

/// What waits in a shard: conversations with inputs nobody has in hand, lanes to be served, timers that have come.
public record Due(List<ConversationId> conversations, List<Lane> lanes, List<Ring> timers) {
    public record Ring(ConversationId conversation, String timer, Instant due) {}
}
