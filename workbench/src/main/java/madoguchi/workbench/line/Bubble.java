package madoguchi.workbench.line;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// One message on a person's screen.
///
/// @param sequence rises by one with each message of the chat, from 1; survives restarts
/// @param id the message id
/// @param at when it was sent
/// @param from who sent it
/// @param type LINE's message type: `text`, `template`, `flex`, `image`, `sticker` …
/// @param text what can be read: the text, a template's title and text, else the alternative text or file name
/// @param content the message object as the bot sent it, or as the webhook told of the person's own
/// @param unsent whether the person took it back; text and content are empty then
/// @param quickReplies those that can be tapped now; only the chat's last message can have any
public record Bubble(
        long sequence,
        String id,
        Instant at,
        From from,
        String type,
        String text,
        JsonNode content,
        boolean unsent,
        List<Tap> quickReplies) {

    /// The buttons of a template or Flex message; they stay for as long as the chat does.
    public List<Tap> buttons() {
        return from == From.BOT ? Tap.buttonsOf(content) : List.of();
    }

    Bubble takenBack() {
        return new Bubble(sequence, id, at, from, type, "", Json.object(), true, List.of());
    }

    Bubble withQuickReplies(List<Tap> shown) {
        return new Bubble(sequence, id, at, from, type, text, content, unsent, shown);
    }

    static String readable(JsonNode message) {
        JsonNode template = message.path("template");
        if (template.isObject()) {
            String title = Json.text(template, "title");
            String text = Json.text(template, "text");
            return title.isEmpty() ? text : title + "\n" + text;
        }
        return List.of("text", "altText", "fileName", "address").stream()
                .map(field -> Json.text(message, field))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
