package madoguchi.policy;

import java.util.List;
import java.util.Optional;

/// Where to complain beside the operator's desk.
///
/// @param bodies recognised organisations (認定個人情報保護団体, APPI Article 47), in the text's order
public record Complaints(List<Body> bodies, Clause clause) {
    public Complaints {
        bodies = List.copyOf(bodies);
    }

    /// A recognised organisation.
    ///
    /// @param reach phone, web address, hours, in words
    public record Body(Localized name, Optional<Localized> reach) {}
}
