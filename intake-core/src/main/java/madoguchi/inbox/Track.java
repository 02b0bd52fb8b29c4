package madoguchi.inbox;

import java.util.HexFormat;
import madoguchi.conversation.Seed;

/// Names an input for whoever follows it: sixteen hex characters that follow from its seed, tell nothing of
/// it, and begin the ids of all that came of it. So the processes that accept, decide and deliver know it
/// alike.
final class Track {
    private static final int BYTES = 8;

    private Track() {}

    static String of(Seed seed) {
        return HexFormat.of().formatHex(seed.derive("entries"), 0, BYTES);
    }
}
