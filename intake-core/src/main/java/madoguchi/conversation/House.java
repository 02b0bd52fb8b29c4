package madoguchi.conversation;

import java.time.Duration;
import java.util.Optional;
import madoguchi.policy.Policy;
import madoguchi.text.Texts;

/// What deciding needs to know of the house: the operator's procedure, the words, the limits. The same for everybody.
///
/// @param textLimit how long a text may be, in UTF-16 code units, as LINE counts
/// @param abandonAfter after how long a silence an unfinished conversation ends, where the policy does not say
/// @param web the address under which the requester's pages are, without a slash at its end; without one no link is
///     offered
public record House(Policy policy, Texts texts, int textLimit, Duration abandonAfter, Optional<String> web) {
    public static final int TEXT_LIMIT = 3_000;
    public static final Duration ABANDON_AFTER = Duration.ofDays(14);

    /// A house without pages.
    public static House of(Policy policy, Texts texts) {
        return new House(policy, texts, TEXT_LIMIT, ABANDON_AFTER, Optional.empty());
    }

    /// The same house with its pages at this address.
    public House at(String address) {
        return new House(policy, texts, textLimit, abandonAfter, Optional.of(address));
    }

    Duration patience() {
        return policy.abandonAfter().orElse(abandonAfter);
    }
}
