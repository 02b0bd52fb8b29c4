package madoguchi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds numbers that need no word beside them: their own check digit tells.
///
/// Groups of digits are read together only where one and the same separator stands between them, so that a phone
/// number and the day behind it are not taken for one number.
final class DigitRuns {
    private static final Pattern GROUP = Pattern.compile("[0-9]+");
    /// A card has at most five groups (4-4-4-4-3).
    private static final int MOST_GROUPS = 6;

    private DigitRuns() {}

    static List<NumberGuard.Span> spans(String folded) {
        var groups = GROUP.matcher(folded).results().toList();
        var spans = new ArrayList<NumberGuard.Span>();
        for (int first = 0; first < groups.size(); first++) {
            int from = groups.get(first).start();
            var digits = new StringBuilder();
            String separator = "";
            for (int last = first; last < groups.size() && last < first + MOST_GROUPS; last++) {
                if (last > first) {
                    String between = folded.substring(
                            groups.get(last - 1).end(), groups.get(last).start());
                    if (!between.matches(" {1,2}|-|\\.") || !(separator.isEmpty() || separator.equals(between))) {
                        break;
                    }
                    separator = between;
                }
                digits.append(groups.get(last).group());
                if (digits.length() > PaymentCard.MOST) {
                    break;
                }
                int to = groups.get(last).end();
                if (PaymentCard.checks(digits.toString())) {
                    spans.add(new NumberGuard.Span(NumberClass.CARD, from, to, true));
                } else if (MyNumber.checks(digits.toString()) && !abroad(folded, from)) {
                    spans.add(new NumberGuard.Span(NumberClass.MY_NUMBER, from, to, false));
                }
            }
        }
        return spans;
    }

    /// `+81 90 …` has twelve digits too.
    private static boolean abroad(String folded, int from) {
        return from > 0 && folded.charAt(from - 1) == '+';
    }
}
