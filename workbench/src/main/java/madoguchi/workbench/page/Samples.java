package madoguchi.workbench.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Pictures to send without having any at hand: made up, drawn here, without a word on them.
enum Samples {
    /// A card with a portrait, as it lies on a table.
    CARD,
    /// The same, taken with too little light.
    DARK,
    /// A sheet of paper full of lines.
    LETTER,
    /// Hills under the sun: nothing anybody asked for.
    LANDSCAPE;

    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;

    /// The sample of this name in small letters.
    static Optional<Samples> find(String name) {
        return Arrays.stream(values())
                .filter(sample -> sample.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    static Samples named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no such sample: " + name));
    }

    byte[] jpeg() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(pen);
        pen.dispose();
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", jpeg);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return jpeg.toByteArray();
    }

    private void draw(Graphics2D pen) {
        switch (this) {
            case CARD -> card(pen);
            case DARK -> {
                card(pen);
                pen.setColor(new Color(10, 12, 20, 205));
                pen.fillRect(0, 0, WIDTH, HEIGHT);
            }
            case LETTER -> letter(pen);
            case LANDSCAPE -> landscape(pen);
        }
    }

    private static void paint(Graphics2D pen, int colour) {
        pen.setColor(new Color(colour));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
    }

    private static void letter(Graphics2D pen) {
        paint(pen, 0x6F7F76);
        pen.rotate(-0.04, WIDTH / 2.0, HEIGHT / 2.0);
        pen.setColor(new Color(0xFBFAF5));
        pen.fillRect(250, 30, 460, 660);
        pen.setColor(new Color(0x5B6068));
        pen.fillRect(300, 80, 220, 18);
        for (int row = 0; row < 15; row++) {
            pen.fillRect(300, 140 + row * 32, row % 5 == 4 ? 160 : 360, 9);
        }
    }

    private static void landscape(Graphics2D pen) {
        paint(pen, 0x9CCBE6);
        pen.setColor(new Color(0xFFE9A8));
        pen.fillOval(690, 70, 130, 130);
        pen.setColor(new Color(0x6FA36B));
        pen.fillOval(-200, 380, 800, 700);
        pen.setColor(new Color(0x4F8557));
        pen.fillOval(350, 430, 900, 700);
    }

    private static void card(Graphics2D pen) {
        paint(pen, 0xC8B89A);
        pen.setColor(new Color(0, 0, 0, 50));
        pen.fillRoundRect(132, 142, 710, 450, 40, 40);
        pen.setColor(new Color(0xE9F1F4));
        pen.fillRoundRect(120, 130, 710, 450, 40, 40);
        pen.setColor(new Color(0x7FB3C8));
        pen.fillRoundRect(120, 130, 710, 70, 40, 40);
        pen.setColor(new Color(0xCFD8DC));
        pen.fillRect(570, 250, 200, 260);
        pen.setColor(new Color(0x8FA0A8));
        pen.fillOval(620, 285, 100, 115);
        pen.fillArc(590, 405, 160, 200, 0, 180);
        pen.setColor(new Color(0x56646B));
        for (int row = 0; row < 6; row++) {
            pen.fillRect(170, 255 + row * 45, row % 2 == 0 ? 340 : 230, 15);
        }
    }

    /// The beginning of an M4A file; nobody listens to it.
    static byte[] voice() {
        return "\0\0\0\u0018ftypM4A \0\0\0\0M4A mp42".getBytes(StandardCharsets.ISO_8859_1);
    }
}
