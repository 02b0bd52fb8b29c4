package madoguchi.workbench.page;

import tools.jackson.databind.JsonNode;

/// What the page asks for, read without trust. A wrong request throws `IllegalArgumentException`, whose message is
/// shown to whoever sits before the page.
record Request(JsonNode body) {

    /// The text of a field; empty if it is missing or no text.
    String text(String field) {
        JsonNode value = body.path(field);
        return value.isString() ? value.asString() : "";
    }

    String needed(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return text;
    }

    boolean has(String field) {
        return body.has(field);
    }

    boolean yes(String field) {
        return body.path(field).asBoolean(false);
    }

    long number(String field) {
        return body.path(field).asLong(0);
    }

    double fraction(String field) {
        return body.path(field).asDouble(0);
    }
}
