package madoguchi.conversation;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import madoguchi.cases.WorkingDays;
import madoguchi.document.Catalogue;
import madoguchi.policy.Policy;
import madoguchi.text.Texts;

/// What deciding needs to know of the house: the operator's procedure, the words, the limits. The same for everybody.
///
/// @param textLimit how long a text may be, in UTF-16 code units, as LINE counts
/// @param abandonAfter after how long a silence an unfinished conversation ends, where the policy does not say
/// @param retainFor how long an answered case is kept, where the policy does not say
/// @param limits how much one account may hand in
/// @param web the address under which the requester's pages are, without a slash at its end; without one no link is
///     offered
/// @param catalogue the identity documents there are
public record House(
        Policy policy,
        Texts texts,
        int textLimit,
        Duration abandonAfter,
        Duration retainFor,
        Limits limits,
        Optional<String> web,
        Catalogue catalogue) {
    public static final int TEXT_LIMIT = 3_000;
    public static final Duration ABANDON_AFTER = Duration.ofDays(14);
    public static final Duration RETAIN_FOR = Duration.ofDays(365);

    /// A house without pages that knows no identity document.
    public static House of(Policy policy, Texts texts) {
        return new House(
                policy,
                texts,
                TEXT_LIMIT,
                ABANDON_AFTER,
                RETAIN_FOR,
                Limits.DEFAULT,
                Optional.empty(),
                new Catalogue(Map.of()));
    }

    /// The same house with its pages at this address.
    public House at(String address) {
        return new House(policy, texts, textLimit, abandonAfter, retainFor, limits, Optional.of(address), catalogue);
    }

    /// The same house with other limits.
    public House within(Limits others) {
        return new House(policy, texts, textLimit, abandonAfter, retainFor, others, web, catalogue);
    }

    /// The same house knowing these identity documents.
    public House knowing(Catalogue documents) {
        return new House(policy, texts, textLimit, abandonAfter, retainFor, limits, web, documents);
    }

    Duration patience() {
        return policy.abandonAfter().orElse(abandonAfter);
    }

    /// How long a case is kept after it was answered.
    Duration retention() {
        return policy.procedure()
                .retention()
                .map(retention -> Duration.ofDays(retention.days()))
                .orElse(retainFor);
    }

    WorkingDays workingDays() {
        return WorkingDays.of(policy);
    }
}
