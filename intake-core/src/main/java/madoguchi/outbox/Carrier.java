package madoguchi.outbox;

import java.util.List;
import java.util.Optional;

/// Takes parcels of one kind of lane to their destination. Implemented by the channels and by the ticket's targets.
///
/// A carrier makes exactly one call and says what is known of its outcome; waiting, repeating and giving up are the
/// outbox's. It must return within the outbox's call limit and must not throw; a throw counts as [Outcome.Unknown].
public interface Carrier {
    /// The name of the lanes it serves: `line`, `ticket-mail`, `ticket-webhook`.
    String lane();

    /// How many parcels one call can take.
    int most();

    Outcome carry(Load load);

    /// One call.
    ///
    /// @param to the person's address (for a ticket only its operator matters)
    /// @param token the reply token to spend, if this call is to be a reply; otherwise it is a push
    /// @param key names this call: a repeated call has the same key and the same parcels; a lower-case UUID
    record Load(Address to, List<Parcel> parcels, Optional<String> token, String key) {
        public Load {
            parcels = List.copyOf(parcels);
        }
    }

    /// What is known after a call.
    sealed interface Outcome {
        /// The destination has it.
        record Delivered() implements Outcome {}

        /// The destination had it already from an earlier call with the same key.
        record DeliveredBefore() implements Outcome {}

        /// The reply token cannot be used (any more); by this call nothing was delivered.
        record TokenUnusable() implements Outcome {}

        /// Certainly not delivered; worth trying again later (too many calls, nobody answered, credentials refused).
        record NotNow(String reason) implements Outcome {}

        /// The call was made, its outcome is lost.
        record Unknown(String reason) implements Outcome {}

        /// Will never be accepted as it is.
        record Refused(String reason) implements Outcome {}
    }
}
