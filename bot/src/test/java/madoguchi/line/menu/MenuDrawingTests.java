package madoguchi.line.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import madoguchi.policy.Discretion;
import madoguchi.text.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MenuDrawingTests {
    /// WCAG 2.2, 1.4.3 for text and more than 1.4.11 asks of drawings.
    private static final double LEAST_CONTRAST = 4.5;

    private static final MenuDrawing DRAWING = MenuDrawing.ready();

    static Stream<Menu> menus() {
        return Menus.all();
    }

    @ParameterizedTest
    @MethodSource("menus")
    void all_words_are_in_the_font_and_none_has_to_be_made_smaller(Menu menu) {
        for (int i = 0; i < menu.areas().size(); i++) {
            List<String> lines = menu.areas().get(i).lines();
            assertThat(lines)
                    .hasSizeBetween(1, 2)
                    .allMatch(line -> DRAWING.font().canDisplayUpTo(line) == -1);
            assertThat(DRAWING.size(lines, MenuDrawing.room(menu.box(i)))).isEqualTo(MenuDrawing.LETTER);
        }
    }

    @Test
    void a_line_that_is_too_long_is_written_smaller_and_not_cut() {
        assertThat(DRAWING.size(List.of("とても".repeat(10)), 700)).isBetween(15f, 30f);
    }

    @Test
    void words_and_drawings_stand_out_from_their_cards() {
        for (Color card : List.of(MenuDrawing.CARD, MenuDrawing.WAY_CARD)) {
            assertThat(contrast(MenuDrawing.INK, card)).isGreaterThanOrEqualTo(LEAST_CONTRAST);
            assertThat(contrast(MenuDrawing.ACCENT, card)).isGreaterThanOrEqualTo(LEAST_CONTRAST);
        }
    }

    @ParameterizedTest
    @MethodSource("menus")
    void each_area_has_a_drawing_and_words_inside_its_card(Menu menu) throws IOException {
        DrawnMenu drawn = DrawnMenu.of(List.of(menu)).getFirst();
        assertThat(drawn.png()).hasSizeBetween(10_000, 1_000_000);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawn.png()));
        assertThat(image.getWidth()).isEqualTo(Menu.WIDTH);
        assertThat(image.getHeight()).isEqualTo(menu.height());
        menu.places().forEach(place -> {
            Menu.Box box = place.box();
            assertThat(share(image, box, MenuDrawing.ACCENT, 0)).isGreaterThan(0.002);
            assertThat(share(image, box, MenuDrawing.INK, 0)).isGreaterThan(0.005);
            // Nothing is drawn across the gaps between the cards.
            assertThat(share(image, box, MenuDrawing.INK, 30)).isEqualTo(share(image, box, MenuDrawing.INK, 0));
        });
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(pictures.resolve(drawn.name().replace(' ', '-') + ".png"), drawn.png());
    }

    /// How much of a box has exactly this colour.
    ///
    /// @param margin how far from its edges is not looked at; the share is of the whole box all the same
    private static double share(BufferedImage image, Menu.Box box, Color color, int margin) {
        long found = IntStream.range(box.y() + margin, box.y() + box.height() - margin)
                .mapToLong(y -> IntStream.range(box.x() + margin, box.x() + box.width() - margin)
                        .filter(x -> image.getRGB(x, y) == color.getRGB())
                        .count())
                .sum();
        return (double) found / ((long) box.width() * box.height());
    }

    @Test
    void a_menu_has_one_name_for_good_and_another_menu_another() {
        DrawnMenu menu = Menus.drawn(Discretion.NORMAL, Language.JAPANESE);
        assertThat(menu.name()).matches("madoguchi ja [0-9a-f]{16}");
        assertThat(Menus.drawn(Discretion.NORMAL, Language.JAPANESE).name()).isEqualTo(menu.name());
        assertThat(Menus.drawn(Discretion.HIGH, Language.JAPANESE).name()).isNotEqualTo(menu.name());
        // The same picture on which one tap tells something else.
        List<Area> areas = menu.menu().areas().stream()
                .map(area -> area.tap().equals(new Tap.Says("状況"))
                        ? new Area(area.icon(), area.lines(), new Tap.Says("手続きの状況"))
                        : area)
                .toList();
        var other = new Menu(Language.JAPANESE, false, menu.menu().bar(), 3, areas);
        assertThat(DrawnMenu.of(List.of(other)).getFirst().name()).isNotEqualTo(menu.name());
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
