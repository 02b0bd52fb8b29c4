package madoguchi.conversation;

import java.time.Instant;
import java.util.Optional;
import madoguchi.text.Language;

/// An input with all that is known of its coming. Deciding reads no clock and draws nothing random: both are here.
///
/// @param acceptedAt when it was accepted; this is `now` for the decision
/// @param sentAt when it happened by the platform's clock
/// @param message the keyed hash of the platform's message id, if it came in a message
/// @param seed drawn once at acceptance; case numbers and prompt names are derived from it
/// @param promptSeenAt the earliest time at which the prompt now open may have been on the person's screen; empty while
///     it has not been sent. A text older than that is not its answer (G3).
/// @param profile the language of the person's profile on the channel, where it was asked for ([Decider#asksProfile])
///     and told in time
public record Arrival(
        Input input,
        Instant acceptedAt,
        Instant sentAt,
        Optional<String> message,
        Seed seed,
        Optional<Instant> promptSeenAt,
        Optional<Language> profile) {
    Arrival(
            Input input,
            Instant acceptedAt,
            Instant sentAt,
            Optional<String> message,
            Seed seed,
            Optional<Instant> promptSeenAt) {
        this(input, acceptedAt, sentAt, message, seed, promptSeenAt, Optional.empty());
    }
}
