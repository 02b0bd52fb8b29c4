package madoguchi.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.Case;

/// What a lane carries, one entry each.
public sealed interface Parcel {
    /// One message to the person, in words and without anything of a particular channel.
    ///
    /// @param prompt the name of the question this bubble asks, if it asks one
    record Bubble(String text, List<Tap> taps, Optional<String> prompt) implements Parcel {
        public Bubble {
            taps = List.copyOf(taps);
        }

        @Override
        public String toString() {
            return "Bubble[" + text.length() + " characters]";
        }
    }

    /// Something to tap under a bubble.
    ///
    /// @param data comes back when tapped; at most 300 characters, nothing personal
    record Tap(String label, String data) {}

    /// What support is told about a case.
    ///
    /// @param channel the channel the person came by, such as `line`
    /// @param id unique and the same however often it is sent: Message-ID and idempotency key come from it
    record Ticket(String id, Event event, Instant at, String channel, Case content) implements Parcel {
        public enum Event {
            OPENED,
            AMENDED
        }

        /// The same ticket about the case as it is now.
        public Ticket of(Case current) {
            return new Ticket(id, event, at, channel, current);
        }

        @Override
        public String toString() {
            return "Ticket[" + id + "]";
        }
    }
}
