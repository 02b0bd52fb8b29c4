package madoguchi.inbox;

import java.util.Optional;
import madoguchi.outbox.Address;
import madoguchi.text.Language;

/// What a channel knows of somebody beside what they send. A channel's process may offer this; the others know nothing.
@FunctionalInterface
public interface Profiles {
    Profiles NONE = _ -> Optional.empty();

    /// The language of a person's profile. A turn waits for it, so it answers within about a second, and never throws;
    /// empty when the profile says nothing, cannot be had, or does not come in time.
    Optional<Language> language(Address person);
}
