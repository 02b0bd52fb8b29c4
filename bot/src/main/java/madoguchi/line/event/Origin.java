package madoguchi.line.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import madoguchi.conversation.Input;
import madoguchi.inbox.Inbound;
import madoguchi.outbox.Address;
import madoguchi.store.Reach;

/// What every event from a person says beside its content.
record Origin(Address address, String eventId, Instant sentAt, Optional<String> replyToken) {
    private static final Instant BEFORE_ALL = Instant.parse("2020-01-01T00:00:00Z");
    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    static Origin of(Address address, String eventId, JsonNode event, Instant acceptedAt) {
        return new Origin(
                address, eventId, sentAt(event.path("timestamp"), acceptedAt), Ids.token(event.path("replyToken")));
    }

    Inbound says(Optional<String> messageId, Input input, Reach reach) {
        return new Inbound(address, eventId, messageId, input, sentAt, replyToken, reach);
    }

    /// The platform's clock, unless it says something that cannot be: what waits together is sorted by it.
    private static Instant sentAt(JsonNode timestamp, Instant acceptedAt) {
        if (!timestamp.isIntegralNumber() || !timestamp.canConvertToLong()) {
            return acceptedAt;
        }
        Instant at = Instant.ofEpochMilli(timestamp.longValue());
        return at.isBefore(BEFORE_ALL) || at.isAfter(acceptedAt.plus(CLOCKS_DIFFER)) ? acceptedAt : at;
    }

    @Override
    public String toString() {
        return "Origin[" + eventId + "]";
    }
}
