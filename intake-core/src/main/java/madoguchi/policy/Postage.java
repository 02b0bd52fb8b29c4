package madoguchi.policy;

import java.util.Optional;
import java.util.Set;

/// What the operator's text asks for as postage. Where the Act allows no fee it is never asked for by the counter; the
/// operator settles in the file which kinds it is for before the process starts in production (P17).
///
/// @param yen for one request
/// @param how how it is sent, such as in stamps
/// @param appliesTo for which kinds the text asks for it
/// @param settledBy who at the operator settled that, once somebody has
public record Postage(int yen, Localized how, Set<Kind> appliesTo, Optional<String> settledBy, Clause clause) {
    public Postage {
        appliesTo = Set.copyOf(appliesTo);
    }

    /// Whether it may be asked for a request of this kind (APPI Article 38(1)).
    public boolean asked(Kind kind) {
        return kind.chargeable() && appliesTo.contains(kind);
    }
}
