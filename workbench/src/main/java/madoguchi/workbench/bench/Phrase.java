package madoguchi.workbench.bench;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;

/// Recognises one of the counter's texts, whatever was filled in.
///
/// @param pieces what stands between the places that are filled in
record Phrase(List<String> pieces) {
    private static final String PLACE = "\0";

    static Phrase of(TextKey key, Texts texts) {
        String filled = texts.render(Language.JAPANESE, key, Collections.nCopies(10, PLACE));
        return new Phrase(Arrays.stream(filled.split(PLACE, -1))
                .filter(piece -> !piece.isEmpty())
                .toList());
    }

    boolean in(String text) {
        int at = 0;
        for (String piece : pieces) {
            int found = text.indexOf(piece, at);
            if (found < 0) {
                return false;
            }
            at = found + piece.length();
        }
        return true;
    }
}
