package madoguchi.line.menu;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;

/// A menu with its picture.
///
/// @param png at most one megabyte, as LINE demands
/// @param name says what is in it: for whom, language, and a hash over what is drawn and what each tap tells. The same
///     menu has the same name wherever and whenever it is drawn, and a different one has another.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DrawnMenu(Menu menu, byte[] png, String name) {
    private static final int LARGEST = 1_000_000;
    private static final int HASH = 16;

    /// Draws menus.
    ///
    /// @throws IllegalStateException where this Java cannot handle fonts, or a picture is larger than LINE takes
    public static List<DrawnMenu> of(List<Menu> menus) {
        MenuDrawing drawing = MenuDrawing.ready();
        return menus.stream().map(menu -> of(menu, drawing.draw(menu))).toList();
    }

    private static DrawnMenu of(Menu menu, BufferedImage image) {
        byte[] png = png(image);
        if (png.length > LARGEST) {
            throw new IllegalStateException("the picture of a menu has " + png.length + " bytes (expected: at most "
                    + LARGEST + ", LINE's limit)");
        }
        return new DrawnMenu(
                menu,
                png,
                Menu.NAME + (menu.quiet() ? "quiet " : "") + Menu.tag(menu.language()) + " " + hash(menu, image));
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Over the pixels and not the file: how a PNG is packed may differ from one Java to the next.
    private static String hash(Menu menu, BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var drawn = ByteBuffer.allocate(pixels.length * Integer.BYTES);
        drawn.asIntBuffer().put(pixels);
        var said = new StringBuilder(menu.bar());
        menu.places()
                .forEach(place -> said.append('\n')
                        .append(place.box())
                        .append('\t')
                        .append(place.label())
                        .append('\t')
                        .append(place.tap()));
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(drawn.array());
            sha256.update(said.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest()).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
