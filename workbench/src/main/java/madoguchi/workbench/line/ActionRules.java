package madoguchi.workbench.line;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import madoguchi.workbench.line.Problems.Count;
import tools.jackson.databind.JsonNode;

/// What LINE demands of action objects (LINE Messaging API reference, Action objects).
final class ActionRules {
    private static final List<String> ANYWHERE = List.of("postback", "message", "uri", "datetimepicker", "clipboard");
    private static final List<String> QUICK_REPLY =
            List.of("postback", "message", "uri", "datetimepicker", "clipboard", "camera", "cameraRoll", "location");
    private static final List<String> RICH_MENU =
            List.of("postback", "message", "uri", "datetimepicker", "clipboard", "richmenuswitch");

    private ActionRules() {}

    /// Where an action stands; its label's limit and need depend on that.
    enum Place {
        QUICK_REPLY(20, true),
        TEMPLATE(20, true),
        TEMPLATE_IMAGE(20, false),
        IMAGE_CAROUSEL(12, false),
        FLEX_BUTTON(40, true),
        FLEX_OTHER(40, false),
        RICH_MENU(20, false);

        private final int labelLimit;
        private final boolean labelNeeded;

        Place(int labelLimit, boolean labelNeeded) {
            this.labelLimit = labelLimit;
            this.labelNeeded = labelNeeded;
        }

        private List<String> types() {
            return switch (this) {
                case QUICK_REPLY -> ActionRules.QUICK_REPLY;
                case RICH_MENU -> ActionRules.RICH_MENU;
                case TEMPLATE, TEMPLATE_IMAGE, IMAGE_CAROUSEL, FLEX_BUTTON, FLEX_OTHER -> ANYWHERE;
            };
        }
    }

    static void check(JsonNode action, String path, Place place, Problems problems) {
        if (!action.isObject()) {
            problems.add(path, "May not be null");
            return;
        }
        if (place.labelNeeded) {
            problems.required(action, path, "label", place.labelLimit, Count.GRAPHEMES);
        } else {
            problems.optional(action, path, "label", place.labelLimit, Count.GRAPHEMES);
        }
        problems.oneOf(action, path, "type", place.types());
        switch (Json.text(action, "type")) {
            case "postback" -> postback(action, path, problems);
            case "message" -> problems.required(action, path, "text", 300, Count.GRAPHEMES);
            case "uri" -> problems.uri(action, path, "uri", 1_000, Set.of("http", "https", "line", "tel"));
            case "clipboard" -> problems.required(action, path, "clipboardText", 1_000, Count.UNITS);
            case "datetimepicker" -> datetimepicker(action, path, problems);
            case "richmenuswitch" -> {
                problems.required(action, path, "richMenuAliasId", 32, Count.UNITS);
                problems.required(action, path, "data", 300, Count.UNITS);
            }
            default -> {
                // Camera, camera roll and location have nothing but a label; others were refused above.
            }
        }
    }

    private static void postback(JsonNode action, String path, Problems problems) {
        problems.required(action, path, "data", 300, Count.UNITS);
        problems.optional(action, path, "displayText", 300, Count.GRAPHEMES);
        problems.optional(action, path, "text", 300, Count.GRAPHEMES);
        problems.optional(action, path, "fillInText", 300, Count.GRAPHEMES);
        if (action.has("displayText") && action.has("text")) {
            problems.add(path + ".text", "Can't be used together with displayText");
        }
        if (action.has("inputOption")) {
            problems.oneOf(
                    action, path, "inputOption", List.of("closeRichMenu", "openRichMenu", "openKeyboard", "openVoice"));
        }
        if (action.has("fillInText") && !Json.text(action, "inputOption").equals("openKeyboard")) {
            problems.add(path + ".fillInText", "Only valid when inputOption is openKeyboard");
        }
    }

    private static void datetimepicker(JsonNode action, String path, Problems problems) {
        problems.required(action, path, "data", 300, Count.UNITS);
        problems.oneOf(action, path, "mode", List.of("date", "time", "datetime"));
        String mode = Json.text(action, "mode");
        LocalDateTime min = moment(action, path, "min", mode, problems);
        LocalDateTime max = moment(action, path, "max", mode, problems);
        LocalDateTime initial = moment(action, path, "initial", mode, problems);
        if (action.has("min") && action.has("max") && !min.isBefore(max)) {
            problems.add(path + ".min", "Must be earlier than max");
        }
        boolean early = action.has("min") && initial.isBefore(min);
        boolean late = action.has("max") && initial.isAfter(max);
        if (action.has("initial") && (early || late)) {
            problems.add(path + ".initial", "Must be between min and max");
        }
    }

    private static LocalDateTime moment(JsonNode action, String path, String field, String mode, Problems problems) {
        if (action.has(field)) {
            try {
                LocalDateTime moment = PickerTime.parse(mode, Json.text(action, field));
                if (PickerTime.known(moment)) {
                    return moment;
                }
                problems.add(path + "." + field, "Must be between 1900-01-01 and 2100-12-31");
            } catch (DateTimeException e) {
                problems.add(path + "." + field, "Invalid format for mode " + mode);
            }
        }
        return PickerTime.SOME_DAY.atStartOfDay();
    }
}
