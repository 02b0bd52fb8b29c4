package madoguchi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the words people put before what they tell: `氏名：`, 【住所】, 電話は, `my phone is`, or alone on the line above.
///
/// All labels count as ends of what stands before them, also of those whose value turns out to be none.
final class Labels {
    /// A label stands at the beginning of a line or of a part of a sentence: 母の名前は is somebody else's.
    private static final String BEFORE = "(?<=^|\\n|^[0-9]|\\n[0-9]|[ 、。,;./)>・*■□●○◆◇-]|私の|my )";
    private static final String LINE = "(?<=^|\\n|^[0-9■□●○◆◇・*]|\\n[0-9■□●○◆◇・*])";
    private static final String NOTE = "(?: ?\\((?:漢字|自宅|携帯|任意|必須|ローマ字)\\))?";
    private static final String MEANS = "(?: ?[:=][ \\n]?|は ?| is )";

    private static final List<Pattern> PATTERNS = new ArrayList<>();
    private static final List<Piece> PIECES = List.of(Piece.values());

    static {
        for (Piece piece : PIECES) {
            String words = "(?:" + piece.labels() + ")" + NOTE;
            PATTERNS.add(Pattern.compile(BEFORE + words + MEANS + "|" + BEFORE + "[【\\[]" + words + "[】\\]]" + MEANS
                    + "?\\n?|" + LINE + words + "(?: +|\\n)"));
        }
    }

    private Labels() {}

    static List<Mark> in(String folded) {
        var marks = new ArrayList<Mark>();
        for (Piece piece : PIECES) {
            PATTERNS.get(PIECES.indexOf(piece))
                    .matcher(folded)
                    .results()
                    .map(found -> new Mark(piece, found.start(), found.end(), found.end(), true))
                    .forEach(marks::add);
        }
        return Mark.apart(marks);
    }
}
