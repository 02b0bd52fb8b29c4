package madoguchi.document;

import java.time.LocalDate;

/// Whether a paper shows where somebody lives.
public sealed interface ShownAddress {
    record Shown() implements ShownAddress {}

    record NotShown() implements ShownAddress {}

    /// Only the older ones do.
    ///
    /// @param before those applied for before this day
    record OlderOnly(LocalDate before) implements ShownAddress {}
}
