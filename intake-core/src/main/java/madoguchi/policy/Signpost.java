package madoguchi.policy;

import java.util.List;
import java.util.Optional;

/// An everyday matter that is caught before anything is asked, so that nobody is led through a legal form for it (P7).
///
/// @param name the word in tickets, such as `leaving`
/// @param words what people type for it, in either language
/// @param text what they are told
/// @param toStaff whether staff get it at once
public record Signpost(String name, List<String> words, Localized text, Optional<ToStaff> toStaff) {
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
