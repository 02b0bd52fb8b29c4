package madoguchi.policy;

import java.util.Optional;

/// What a person is told, and may refuse, before anything is asked of them.
///
/// @param version changes whenever a word of the notice changes; what was shown is recorded with it
/// @param manager who answers for the handling at the operator
/// @param purposes what the answers are used for
/// @param processors who handles them on the operator's behalf, LINE included
/// @param voluntary what is optional, and what happens without it
/// @param otherUse what else the answers are used for; absent where they are not
public record Notice(
        String version,
        Localized manager,
        Localized purposes,
        Localized processors,
        Localized voluntary,
        Optional<Localized> otherUse) {
    public Notice(String version, Localized manager, Localized purposes, Localized processors, Localized voluntary) {
        this(version, manager, purposes, processors, voluntary, Optional.empty());
    }
}
