package madoguchi.yaml;

import java.util.Set;
import java.util.TreeSet;

/// The keys one section of a file may have; the same lists stand in the file's JSON Schema, which a test compares.
///
/// @param section what the section is called in messages, and under `$defs` in the schema
public record Keys(String section, Set<String> required, Set<String> optional) {
    /// A text in every language.
    public static final Keys TEXT = new Keys("text", Set.of("ja", "en"), Set.of());
    /// A text of one line in every language.
    public static final Keys LINE = new Keys("line", Set.of("ja", "en"), Set.of());

    public Keys {
        required = Set.copyOf(required);
        optional = Set.copyOf(optional);
    }

    /// All keys, sorted: for messages.
    public Set<String> known() {
        var known = new TreeSet<>(required);
        known.addAll(optional);
        return known;
    }
}
