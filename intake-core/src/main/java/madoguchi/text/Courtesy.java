package madoguchi.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The politeness around what people choose: 「はい、お願いします」 is yes, 「3です」 is the third, and `Email, please`
/// is by mail. What says more than that is not taken for a choice: 「はい、でも…」 is no yes.
///
/// All of it works on keys ([TypedText#key]).
final class Courtesy {
    /// Longer texts choose nothing.
    private static final int LONGEST = 40;

    private static final String WISH = "(?:お願い|おねがい)(?:(?:いた|致)?します(?:ね)?|です)?|(?:ください|下さい)(?:ませ)?|please";

    /// Whoever asks for something writes this behind it.
    private static final Pattern ASKED = Pattern.compile("(?:で)?(?:" + WISH + ")$|(?<=たい)です$");

    /// Whoever chooses something may write this, too.
    private static final Pattern CHOSEN = Pattern.compile("(?:[をでに]|のほうを|の方を)?(?:" + WISH + ")$"
            + "|[でが](?:いい|よい|良い|結構|けっこう|大丈夫|だいじょうぶ)です$|(?:[をが])?希望(?:します|です)$|にします$|です(?:ね)?$");

    private static final Pattern BETWEEN = Pattern.compile("[、。,.・!]+");

    private static final Pattern BEFORE = Pattern.compile("^please");

    /// Begins a yes that goes on without a comma.
    private static final List<String> OPENERS = List.of("はい", "ええ", "うん", "yes", "okay", "ok");

    /// Says nothing but politeness.
    private static final Set<String> ONLY_POLITE = Set.of(
            "お願いします",
            "おねがいします",
            "お願いいたします",
            "お願い致します",
            "よろしくお願いします",
            "よろしくおねがいします",
            "よろしくお願いいたします",
            "よろしくお願い致します",
            "宜しくお願いします",
            "宜しくお願いいたします",
            "宜しくお願い致します",
            "すみません",
            "すみませんが",
            "お手数ですが",
            "ありがとうございます",
            "please",
            "thanks",
            "thankyou");

    private Courtesy() {}

    static boolean names(Set<String> words, String typed) {
        return comesDownTo(words, typed, key -> without(CHOSEN, key));
    }

    static boolean asksFor(Set<String> words, String typed) {
        return comesDownTo(words, typed, key -> without(ASKED, key));
    }

    /// What was chosen, without the politeness behind it.
    static String chosen(String key) {
        return without(CHOSEN, key);
    }

    private static boolean comesDownTo(Set<String> words, String typed, UnaryOperator<String> plain) {
        String key = TypedText.key(typed);
        if (words.contains(key)) {
            return true;
        }
        if (key.length() > LONGEST) {
            return false;
        }
        Predicate<String> named = part -> words.contains(part) || words.contains(plain.apply(part));
        return named.test(key) || parts(words, key, named);
    }

    private static boolean parts(Set<String> words, String key, Predicate<String> named) {
        List<String> parts = Arrays.stream(BETWEEN.split(key))
                .filter(Predicate.not(String::isEmpty))
                .toList();
        Predicate<String> harmless = part -> named.test(part) || ONLY_POLITE.contains(part);
        return (parts.size() > 1
                        && parts.stream().anyMatch(named)
                        && parts.stream().allMatch(harmless))
                || OPENERS.stream()
                        .filter(words::contains)
                        .filter(opener -> key.startsWith(opener) && key.length() > opener.length())
                        .anyMatch(opener -> harmless.test(key.substring(opener.length())));
    }

    private static String without(Pattern behind, String key) {
        String before = BEFORE.matcher(key).replaceFirst("");
        return TypedText.key(behind.matcher(before).replaceFirst(""));
    }
}
