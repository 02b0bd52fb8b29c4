package madoguchi.workbench.line;

import java.util.List;
import java.util.Set;
import madoguchi.workbench.line.ActionRules.Place;
import madoguchi.workbench.line.Problems.Count;
import tools.jackson.databind.JsonNode;

/// What LINE demands of the messages of one call (LINE Messaging API reference, Message objects).
final class MessageRules {
    private static final List<String> TYPES =
            List.of("text", "textV2", "sticker", "image", "video", "audio", "location", "imagemap", "template", "flex");
    private static final Set<String> HTTPS = Set.of("https");

    private MessageRules() {}

    static Problems check(JsonNode messages) {
        var problems = new Problems();
        if (!messages.isArray() || messages.isEmpty() || messages.size() > 5) {
            problems.add("messages", "Size must be between 1 and 5");
            return problems;
        }
        for (int i = 0; i < messages.size(); i++) {
            message(messages.path(i), "messages[" + i + "]", problems);
        }
        return problems;
    }

    private static void message(JsonNode message, String path, Problems problems) {
        problems.oneOf(message, path, "type", TYPES);
        switch (Json.text(message, "type")) {
            case "text", "textV2" -> problems.required(message, path, "text", 5_000, Count.UNITS);
            case "sticker" -> {
                problems.required(message, path, "packageId", 50, Count.UNITS);
                problems.required(message, path, "stickerId", 50, Count.UNITS);
            }
            case "image", "video" -> {
                problems.uri(message, path, "originalContentUrl", 2_000, HTTPS);
                problems.uri(message, path, "previewImageUrl", 2_000, HTTPS);
            }
            case "audio" -> problems.uri(message, path, "originalContentUrl", 2_000, HTTPS);
            case "location" -> {
                problems.required(message, path, "title", 100, Count.UNITS);
                problems.required(message, path, "address", 100, Count.UNITS);
            }
            case "imagemap" -> problems.required(message, path, "altText", 1_500, Count.UNITS);
            case "template" -> {
                problems.required(message, path, "altText", 1_500, Count.UNITS);
                TemplateRules.check(message.path("template"), path + ".template", problems);
            }
            case "flex" -> {
                problems.required(message, path, "altText", 1_500, Count.UNITS);
                FlexRules.check(message.path("contents"), path + ".contents", problems);
            }
            default -> {
                // Refused above.
            }
        }
        if (message.has("quickReply")) {
            quickReply(message.path("quickReply"), path + ".quickReply", problems);
        }
    }

    private static void quickReply(JsonNode quickReply, String path, Problems problems) {
        problems.size(quickReply, path, "items", 1, 13);
        JsonNode items = quickReply.path("items");
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.path(i);
            String itemPath = path + ".items[" + i + "]";
            problems.oneOf(item, itemPath, "type", List.of("action"));
            if (item.has("imageUrl")) {
                problems.uri(item, itemPath, "imageUrl", 2_000, HTTPS);
            }
            ActionRules.check(item.path("action"), itemPath + ".action", Place.QUICK_REPLY, problems);
        }
    }
}
