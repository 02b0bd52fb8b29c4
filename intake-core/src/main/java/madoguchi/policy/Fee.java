package madoguchi.policy;

import java.util.Optional;

/// What a request costs. Only a notice of purpose, a disclosure and a disclosure of provision records may cost
/// anything (APPI Article 38(1)).
///
/// @param yen for one request, tax included
/// @param payment how it is paid; absent where the operator's text does not say
/// @param request what counts as one request, where the text says so
/// @param whenNothing whether it is due when nothing is held or all is refused, where the text says so
/// @param unpaid what happens while it is not paid, where the text says so; never that the request is dropped in
///     silence
public record Fee(
        int yen,
        Optional<Localized> payment,
        Optional<Localized> request,
        Optional<WhenNothing> whenNothing,
        Optional<Localized> unpaid) {
    public Fee(int yen, Optional<Localized> payment) {
        this(yen, payment, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public enum WhenNothing {
        DUE,
        RETURNED
    }
}
