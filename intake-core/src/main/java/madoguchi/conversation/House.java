package madoguchi.conversation;

import java.time.Duration;
import madoguchi.policy.Policy;
import madoguchi.text.Texts;

/// What deciding needs to know of the house: the operator's procedure, the words, the limits. The same for everybody.
///
/// @param textLimit how long a text may be, in UTF-16 code units, as LINE counts
/// @param abandonAfter after how long a silence an unfinished conversation ends, where the policy does not say
public record House(Policy policy, Texts texts, int textLimit, Duration abandonAfter) {
    public static final int TEXT_LIMIT = 3_000;
    public static final Duration ABANDON_AFTER = Duration.ofDays(14);

    public static House of(Policy policy, Texts texts) {
        return new House(policy, texts, TEXT_LIMIT, ABANDON_AFTER);
    }

    Duration patience() {
        return policy.abandonAfter().orElse(abandonAfter);
    }
}
