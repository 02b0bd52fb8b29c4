package madoguchi.line.event;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The texts that open the counter in an account with other uses. Exact, but for width, case and blanks around.
final class EntryWords {
    private final Set<String> words;
    private final int longest;

    EntryWords(List<String> words) {
        this.words = words.stream().map(EntryWords::plain).collect(Collectors.toUnmodifiableSet());
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    boolean match(String text) {
        // Nobody types an entry word with this much around it; long texts need not be normalized.
        return text.length() <= 4 * longest + 16 && words.contains(plain(text));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
