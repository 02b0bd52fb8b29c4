package madoguchi.document;

import java.util.List;
import madoguchi.policy.Localized;

/// What becomes of the papers an operator's text names.
///
/// @param usable those that may be asked for, in the text's order
/// @param notAsked those that are named by the text and never asked for: no longer valid, or not to be collected
public record Asked(List<IdentityDocument> usable, List<NotAsked> notAsked) {
    public Asked {
        usable = List.copyOf(usable);
        notAsked = List.copyOf(notAsked);
    }

    /// A paper that is named and not asked for.
    ///
    /// @param reason one line, for the person
    public record NotAsked(IdentityDocument document, Localized reason) {}
}
