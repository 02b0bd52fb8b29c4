package madoguchi.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import madoguchi.policy.Localized;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One value under its key or in its list. Each method reads it as one type, or names what is wrong and gives a
/// stand-in. Numbers, days and addresses: [Forms].
///
/// @param name what it is called in messages
public record Value(String name, Node node, Problems problems) {
    /// What fits into one bubble of a chat and is still read.
    static final int LONGEST_TEXT = 500;

    static final int LONGEST_LINE = 200;
    static final int LONGEST_LIST = 60;

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

    public Section section(Keys keys) {
        return Section.open(name, node, keys, problems);
    }

    /// A text in every language, which may have several lines.
    public Localized localized() {
        return localized(Keys.TEXT, Value::text);
    }

    /// A text in every language that stays on one line: it ends up in names, headings and subjects.
    public Localized localizedLine() {
        return localized(Keys.LINE, Value::line);
    }

    private Localized localized(Keys keys, Function<Value, String> read) {
        var languages = section(keys);
        return new Localized(languages.need("ja", "", read), languages.need("en", "", read));
    }

    /// A list that is not empty and holds nothing twice.
    public <T> List<T> list(Function<Value, T> reader) {
        if (!(node instanceof SequenceNode sequence)) {
            wrong("is " + type(node), "a list");
            return List.of();
        }
        int size = sequence.getValue().size();
        if (size == 0 || size > LONGEST_LIST) {
            wrong("has " + size + " items", "1 to " + LONGEST_LIST);
            return List.of();
        }
        Map<T, Integer> items = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            Node each = sequence.getValue().get(i);
            var item = new Value("item %d of %s".formatted(i + 1, name), each, problems);
            if (isNull(each)) {
                item.wrong("has no value", "one, or the item left out");
                continue;
            }
            int known = problems.size();
            T read = reader.apply(item);
            boolean good = problems.size() == known;
            var before = good ? items.putIfAbsent(read, i + 1) : null;
            if (before != null) {
                item.wrong("is the same as item " + before, "each once");
            }
        }
        return new ArrayList<>(items.keySet());
    }

    /// A list of a few words; those that are none of them are named and left out.
    public <T> List<T> words(Map<String, T> words) {
        return list(item -> item.word(words)).stream().flatMap(Optional::stream).toList();
    }

    public String text() {
        return text(LONGEST_TEXT);
    }

    public String line() {
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

    /// Characters that turn the direction of text or are not seen have no place in what people are shown.
    private static Optional<String> invisible(String text) {
        return text.codePoints()
                .filter(character -> Character.getType(character) == Character.FORMAT)
                .mapToObj("U+%04X"::formatted)
                .findFirst();
    }

    /// One of a few words; nothing where it is none of them.
    public <T> Optional<T> word(Map<String, T> words) {
        String written = text();
        if (!written.isEmpty() && !words.containsKey(written)) {
            var known = words.keySet().stream().sorted().toList();
            wrong("is `" + written + "`" + Nearest.hint(written, known), "one of " + String.join(", ", known));
        }
        return Optional.ofNullable(words.get(written));
    }

    public boolean truth() {
        if (node instanceof ScalarNode scalar && Scalar.of(scalar) == Scalar.TRUTH) {
            return scalar.getValue().equalsIgnoreCase("true");
        }
        wrong("is " + type(node), "true or false, not in quotes");
        return false;
    }

    public String matching(Pattern form, String expected) {
        String written = line();
        return written.isEmpty() || form.matcher(written).matches() ? written : wrong("is `" + written + "`", expected);
    }

    /// Names what is wrong with it.
    ///
    /// @return the stand-in
    public String wrong(String found, String expected) {
        problems.at(node, name + " " + found + " (expected: " + expected + ")");
        return "";
    }
}
