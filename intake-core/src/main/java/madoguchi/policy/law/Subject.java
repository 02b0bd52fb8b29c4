package madoguchi.policy.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import madoguchi.document.Catalogue;
import madoguchi.policy.Kind;
import madoguchi.policy.Offered;
import madoguchi.policy.Policy;
import madoguchi.policy.Procedure;

/// What is checked.
///
/// @param texts every value of the file as it is written, by its path such as `signposts[0].text.ja`
/// @param today in Japan; papers run out
public record Subject(Policy policy, Map<String, String> texts, Catalogue catalogue, LocalDate today) {
    public Subject {
        texts = Map.copyOf(texts);
    }

    Procedure procedure() {
        return policy.procedure();
    }

    Optional<Offered> offered(Kind kind) {
        return Optional.ofNullable(policy.kinds().get(kind));
    }

    /// The kinds the file names, in the order of the law.
    List<Kind> named() {
        return policy.kinds().keySet().stream().sorted().toList();
    }

    /// Where a rule of a kind stands.
    static String path(Kind kind, String key) {
        return "kinds." + kind.key() + (key.isEmpty() ? "" : "." + key);
    }

    static String list(Collection<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }
}
