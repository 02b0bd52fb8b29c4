package madoguchi.workbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// What the bot said by one call, as far as a person looks at it.
///
/// @param replyToken for a reply
/// @param to the user id, for a push
/// @param texts what the messages say, in their order
/// @param buttons the data of the buttons under the messages
record Call(Optional<String> replyToken, Optional<String> to, List<String> texts, List<String> buttons) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// Reads a reply or push: whatever stands at any depth as a message's `text` and an action's `data`.
    static Call read(byte[] body) {
        List<String> texts = new ArrayList<>();
        List<String> buttons = new ArrayList<>();
        @Nullable String token = null;
        @Nullable String to = null;
        int depth = 0;
        try (JsonParser json = MAPPER.createParser(body)) {
            for (JsonToken next = json.nextToken(); next != null; next = json.nextToken()) {
                switch (next) {
                    case START_OBJECT -> depth++;
                    case END_OBJECT -> depth--;
                    case VALUE_STRING -> {
                        switch (json.currentName()) {
                            case "text" -> texts.add(json.getString());
                            case "data" -> buttons.add(json.getString());
                            case "replyToken" -> token = depth == 1 ? json.getString() : token;
                            case "to" -> to = depth == 1 ? json.getString() : to;
                            case null, default -> {}
                        }
                    }
                    default -> {}
                }
            }
        }
        return new Call(Optional.ofNullable(token), Optional.ofNullable(to), texts, buttons);
    }
}
