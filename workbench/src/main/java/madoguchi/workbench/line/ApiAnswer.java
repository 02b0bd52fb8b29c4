package madoguchi.workbench.line;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a call is answered.
@SuppressWarnings("ArrayRecordComponent") // never compared
record ApiAnswer(int status, String contentType, byte[] body, Map<String, String> headers) {
    static ApiAnswer json(int status, JsonNode body) {
        return new ApiAnswer(status, "application/json", Json.MAPPER.writeValueAsBytes(body), Map.of());
    }

    static ApiAnswer done() {
        return json(200, Json.object());
    }

    static ApiAnswer bytes(String contentType, byte[] body) {
        return new ApiAnswer(200, contentType, body, Map.of());
    }

    /// LINE's error shape without details.
    static ApiAnswer error(int status, String message) {
        return json(status, Json.object().put("message", message));
    }

    static ApiAnswer problems(Problems problems) {
        ObjectNode body = Json.object()
                .put("message", "The request body has " + problems.all().size() + " error(s)");
        var details = body.putArray("details");
        problems.all()
                .forEach(problem ->
                        details.addObject().put("message", problem.message()).put("property", problem.property()));
        return json(400, body);
    }

    ApiAnswer with(String header, String value) {
        return new ApiAnswer(status, contentType, body, Map.of(header, value));
    }
}
