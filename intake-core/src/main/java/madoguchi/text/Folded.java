package madoguchi.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A text in one width and in lower case, which still knows where each of its characters stands in the original.
final class Folded {
    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    Folded(String original) {
        var folded = new StringBuilder(original.length());
        for (int start = 0; start < original.length(); ) {
            int end = start + Character.charCount(original.codePointAt(start));
            // A half-width voiced sound mark belongs to the kana before it (ﾊﾞ is バ).
            if (end < original.length() && (original.charAt(end) == 'ﾞ' || original.charAt(end) == 'ﾟ')) {
                end++;
            }
            add(folded, original.substring(start, end), start, end);
            start = end;
        }
        text = folded.toString();
    }

    private void add(StringBuilder folded, String cluster, int start, int end) {
        String flat = Normalizer.normalize(cluster, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < flat.length(); i++) {
            char c = one(flat.charAt(i));
            if (c == 0) {
                continue;
            }
            if (folded.length() == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            starts[folded.length()] = start;
            ends[folded.length()] = end;
            folded.append(c);
        }
    }

    /// One sign for all its variants; 0 for what cannot be seen and could hide a number from the guard.
    private static char one(char c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (c == '\n') {
            return c;
        }
        if ("‐‑‒–—―−ー─━﹣".indexOf(c) >= 0) {
            // Also the long vowel mark: people type it between digits. Words are folded the same way.
            return '-';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c) ? 0 : c;
    }

    String text() {
        return text;
    }

    int start(int index) {
        return starts[index];
    }

    /// Where in the original the character before this folded index ends.
    int end(int index) {
        return ends[index - 1];
    }
}
