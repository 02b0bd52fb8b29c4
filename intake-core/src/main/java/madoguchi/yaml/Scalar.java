package madoguchi.yaml;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// What an unquoted value is, by the core schema of YAML 1.2, which editors go by too. The library resolves by YAML
/// 1.1, where `no` is a boolean and `10:30` is the number 630.
enum Scalar {
    TEXT("text"),
    NOTHING("empty"),
    TRUTH("a yes/no value"),
    NUMBER("a number");

    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NUMERIC = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
            + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
            + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private final String words;

    Scalar(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Scalar of(ScalarNode node) {
        if (node.getScalarStyle() != ScalarStyle.PLAIN) {
            return TEXT;
        }
        String value = node.getValue();
        if (NULL.matcher(value).matches()) {
            return NOTHING;
        } else if (BOOLEAN.matcher(value).matches()) {
            return TRUTH;
        }
        return NUMERIC.matcher(value).matches() ? NUMBER : TEXT;
    }
}
