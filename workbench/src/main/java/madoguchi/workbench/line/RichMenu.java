package madoguchi.workbench.line;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// A rich menu: tappable areas on an image below the chat.
///
/// @param id as LINE gives it out
/// @param content the rich menu object as the bot sent it
/// @param imageType `image/jpeg` or `image/png`; empty as long as no image was uploaded
public record RichMenu(String id, JsonNode content, String imageType) {

    /// What each area does, in the bot's order.
    public List<Tap> taps() {
        return content.path("areas")
                .valueStream()
                .map(area -> Tap.of(area.path("action")))
                .toList();
    }

    boolean hasImage() {
        return !imageType.isEmpty();
    }

    RichMenu withImage(String type) {
        return new RichMenu(id, content, type);
    }
}
