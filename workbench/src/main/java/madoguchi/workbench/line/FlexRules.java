package madoguchi.workbench.line;

import java.util.List;
import madoguchi.workbench.line.ActionRules.Place;
import madoguchi.workbench.line.Problems.Count;
import tools.jackson.databind.JsonNode;

/// What LINE demands of Flex messages (LINE Messaging API reference, Flex Message).
///
/// LINE does not say whether its KB are of 1,000 or 1,024 bytes; these are the smaller ones, so that what passes here
/// passes there.
final class FlexRules {
    private static final int BUBBLE_BYTES = 30_000;
    private static final int CAROUSEL_BYTES = 50_000;
    private static final List<String> COMPONENTS =
            List.of("box", "button", "image", "video", "icon", "text", "separator", "filler");

    private FlexRules() {}

    static void check(JsonNode container, String path, Problems problems) {
        problems.oneOf(container, path, "type", List.of("bubble", "carousel"));
        if (Json.text(container, "type").equals("bubble")) {
            bubble(container, path, problems);
        } else if (Json.text(container, "type").equals("carousel")) {
            atMost(container, path, CAROUSEL_BYTES, problems);
            problems.size(container, path, "contents", 1, 12);
            JsonNode bubbles = container.path("contents");
            for (int i = 0; i < bubbles.size(); i++) {
                String bubblePath = path + ".contents[" + i + "]";
                problems.oneOf(bubbles.path(i), bubblePath, "type", List.of("bubble"));
                bubble(bubbles.path(i), bubblePath, problems);
            }
        }
    }

    private static void bubble(JsonNode bubble, String path, Problems problems) {
        atMost(bubble, path, BUBBLE_BYTES, problems);
        for (String block : List.of("header", "body", "footer")) {
            if (bubble.has(block)) {
                problems.oneOf(bubble.path(block), path + "." + block, "type", List.of("box"));
                component(bubble.path(block), path + "." + block, problems);
            }
        }
        if (bubble.has("hero")) {
            component(bubble.path("hero"), path + ".hero", problems);
        }
        if (bubble.has("action")) {
            ActionRules.check(bubble.path("action"), path + ".action", Place.FLEX_OTHER, problems);
        }
    }

    private static void component(JsonNode component, String path, Problems problems) {
        problems.oneOf(component, path, "type", COMPONENTS);
        String type = Json.text(component, "type");
        switch (type) {
            case "box" -> {
                problems.oneOf(component, path, "layout", List.of("horizontal", "vertical", "baseline"));
                JsonNode contents = component.path("contents");
                if (!contents.isArray()) {
                    problems.add(path + ".contents", "May not be null");
                }
                for (int i = 0; i < contents.size(); i++) {
                    component(contents.path(i), path + ".contents[" + i + "]", problems);
                }
            }
            case "text" -> {
                if (!component.has("contents")) {
                    problems.required(component, path, "text", Integer.MAX_VALUE, Count.UNITS);
                }
            }
            case "image", "icon" -> problems.required(component, path, "url", 2_000, Count.UNITS);
            default -> {
                // Nothing more is needed.
            }
        }
        if (type.equals("button")) {
            ActionRules.check(component.path("action"), path + ".action", Place.FLEX_BUTTON, problems);
        } else if (component.has("action")) {
            ActionRules.check(component.path("action"), path + ".action", Place.FLEX_OTHER, problems);
        }
    }

    private static void atMost(JsonNode container, String path, int bytes, Problems problems) {
        if (Json.MAPPER.writeValueAsBytes(container).length > bytes) {
            problems.add(path, "Size must be at most " + bytes / 1_000 + " KB");
        }
    }
}
