package madoguchi.line.webhook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import madoguchi.line.LineSettings;

/// Takes the events out of a webhook's body, as trees.
final class Envelope {
    /// The body is none LINE would send.
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String what) {
            super(what);
        }
    }

    private final ObjectMapper mapper = ModelObjectMapper.createNewObjectMapper();
    private final int maxEvents;

    Envelope(LineSettings.Webhook limits) {
        this.maxEvents = limits.maxEvents();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(Math.toIntExact(
                                Math.min(Integer.MAX_VALUE, limits.bodyLimit().toBytes())))
                        .build());
    }

    /// @throws Malformed without anything of the body in its message
    List<JsonNode> events(byte[] body) throws Malformed {
        try (JsonParser json = mapper.getFactory().createParser(body)) {
            List<JsonNode> events = envelope(json);
            if (json.nextToken() != null) {
                throw new Malformed("something follows the object");
            }
            return events;
        } catch (IOException e) {
            throw new Malformed("no JSON we read: " + e.getClass().getSimpleName());
        }
    }

    private List<JsonNode> envelope(JsonParser json) throws IOException, Malformed {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new Malformed("no object");
        }
        List<JsonNode> events = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean isEvents = json.currentName().equals("events");
            JsonToken value = json.nextToken();
            if (!isEvents) {
                json.skipChildren();
            } else if (events != null) {
                // Either could be meant; taking one would lose what the other says.
                throw new Malformed("events twice");
            } else if (value != JsonToken.START_ARRAY) {
                throw new Malformed("events is no array");
            } else {
                events = array(json);
            }
        }
        if (events == null) {
            throw new Malformed("no events");
        }
        return events;
    }

    private List<JsonNode> array(JsonParser json) throws IOException, Malformed {
        List<JsonNode> events = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (events.size() == maxEvents) {
                throw new Malformed("too many events");
            }
            JsonNode event = mapper.readTree(json);
            events.add(event);
        }
        return events;
    }
}
