package madoguchi.workbench.line;

import java.util.List;
import java.util.Set;
import madoguchi.workbench.line.ActionRules.Place;
import madoguchi.workbench.line.Problems.Count;
import tools.jackson.databind.JsonNode;

/// What LINE demands of template messages (LINE Messaging API reference, Template messages).
final class TemplateRules {
    private TemplateRules() {}

    static void check(JsonNode template, String path, Problems problems) {
        problems.oneOf(template, path, "type", List.of("buttons", "confirm", "carousel", "image_carousel"));
        switch (Json.text(template, "type")) {
            case "buttons" -> {
                column(template, path, 160, problems);
                actions(template, path, 1, 4, problems);
            }
            case "confirm" -> {
                problems.required(template, path, "text", 240, Count.GRAPHEMES);
                actions(template, path, 2, 2, problems);
            }
            case "carousel" -> {
                problems.size(template, path, "columns", 1, 10);
                each(template, path, (column, columnPath) -> {
                    column(column, columnPath, 120, problems);
                    actions(column, columnPath, 1, 3, problems);
                });
            }
            case "image_carousel" -> {
                problems.size(template, path, "columns", 1, 10);
                each(template, path, (column, columnPath) -> {
                    problems.uri(column, columnPath, "imageUrl", 2_000, Set.of("https"));
                    ActionRules.check(column.path("action"), columnPath + ".action", Place.IMAGE_CAROUSEL, problems);
                });
            }
            default -> {
                // Refused above.
            }
        }
    }

    private interface Column {
        void check(JsonNode column, String path);
    }

    private static void each(JsonNode template, String path, Column check) {
        JsonNode columns = template.path("columns");
        for (int i = 0; i < columns.size(); i++) {
            check.check(columns.path(i), path + ".columns[" + i + "]");
        }
    }

    // With a title or an image above it there is room for 60 characters only.
    private static void column(JsonNode template, String path, int textLimit, Problems problems) {
        boolean crowded = template.has("title") || template.has("thumbnailImageUrl");
        problems.required(template, path, "text", crowded ? 60 : textLimit, Count.GRAPHEMES);
        problems.optional(template, path, "title", 40, Count.GRAPHEMES);
        if (template.has("defaultAction")) {
            ActionRules.check(template.path("defaultAction"), path + ".defaultAction", Place.TEMPLATE_IMAGE, problems);
        }
        if (template.has("thumbnailImageUrl")) {
            problems.uri(template, path, "thumbnailImageUrl", 2_000, Set.of("https"));
        }
    }

    private static void actions(JsonNode template, String path, int fewest, int most, Problems problems) {
        problems.size(template, path, "actions", fewest, most);
        JsonNode actions = template.path("actions");
        for (int i = 0; i < actions.size(); i++) {
            ActionRules.check(actions.path(i), path + ".actions[" + i + "]", Place.TEMPLATE, problems);
        }
    }
}
