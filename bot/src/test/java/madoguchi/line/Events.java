package madoguchi.line;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Webhook bodies as LINE sends them.
public final class Events {
    /// 2026-11-20T00:00:00Z
    public static final long SENT = 1_795_132_800_000L;

    private Events() {}

    public static String body(String... events) {
        return Arrays.stream(events)
                .collect(Collectors.joining(
                        ",", "{\"destination\":\"U8e742f61d673b39c7fff3cecb7536ef0\",\"events\":[", "]}"));
    }

    /// An event of a person; `rest` are the members its type has.
    public static String event(String type, String id, String person, String rest) {
        return """
                {"type":"%s","webhookEventId":"%s","timestamp":%d,"mode":"active",\
                "deliveryContext":{"isRedelivery":false},"source":{"type":"user","userId":"%s"}%s}""".formatted(type, id, SENT, person, rest.isEmpty() ? "" : "," + rest);
    }

    public static String message(String id, String person, String message) {
        return event("message", id, person, "\"replyToken\":\"token-" + id + "\",\"message\":" + message);
    }

    public static String text(String id, String person, String text) {
        return message(id, person, textContent("m-" + id, text));
    }

    public static String textContent(String messageId, String text) {
        return "{\"type\":\"text\",\"id\":\"" + messageId + "\",\"quoteToken\":\"q\",\"text\":\"" + text + "\"}";
    }

    public static String unsend(String id, String person, String messageId) {
        return event("unsend", id, person, "\"unsend\":{\"messageId\":\"" + messageId + "\"}");
    }

    public static String inGroup(String type, String id, String rest) {
        return """
                {"type":"%s","webhookEventId":"%s","timestamp":%d,"mode":"active",\
                "deliveryContext":{"isRedelivery":false},\
                "source":{"type":"group","groupId":"C1","userId":"U1"}%s}""".formatted(type, id, SENT, rest.isEmpty() ? "" : "," + rest);
    }
}
