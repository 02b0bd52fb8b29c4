package madoguchi.policy;

import java.time.LocalDate;

/// Whether the operator stands behind its policy file. Shipped files are examples and run only where examples are
/// allowed.
public sealed interface Standing {
    /// Written by this project from a published text, not by the operator.
    ///
    /// @param textOf the date of the published text the example was written from; where the text carries none,
    ///     the day it was looked at
    record Example(LocalDate textOf) implements Standing {}

    record Confirmed(String by, LocalDate on) implements Standing {}
}
