package madoguchi.line.menu;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// Draws a menu: a card for each area, its icon and below it its words. Letters are drawn as shapes, so that the same
/// menu becomes the same pixels wherever it is drawn.
final class MenuDrawing {
    static final Color GROUND = new Color(0xe4ebe7);
    static final Color CARD = Color.WHITE;
    /// For what is not a kind: it can be told apart at a glance.
    static final Color WAY_CARD = new Color(0xeef6f1);
    static final Color EDGE = new Color(0xc3cec8);
    static final Color INK = new Color(0x17211d);
    static final Color ACCENT = new Color(0x1c6b4a);

    /// In pixels of the picture; on a phone about a sixth of it.
    static final int LETTER = 106;

    private static final int LINE = 124;
    private static final int ICON = 124;
    private static final int GAP = 20;
    private static final int MARGIN = 14;
    private static final int PADDING = 30;
    private static final int ROUND = 56;

    private static final FontRenderContext CONTEXT = new FontRenderContext(new AffineTransform(), true, true);

    private final Font font;

    private MenuDrawing(Font font) {
        this.font = font;
    }

    /// A drawer with the font that comes with the program.
    ///
    /// @throws IllegalStateException where this Java cannot handle fonts
    static MenuDrawing ready() {
        try (InputStream in = MenuDrawing.class.getResourceAsStream("/fonts/ipaexg.ttf")) {
            if (in == null) {
                throw new IllegalStateException("fonts/ipaexg.ttf is missing from the jar");
            }
            return new MenuDrawing(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (FontFormatException e) {
            throw new IllegalStateException("fonts/ipaexg.ttf is no font this Java reads", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LinkageError e) {
            // A Java without its drawing part, or without the libraries that part needs.
            throw new IllegalStateException(
                    "this Java cannot draw (expected: one with fonts; on Debian also the packages fontconfig and"
                            + " libfreetype6)",
                    e);
        }
    }

    Font font() {
        return font;
    }

    BufferedImage draw(Menu menu) {
        var image = new BufferedImage(Menu.WIDTH, menu.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D to = image.createGraphics();
        try {
            to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            to.setColor(GROUND);
            to.fillRect(0, 0, image.getWidth(), image.getHeight());
            for (int i = 0; i < menu.areas().size(); i++) {
                draw(to, menu.areas().get(i), menu.box(i));
            }
        } finally {
            to.dispose();
        }
        return image;
    }

    private void draw(Graphics2D to, Area area, Menu.Box box) {
        Shape card = new RoundRectangle2D.Double(
                box.x() + MARGIN,
                box.y() + MARGIN,
                box.width() - 2.0 * MARGIN,
                box.height() - 2.0 * MARGIN,
                ROUND,
                ROUND);
        to.setColor(card(area.tap()));
        to.fill(card);
        to.setColor(EDGE);
        to.draw(card);
        double middle = box.x() + box.width() / 2.0;
        double top = box.y() + (box.height() - ICON - GAP - LINE * area.lines().size()) / 2.0;
        var place = AffineTransform.getTranslateInstance(middle - ICON / 2.0, top);
        place.scale(ICON / (double) Icon.SIZE, ICON / (double) Icon.SIZE);
        to.setColor(ACCENT);
        to.fill(place.createTransformedShape(area.icon().shape()));
        to.setColor(INK);
        float size = size(area.lines(), room(box));
        Font letters = font.deriveFont(size);
        // The foot of a letter stands at 88 hundredths of its height.
        double foot = top + ICON + GAP + (LINE - size) / 2.0 + size * 0.88;
        for (String line : area.lines()) {
            double left = middle - width(letters, line) / 2;
            to.fill(letters.createGlyphVector(CONTEXT, line).getOutline((float) left, (float) foot));
            foot += LINE;
        }
    }

    static Color card(Tap tap) {
        return switch (tap) {
            case Tap.Wants _, Tap.Further _ -> CARD;
            case Tap.Says _, Tap.Speaks _ -> WAY_CARD;
        };
    }

    /// How wide a line may be.
    static double room(Menu.Box box) {
        return box.width() - 2.0 * (MARGIN + PADDING);
    }

    /// As large as all areas have it, unless a line would not fit.
    float size(List<String> lines, double room) {
        Font usual = font.deriveFont((float) LETTER);
        double widest =
                lines.stream().mapToDouble(line -> width(usual, line)).max().orElse(0);
        return widest <= room ? LETTER : (float) (LETTER * room / widest);
    }

    private static double width(Font letters, String line) {
        return letters.createGlyphVector(CONTEXT, line).getLogicalBounds().getWidth();
    }
}
