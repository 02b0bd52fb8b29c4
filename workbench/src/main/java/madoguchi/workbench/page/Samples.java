package madoguchi.workbench.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/// Things to send without having any at hand.
final class Samples {
    private Samples() {}

    /// A JPEG that looks like a card with a portrait, and a little different each time.
    static byte[] photo() {
        var random = new Random();
        var image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.getHSBColor(random.nextFloat(), 0.2f, 0.95f));
        pen.fillRoundRect(0, 0, 640, 400, 40, 40);
        pen.setColor(Color.getHSBColor(random.nextFloat(), 0.4f, 0.7f));
        pen.fillRect(430, 90, 160, 220);
        pen.setColor(Color.DARK_GRAY);
        for (int line = 0; line < 6; line++) {
            pen.fillRect(50, 90 + line * 40, 150 + random.nextInt(200), 14);
        }
        pen.dispose();
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", jpeg);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return jpeg.toByteArray();
    }

    /// The beginning of an M4A file; nobody listens to it.
    static byte[] voice() {
        return "\0\0\0\u0018ftypM4A \0\0\0\0M4A mp42".getBytes(StandardCharsets.ISO_8859_1);
    }
}
