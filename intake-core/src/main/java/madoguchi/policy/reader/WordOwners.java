package madoguchi.policy.reader;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import madoguchi.yaml.Value;

/// What people type for what. A word that stood for two kinds, or for a kind and an everyday matter, would be taken for
/// whichever comes first, and nobody would see why.
final class WordOwners {
    private final Map<String, String> owners = new HashMap<>();

    /// The words of one owner, each of which is only its own.
    ///
    /// @param owner as messages name it, such as `correction`
    List<String> words(Value value, String owner) {
        return value.list(item -> word(item, owner));
    }

    private String word(Value value, String owner) {
        String word = value.line();
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String other = owners.putIfAbsent(plain, owner);
        if (!word.isEmpty() && other != null && !other.equals(owner)) {
            value.wrong("is `" + word + "`, which stands for `" + other + "` already", "each word once");
        }
        return word;
    }
}
