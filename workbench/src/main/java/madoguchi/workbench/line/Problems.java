package madoguchi.workbench.line;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Collects what is wrong with a request body, in LINE's words.
final class Problems {
    private final List<Problem> all = new ArrayList<>();

    /// @param property where, like `messages[0].text`
    record Problem(String message, String property) {}

    List<Problem> all() {
        return List.copyOf(all);
    }

    void add(String property, String message) {
        all.add(new Problem(message, property));
    }

    /// How a text is counted (LINE docs, Character counting in a text): most by UTF-16 code units, but what is
    /// displayed in buttons by grapheme clusters.
    enum Count {
        UNITS,
        GRAPHEMES
    }

    void required(JsonNode parent, String path, String field, int longest, Count count) {
        JsonNode value = parent.path(field);
        if (!value.isString() || value.asString().isEmpty()) {
            add(at(path, field), "May not be empty");
        } else {
            longest(value.asString(), at(path, field), longest, count);
        }
    }

    void optional(JsonNode parent, String path, String field, int longest, Count count) {
        JsonNode value = parent.path(field);
        if (value.isMissingNode()) {
            return;
        }
        if (!value.isString()) {
            add(at(path, field), "Must be a string");
        } else {
            longest(value.asString(), at(path, field), longest, count);
        }
    }

    private static String at(String path, String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private void longest(String text, String property, int longest, Count count) {
        int length = count == Count.UNITS ? text.length() : TextLength.graphemes(text);
        if (length > longest) {
            add(property, "Length must be between 0 and " + longest);
        }
    }

    void size(JsonNode parent, String path, String field, int fewest, int most) {
        JsonNode value = parent.path(field);
        if (!value.isArray() || value.size() < fewest || value.size() > most) {
            add(at(path, field), "Size must be between " + fewest + " and " + most);
        }
    }

    void oneOf(JsonNode parent, String path, String field, List<String> values) {
        if (!values.contains(Json.text(parent, field))) {
            add(at(path, field), "Must be one of the following values: " + values);
        }
    }

    void uri(JsonNode parent, String path, String field, int longest, Set<String> schemes) {
        required(parent, path, field, longest, Count.UNITS);
        String text = Json.text(parent, field);
        if (text.isEmpty()) {
            return;
        }
        try {
            String scheme = URI.create(text).getScheme();
            if (scheme == null || !schemes.contains(scheme)) {
                add(at(path, field), "Invalid action URI");
            }
        } catch (IllegalArgumentException e) {
            add(at(path, field), "Invalid URI");
        }
    }
}
