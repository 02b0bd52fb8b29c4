package madoguchi.workbench.line;

import com.sun.net.httpserver.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// One call of the bot, read.
@SuppressWarnings("ArrayRecordComponent") // never compared
record ApiRequest(String id, String method, String path, Headers headers, byte[] body) {

    @Nullable
    String header(String name) {
        return headers.getFirst(name);
    }

    boolean hasType(String type) {
        String sent = headers.getFirst("Content-Type");
        return sent != null && sent.toLowerCase(java.util.Locale.ROOT).startsWith(type);
    }

    /// @throws Refusal 415 if the body is not declared as JSON, 400 if it is no JSON object
    JsonNode json() {
        if (!hasType("application/json")) {
            throw new Refusal(ApiAnswer.error(415, "The media type of the request is not supported"));
        }
        try {
            JsonNode read = Json.MAPPER.readTree(body);
            if (read.isObject()) {
                return read;
            }
        } catch (JacksonException e) {
            // Answered below, like any other body that is no object.
        }
        throw new Refusal(ApiAnswer.error(400, "The request body could not be parsed as JSON"));
    }
}
