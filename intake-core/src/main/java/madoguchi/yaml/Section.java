package madoguchi.yaml;

import static java.util.Arrays.stream;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// A mapping of known keys. Opening it names every unknown, duplicate, missing and empty key; what is left can be read.
///
/// Reading goes on after a problem, so that all are found: what could not be read gives a stand-in value, which nobody
/// sees, since a file with problems gives nothing.
public final class Section {
    private final String name;
    private final Node node;
    private final Keys keys;
    private final Problems problems;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Node> written = new LinkedHashMap<>();

    private Section(String name, Node node, Keys keys, Problems problems) {
        this.name = name;
        this.node = node;
        this.keys = keys;
        this.problems = problems;
    }

    public static Section open(String name, Node node, Keys keys, Problems problems) {
        var section = new Section(name, node, keys, problems);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(section::take);
            var missing = new TreeSet<>(keys.required());
            missing.removeAll(section.written.keySet());
            missing.forEach(key -> problems.at(node, "%s has no `%s` (expected: %s)".formatted(name, key, all(keys))));
            if (keys.required().isEmpty() && section.written.isEmpty()) {
                problems.at(node, "%s says nothing (expected: at least one of %s)".formatted(name, all(keys)));
            }
        } else {
            problems.at(node, "%s is %s (expected: %s)".formatted(name, Value.type(node), all(keys)));
        }
        return section;
    }

    private static String all(Keys keys) {
        return (keys.known().size() == 1 ? "the key " : "the keys ") + String.join(", ", keys.known());
    }

    private void take(NodeTuple entry) {
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            problems.at(entry.getKeyNode(), "a key is " + Value.type(entry.getKeyNode()) + " (expected: a word)");
            return;
        }
        var before = written.putIfAbsent(key.getValue(), key);
        if (before != null) {
            problems.at(
                    key,
                    "`%s` is here twice, first in line %d (expected: once)"
                            .formatted(key.getValue(), before.getStartMark().getLine() + 1));
        } else if (!keys.known().contains(key.getValue())) {
            problems.at(
                    key,
                    "unknown key `%s`%s in %s (expected: %s)"
                            .formatted(
                                    key.getValue(),
                                    Nearest.hint(key.getValue(), keys.known()),
                                    keys.section(),
                                    String.join(", ", keys.known())));
        } else if (Value.isNull(entry.getValueNode())) {
            problems.at(
                    key,
                    "`%s` has no value (expected: %s)"
                            .formatted(
                                    key.getValue(),
                                    keys.required().contains(key.getValue())
                                            ? "one"
                                            : "one, or the whole line left out"));
        } else {
            values.put(key.getValue(), new Value("`" + key.getValue() + "`", entry.getValueNode(), problems));
        }
    }

    /// A required value. That it is missing has been named already.
    public <T> T need(String key, T standIn, Function<Value, T> read) {
        return maybe(key, read).orElse(standIn);
    }

    public <T> Optional<T> maybe(String key, Function<Value, T> read) {
        return Optional.ofNullable(values.get(known(key))).map(read);
    }

    /// One of a few words; nothing where it is missing or none of them.
    public <T> Optional<T> word(String key, Map<String, T> words) {
        return maybe(key, value -> value.word(words)).flatMap(word -> word);
    }

    /// Names it where none of these keys is written.
    public void oneOf(String... keys) {
        if (node instanceof MappingNode && !written.isEmpty() && stream(keys).noneMatch(this::has)) {
            problems.at(
                    node, "%s has none of its rules (expected: one of %s)".formatted(name, String.join(", ", keys)));
        }
    }

    /// Whether the key is written at all, readable or not.
    public boolean has(String key) {
        return written.containsKey(known(key));
    }

    public void problem(String key, String message) {
        var node = written.get(known(key));
        if (node == null) {
            throw new IllegalStateException("`" + key + "` is not written");
        }
        problems.at(node, message);
    }

    /// Asking for a key that is not declared is our mistake, not the file's: schema and reader would drift apart.
    private String known(String key) {
        if (!keys.known().contains(key)) {
            throw new IllegalStateException("`" + key + "` is not declared for " + keys.section());
        }
        return key;
    }
}
