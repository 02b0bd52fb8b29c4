package madoguchi.line.render;

import java.text.BreakIterator;
import java.util.Locale;

/// Cuts text where a reader sees a gap, never inside a character. LINE counts labels in grapheme clusters and texts in
/// UTF-16 units.
final class Clusters {
    private static final String MORE = "…";

    private Clusters() {}

    /// At most this many grapheme clusters; what is cut ends with an ellipsis.
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        BreakIterator gaps = gaps(text);
        int kept = 0;
        for (int i = 1; i <= most; i++) {
            int gap = gaps.next();
            if (gap == BreakIterator.DONE || gap == text.length()) {
                return text;
            }
            if (i == most - 1) {
                kept = gap;
            }
        }
        return text.substring(0, kept) + MORE;
    }

    /// At most this many UTF-16 units; what is cut ends with an ellipsis.
    static String cutUnits(String text, int most) {
        return text.length() <= most ? text : text.substring(0, gapBefore(text, most - MORE.length())) + MORE;
    }

    /// The last gap between two clusters at or before this place; inside a cluster that is longer than all of that,
    /// the last place that does not part a surrogate pair.
    static int gapBefore(String text, int place) {
        BreakIterator gaps = gaps(text);
        int gap = gaps.isBoundary(place) ? place : gaps.preceding(place);
        if (gap > 0) {
            return gap;
        }
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }

    private static BreakIterator gaps(String text) {
        BreakIterator gaps = BreakIterator.getCharacterInstance(Locale.ROOT);
        gaps.setText(text);
        return gaps;
    }
}
