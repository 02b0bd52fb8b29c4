package madoguchi.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An everyday matter that is caught before anything is asked, so that nobody is led through a legal form for it (P7).
///
/// @param name the word in tickets, such as `leaving`
/// @param words what people of this operator type for it, in either language, besides what everybody does for a matter
///     of a [common][#COMMON] name
/// @param text what they are told
/// @param toStaff whether staff get it at once
public record Signpost(String name, List<String> words, Localized text, Optional<ToStaff> toStaff) {
    /// Matters that come up everywhere. What people type for them stands with the texts, once for all operators.
    public static final Set<String> COMMON = Set.of("leaving", "newsletter", "change", "just-look");

    public Signpost {
        words = List.copyOf(words);
    }

    /// How staff get it.
    public enum ToStaff {
        /// As a contract notice with clocks of its own, marked urgent; never asked again.
        URGENT,
        /// Like a call for a human.
        PLAIN
    }
}
