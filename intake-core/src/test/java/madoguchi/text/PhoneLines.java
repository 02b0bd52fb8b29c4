package madoguchi.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How many lines a text takes in a bubble on a phone, broken where a phone breaks it: between any two Japanese
/// characters but before 、。」 and their like, and between Latin words.
public final class PhoneLines {
    /// Full-width characters in one line of a bubble. LINE publishes no figure. On a screen of 390 points, as
    /// `NarrowTest` opens the workbench, picture (32), time (36), gaps and padding (57) leave 265 points; text of
    /// 15 points has 17 characters there. What people report of their phones lies between 15 and 20.
    public static final int COLUMNS = 17;

    /// As many lines a bubble has at most, and as many stand before a question.
    public static final int MOST = 3;

    /// Lists that the person has to check or to choose from, the ways around, a rule that is quoted.
    private static final Pattern LISTED =
            Pattern.compile("(?:・|- |\\d\\. |もとになる決まり: |The rule behind it: |\\(「|\\(You can also send).*");

    private PhoneLines() {}

    /// A text without its lists.
    public static String told(String text) {
        return text.lines().filter(line -> !LISTED.matcher(line).matches()).collect(Collectors.joining("\n"));
    }

    public static int of(String text) {
        return text.lines().mapToInt(PhoneLines::wrapped).sum();
    }

    private static int wrapped(String line) {
        var gaps = BreakIterator.getLineInstance(Locale.JAPANESE);
        gaps.setText(line);
        int lines = 1;
        int filled = 0;
        int from = gaps.first();
        for (int to = gaps.next(); to != BreakIterator.DONE; to = gaps.next()) {
            int shown = halves(line.substring(from, to).stripTrailing());
            if (filled > 0 && filled + shown > 2 * COLUMNS) {
                lines++;
                filled = 0;
            }
            // A word longer than a line, such as an address on the web, is broken inside.
            lines += Math.max(0, shown - 1) / (2 * COLUMNS);
            filled += shown > 2 * COLUMNS ? shown % (2 * COLUMNS) : halves(line.substring(from, to));
            from = to;
        }
        return lines;
    }

    /// Latin letters, digits and their signs are half as wide as kana and kanji.
    private static int halves(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }
}
