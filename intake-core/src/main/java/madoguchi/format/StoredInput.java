package madoguchi.format;

import java.time.Instant;
import java.util.Optional;
import madoguchi.conversation.Input;
import madoguchi.conversation.Seed;

/// An input as it waits in the inbox.
///
/// @param format the version of this form
public record StoredInput(
        int format, Input input, Instant acceptedAt, Instant sentAt, Optional<String> message, Seed seed) {
    public static final int FORMAT = 4;
}
