package madoguchi.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word somebody probably meant.
final class Nearest {
    private static final int MOST_TYPOS = 2;

    private Nearest() {}

    /// ` (did you mean …?)`, or nothing where no known word is near.
    static String hint(String written, Collection<String> known) {
        return to(written, known).map(word -> " (did you mean `" + word + "`?)").orElse("");
    }

    private static Optional<String> to(String written, Collection<String> known) {
        String plain = plain(written);
        if (plain.length() > 40) {
            return Optional.empty();
        }
        return known.stream()
                .filter(word -> distance(plain, plain(word)) <= Math.min(MOST_TYPOS, word.length() / 2))
                .min(Comparator.comparingInt((String word) -> distance(plain, plain(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// `casePrefix`, `case_prefix` and `Case-Prefix` are all one slip away from `case-prefix`.
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// Levenshtein's distance, with one row kept.
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
