package madoguchi.policy.reader;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import madoguchi.policy.Localized;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One value under its key. Each method reads it as one type, or names what is wrong and gives a stand-in.
record Value(String key, Node node, Problems problems) {
    /// What fits into one bubble of a chat and is still read.
    static final int LONGEST_TEXT = 500;

    static final int LONGEST_LINE = 200;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAYS_OR_HOURS = Pattern.compile("([1-9]\\d{0,3})([dh])");
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

    static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && Scalar.of(scalar) == Scalar.NOTHING;
    }

    /// What a node is, in plain words.
    static String type(Node node) {
        return switch (node) {
            case ScalarNode scalar -> Scalar.of(scalar).words();
            case SequenceNode _ -> "a list";
            default -> "a section with keys";
        };
    }

    Section section(Keys keys) {
        return Section.open("`" + key + "`", node, keys, problems);
    }

    /// A text in every language, which may have several lines.
    Localized localized() {
        return localized(Keys.TEXT, Value::text);
    }

    /// A text in every language that stays on one line: it ends up in names, headings and subjects.
    Localized localizedLine() {
        return localized(Keys.LINE, Value::line);
    }

    private Localized localized(Keys keys, Function<Value, String> read) {
        var languages = section(keys);
        return new Localized(languages.need("ja", "", read), languages.need("en", "", read));
    }

    String text() {
        return text(LONGEST_TEXT);
    }

    String line() {
        String line = text(LONGEST_LINE);
        if (line.contains("\n")) {
            wrong("has more than one line", "a text of one line");
        }
        return line;
    }

    private String text(int longest) {
        if (!(node instanceof ScalarNode scalar)) {
            return wrong("is " + type(node), "text");
        }
        String text = scalar.getValue().strip();
        if (Scalar.of(scalar) != Scalar.TEXT) {
            return wrong("is " + type(node), "text; put it in quotes if it is meant as text");
        } else if (text.isEmpty()) {
            return wrong("is an empty text", "a text, or the whole line left out");
        } else if (text.length() > longest) {
            return wrong("has " + text.length() + " characters", "at most " + longest);
        }
        invisible(text).ifPresent(character -> wrong("holds the invisible character " + character, "text one can see"));
        return text;
    }

    /// Characters that turn the direction of text or are not seen have no place in a policy.
    private static Optional<String> invisible(String text) {
        return text.codePoints()
                .filter(character -> Character.getType(character) == Character.FORMAT)
                .mapToObj("U+%04X"::formatted)
                .findFirst();
    }

    /// One of a few words; nothing where it is none of them.
    <T> Optional<T> word(Map<String, T> words) {
        String written = text();
        if (!written.isEmpty() && !words.containsKey(written)) {
            var known = words.keySet().stream().sorted().toList();
            wrong("is `" + written + "`" + Nearest.hint(written, known), "one of " + String.join(", ", known));
        }
        return Optional.ofNullable(words.get(written));
    }

    String matching(Pattern form, String expected) {
        String written = line();
        return written.isEmpty() || form.matcher(written).matches() ? written : wrong("is `" + written + "`", expected);
    }

    String mail() {
        return matching(MAIL, "a mail address such as desk@example.jp");
    }

    String url() {
        String written = line();
        try {
            var uri = URI.create(written);
            boolean web =
                    uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
            if (web || written.isEmpty()) {
                return written;
            }
        } catch (IllegalArgumentException e) {
            // Told below, like any other text that is no address.
        }
        return wrong("is `" + written + "`", "a web address such as https://example.jp/privacy");
    }

    LocalDate date() {
        String written = line();
        try {
            if (DATE.matcher(written).matches()) {
                return LocalDate.parse(written);
            }
        } catch (DateTimeException e) {
            // Told below: 2026-02-30 has the form of a date, but there is no such day.
        }
        if (!written.isEmpty()) {
            wrong("is `" + written + "`, which is no date", "year-month-day, such as 2026-04-01");
        }
        return LocalDate.EPOCH;
    }

    int days() {
        return number("is no number of days", 365);
    }

    /// An amount far above what may be charged is a slip.
    int yen() {
        return number("is no amount in yen", 99_999);
    }

    private int number(String otherwise, int most) {
        if (node instanceof ScalarNode scalar
                && Scalar.of(scalar) == Scalar.NUMBER
                && scalar.getValue().matches("[1-9]\\d{0,4}")
                && Integer.parseInt(scalar.getValue()) <= most) {
            return Integer.parseInt(scalar.getValue());
        }
        wrong(otherwise, "a whole number from 1 to " + most + ", not in quotes");
        return 1;
    }

    Duration daysOrHours() {
        String expected = "days or hours from 1h to 365d, such as 14d or 36h";
        var form = DAYS_OR_HOURS.matcher(node instanceof ScalarNode scalar ? scalar.getValue() : "");
        if (form.matches()) {
            int number = Integer.parseInt(form.group(1));
            var length = form.group(2).equals("d") ? Duration.ofDays(number) : Duration.ofHours(number);
            if (length.compareTo(Duration.ofDays(365)) <= 0) {
                return length;
            }
        }
        wrong("is no length of time", expected);
        return Duration.ZERO;
    }

    private String wrong(String found, String expected) {
        problems.at(node, "`" + key + "` " + found + " (expected: " + expected + ")");
        return "";
    }
}
