package madoguchi.text;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What one class of numbers looks like among other words. Patterns see a [Folded] text: digits are ASCII, letters
/// lower case, every dash and long vowel mark is `-`. The number itself is the group `n`.
///
/// @param pattern bounded everywhere, so that no text takes long
/// @param meant looks at the number found and what surrounds it
record NumberPattern(NumberClass of, Pattern pattern, Predicate<Matcher> meant) {
    static NumberPattern of(NumberClass of, String regex, Predicate<Matcher> meant) {
        return new NumberPattern(of, Pattern.compile(regex), meant);
    }

    static NumberPattern of(NumberClass of, String regex) {
        return of(of, regex, _ -> true);
    }

    static String digits(Matcher found) {
        return found.group("n").replaceAll("[^0-9]", "");
    }

    /// Begins like a Japanese phone number and is as long as one.
    static boolean phone(Matcher found) {
        String digits = digits(found);
        return digits.startsWith("0") && (digits.length() == 10 || digits.length() == 11);
    }

    /// Eight digits that are a day of our times.
    static boolean day(Matcher found) {
        return digits(found).matches("(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])");
    }
}
