package madoguchi.workbench.line;

import java.net.URI;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/// The message objects of what people send, as a webhook tells of them; id and tokens are added on sending.
final class OwnMessage {
    private OwnMessage() {}

    static ObjectNode text(String text) {
        return Json.object().put("type", "text").put("text", text);
    }

    static ObjectNode sticker(String packageId, String stickerId) {
        return Json.object()
                .put("type", "sticker")
                .put("packageId", packageId)
                .put("stickerId", stickerId)
                .put("stickerResourceType", "STATIC");
    }

    static ObjectNode image() {
        return fromLine("image");
    }

    static ObjectNode imageFrom(URI address) {
        ObjectNode message = Json.object().put("type", "image");
        message.putObject("contentProvider")
                .put("type", "external")
                .put("originalContentUrl", address.toString())
                .put("previewImageUrl", address.toString());
        return message;
    }

    static ObjectNode imageOfSet(String setId, int index, int total) {
        ObjectNode image = fromLine("image");
        image.putObject("imageSet").put("id", setId).put("index", index).put("total", total);
        return image;
    }

    static ObjectNode video(Duration length) {
        return fromLine("video").put("duration", length.toMillis());
    }

    static ObjectNode audio(Duration length) {
        return fromLine("audio").put("duration", length.toMillis());
    }

    static ObjectNode file(String name, int size) {
        return Json.object().put("type", "file").put("fileName", name).put("fileSize", size);
    }

    static ObjectNode location(String title, String address, double latitude, double longitude) {
        return Json.object()
                .put("type", "location")
                .put("title", title)
                .put("address", address)
                .put("latitude", latitude)
                .put("longitude", longitude);
    }

    private static ObjectNode fromLine(String type) {
        ObjectNode message = Json.object().put("type", type);
        message.putObject("contentProvider").put("type", "line");
        return message;
    }
}
