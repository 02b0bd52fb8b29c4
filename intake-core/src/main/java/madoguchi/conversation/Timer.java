package madoguchi.conversation;

import java.util.Arrays;
import java.util.Optional;

/// What a conversation may wait for. At most one of each stands at a time. Names are stored.
public enum Timer {
    /// The person has been silent for so long that an unfinished conversation is destroyed (P5).
    ABANDONED,
    /// The person has been silent for half of that time: a last word before it ends.
    REMINDED,
    /// The earliest time at which something happens by itself to one of the cases (see [Deadline]).
    CASES;

    /// Empty for one that only a newer release knows.
    public static Optional<Timer> named(String name) {
        return Arrays.stream(values())
                .filter(timer -> timer.name().equals(name))
                .findFirst();
    }
}
