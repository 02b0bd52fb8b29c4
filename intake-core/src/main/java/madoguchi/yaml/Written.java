package madoguchi.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// What stands where in a file, by paths such as `kinds.disclosure.fee` and `signposts[0].text.ja`.
///
/// @param lines the line of each key and each item of a list, counted from 1
/// @param texts every value that is no section and no list, as it is written
public record Written(Map<String, Integer> lines, Map<String, String> texts) {
    /// Of a file that could not be read at all.
    public static final Written NOTHING = new Written(Map.of(), Map.of());

    public Written {
        lines = Map.copyOf(lines);
        texts = Map.copyOf(texts);
    }

    /// Of a document that [YamlDocument] found plain: an alias to what is around it would have no end.
    public static Written of(Node root) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        lines.put("", line(root));
        walk("", root, lines, texts);
        return new Written(lines, texts);
    }

    private static void walk(String path, Node node, Map<String, Integer> lines, Map<String, String> texts) {
        switch (node) {
            case MappingNode section -> {
                for (NodeTuple entry : section.getValue()) {
                    if (entry.getKeyNode() instanceof ScalarNode key) {
                        String below = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
                        lines.putIfAbsent(below, line(key));
                        walk(below, entry.getValueNode(), lines, texts);
                    }
                }
            }
            case SequenceNode list -> {
                List<Node> items = list.getValue();
                for (int i = 0; i < items.size(); i++) {
                    String below = "%s[%d]".formatted(path, i);
                    lines.putIfAbsent(below, line(items.get(i)));
                    walk(below, items.get(i), lines, texts);
                }
            }
            case ScalarNode scalar -> texts.putIfAbsent(path, scalar.getValue());
            default -> {
                // There are no other kinds of nodes in what [YamlDocument] lets through.
            }
        }
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /// The line of a path; where nothing stands there, that of the nearest section around it.
    public int line(String path) {
        for (String place = path; !place.isEmpty(); place = around(place)) {
            Integer line = lines.get(place);
            if (line != null) {
                return line;
            }
        }
        return lines.getOrDefault("", 1);
    }

    private static String around(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
