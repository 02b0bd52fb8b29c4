package madoguchi.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The parts that the forms of a date are made of.
final class DateForm {
    static final String YEAR_MARK = "[年./・,、-]";
    static final String MONTH_AND_DAY = "(?<month>[0-9]{1,2})[月./・,、-](?<day>[0-9]{1,2})日?";
    static final String SIX_DIGITS = "(?<year>[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})";

    private DateForm() {}

    /// The first of these forms that the whole text has.
    static Optional<MatchResult> match(String text, Pattern... forms) {
        return Stream.of(forms)
                .map(form -> form.matcher(text))
                .filter(java.util.regex.Matcher::matches)
                .<MatchResult>map(java.util.regex.Matcher::toMatchResult)
                .findFirst();
    }

    /// @param group of digits, or 元, the first year of an era
    static int number(MatchResult found, String group) {
        String written = found.group(group);
        return written.equals("元") ? 1 : Integer.parseInt(written);
    }
}
