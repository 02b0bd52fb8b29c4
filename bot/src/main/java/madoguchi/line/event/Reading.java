package madoguchi.line.event;

import java.util.Optional;
import madoguchi.inbox.Inbound;

/// What one event of a webhook turned out to be.
public sealed interface Reading {
    /// For the counter.
    record Arrived(Inbound inbound) implements Reading {}

    /// The bot was taken into a group or room; the token answers that very event.
    record Joined(Optional<String> replyToken) implements Reading {
        @Override
        public String toString() {
            return "Joined[]";
        }
    }

    /// Well-formed and not for us.
    record PassedOver(Why why) implements Reading {}

    /// Cannot be read.
    ///
    /// @param eventId its id, where it has one of the form an id has; then it may be logged
    record Unreadable(Optional<String> eventId) implements Reading {}

    enum Why {
        /// Something else in a group or room.
        GROUP,
        /// Somebody else has the chat in hand (`mode: standby`), or the mode is one we do not know.
        STANDBY,
        /// No sender, or none whose name we are told.
        NOBODY,
        /// An event that means nothing to the counter, or of a type unknown to us.
        OTHER
    }
}
