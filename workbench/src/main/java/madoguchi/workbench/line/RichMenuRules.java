package madoguchi.workbench.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import madoguchi.workbench.line.ActionRules.Place;
import madoguchi.workbench.line.Problems.Count;
import tools.jackson.databind.JsonNode;

/// What LINE demands of rich menus and their images (LINE Messaging API reference, Rich menu structure; Requirements
/// for rich menu image).
final class RichMenuRules {
    static final int MOST_MENUS = 1_000;
    private static final int LARGEST_IMAGE = 1_000_000;

    private RichMenuRules() {}

    static Problems check(JsonNode menu) {
        var problems = new Problems();
        JsonNode size = menu.path("size");
        if (!fits(size.path("width").asInt(0), size.path("height").asInt(0))) {
            problems.add("size", "must be 800 to 2500 wide, 250 or higher, and at least 1.45 times as wide as high");
        }
        if (!menu.path("selected").isBoolean()) {
            problems.add("selected", "must be specified");
        }
        problems.required(menu, "", "name", 300, Count.GRAPHEMES);
        problems.required(menu, "", "chatBarText", 14, Count.GRAPHEMES);
        problems.size(menu, "", "areas", 0, 20);
        JsonNode areas = menu.path("areas");
        for (int i = 0; i < areas.size(); i++) {
            area(areas.path(i), "areas[" + i + "]", problems);
        }
        return problems;
    }

    private static void area(JsonNode area, String path, Problems problems) {
        JsonNode bounds = area.path("bounds");
        for (String side : new String[] {"x", "y", "width", "height"}) {
            if (!bounds.path(side).isInt() || bounds.path(side).asInt() < 0) {
                problems.add(path + ".bounds." + side, "must be 0 or more");
            }
        }
        ActionRules.check(area.path("action"), path + ".action", Place.RICH_MENU, problems);
    }

    /// Whether the bytes are an image of the declared type that LINE would take.
    static boolean takes(String type, byte[] image) {
        return image.length <= LARGEST_IMAGE
                && size(type, image)
                        .filter(size -> fits(size.width(), size.height()))
                        .isPresent();
    }

    private record Size(int width, int height) {}

    private static Optional<Size> size(String type, byte[] image) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
            reader.setInput(in);
            return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static boolean fits(int width, int height) {
        return width >= 800 && width <= 2_500 && height >= 250 && width >= 1.45 * height;
    }
}
