package madoguchi.yaml;

import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.StreamReader;

/// The plain part of YAML that our files may use: one document of keys, values and lists. What makes YAML more than
/// it looks (anchors, aliases, tags, directives) is refused, so that a file says exactly what it shows.
public final class YamlDocument {
    public static final int MOST_CHARACTERS = 256 * 1024;
    static final int DEEPEST = 10;

    private final String what;
    private final String yaml;
    private final Problems problems;

    private YamlDocument(String what, String yaml, Problems problems) {
        this.what = what;
        this.yaml = yaml;
        this.problems = problems;
    }

    /// The document's root, or nothing where there is nothing to go on with (then a problem says why).
    ///
    /// @param what the file is meant to be, such as `policy`: for messages
    public static Optional<Node> root(String what, String yaml, Problems problems) {
        return new YamlDocument(what, yaml, problems).root();
    }

    private Optional<Node> root() {
        if (yaml.length() > MOST_CHARACTERS) {
            problems.at(
                    1,
                    1,
                    "the file has %d characters (expected: at most %d)".formatted(yaml.length(), MOST_CHARACTERS));
            return Optional.empty();
        }
        if (!printable()) {
            return Optional.empty();
        }
        try {
            if (!plain()) {
                return Optional.empty();
            }
            var root = Optional.ofNullable(yaml().compose(new StringReader(yaml)));
            if (root.isEmpty()) {
                problems.at(1, 1, "the file is empty (expected: a %s)".formatted(what));
            }
            return root;
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            problems.at(
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1,
                    "this is not YAML: " + words(e));
            return Optional.empty();
        } catch (YAMLException e) {
            problems.at(1, 1, "this is not YAML: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static String words(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "it cannot be read" : e.getProblem();
        return e.getContext() == null ? problem : problem + " (" + e.getContext() + ")";
    }

    /// The parser would refuse these too, but without a line.
    private boolean printable() {
        int line = 1;
        int column = 1;
        for (int i = 0; i < yaml.length(); i += Character.charCount(yaml.codePointAt(i))) {
            int character = yaml.codePointAt(i);
            if (!StreamReader.isPrintable(character)) {
                problems.at(
                        line,
                        column,
                        "the character U+%04X cannot be in a %s file (expected: text in UTF-8)"
                                .formatted(character, what));
                return false;
            }
            line += character == '\n' ? 1 : 0;
            column = character == '\n' ? 1 : column + 1;
        }
        return true;
    }

    /// Names everything that is not plain; false where reading on makes no sense.
    private boolean plain() {
        int depth = 0;
        int documents = 0;
        for (Event event : yaml().parse(new StringReader(yaml))) {
            if (event instanceof DocumentStartEvent start) {
                documents++;
                directives(start);
                if (documents > 1) {
                    problems.at(
                            start.getStartMark(),
                            "a second document begins here (expected: one %s in a file)".formatted(what));
                    return false;
                }
            } else if (event instanceof CollectionStartEvent start) {
                depth++;
                tag(start, start.getTag());
                if (depth > DEEPEST) {
                    problems.at(
                            start.getStartMark(),
                            "nested more than %d deep (expected: a flat %s)".formatted(DEEPEST, what));
                    return false;
                }
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            } else if (event instanceof ScalarEvent scalar) {
                tag(scalar, scalar.getTag());
            }
            if (event instanceof NodeEvent node) {
                anchor(node);
            }
        }
        return true;
    }

    private void directives(DocumentStartEvent start) {
        if (start.getVersion() != null || hasOwn(start.getTags())) {
            problems.at(
                    start.getStartMark(),
                    "directives (%%…) are not allowed (expected: a %s without them)".formatted(what));
        }
    }

    /// The two handles that every document has are in the map too, where the document begins with `---`.
    private static boolean hasOwn(@Nullable Map<String, String> tags) {
        return tags != null && !Set.of("!", "!!").containsAll(tags.keySet());
    }

    private void tag(Event event, @Nullable String tag) {
        if (tag != null) {
            problems.at(
                    event.getStartMark(),
                    "the tag `%s` is not allowed (expected: the value without a tag)".formatted(tag));
        }
    }

    private void anchor(NodeEvent node) {
        if (node instanceof AliasEvent) {
            problems.at(
                    node.getStartMark(),
                    "the alias `*%s` is not allowed (expected: the value itself)".formatted(node.getAnchor()));
        } else if (node.getAnchor() != null) {
            problems.at(
                    node.getStartMark(),
                    "the anchor `&%s` is not allowed (expected: the value without it)".formatted(node.getAnchor()));
        }
    }

    private static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }
}
