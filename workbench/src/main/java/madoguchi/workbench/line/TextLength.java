package madoguchi.workbench.line;

import java.text.BreakIterator;
import java.util.Locale;

/// Counts text as LINE does where it does not count UTF-16 code units.
final class TextLength {
    private TextLength() {}

    /// Grapheme clusters: what a person takes for one character, such as a flag or a kanji with variation selector.
    static int graphemes(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
