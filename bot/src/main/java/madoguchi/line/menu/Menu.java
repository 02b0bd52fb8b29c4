package madoguchi.line.menu;

import java.util.List;
import madoguchi.text.Language;

/// A menu in one language: areas in rows, read from the left and from the top.
///
/// @param bar what is written on the bar that opens and folds the menu; LINE takes 14 characters
/// @param quiet whether it is for those who chose discretion where everybody else sees another (P1)
/// @param columns how many areas stand in a row
public record Menu(Language language, boolean quiet, String bar, int columns, List<Area> areas) {
    /// In pixels, the widest that LINE takes. The picture is at least 1.45 times as wide as high with up to three rows.
    public static final int WIDTH = 2500;

    /// What the names of our menus at LINE begin with; nobody but the account's people sees them.
    public static final String NAME = "madoguchi ";

    /// What our aliases at LINE begin with.
    public static final String ALIAS = "madoguchi-";

    private static final int ROW = 480;

    public Menu {
        areas = List.copyOf(areas);
    }

    /// A rectangle of the picture, in pixels.
    public record Box(int x, int y, int width, int height) {}

    /// What can be tapped where, and what is said of it to who cannot see the picture.
    public record Place(Box box, String label, Tap tap) {}

    public int height() {
        return (areas.size() + columns - 1) / columns * ROW;
    }

    public List<Place> places() {
        return java.util.stream.IntStream.range(0, areas.size())
                .mapToObj(i -> new Place(
                        box(i), areas.get(i).label(language), areas.get(i).tap()))
                .toList();
    }

    Box box(int index) {
        int column = index % columns;
        int left = WIDTH * column / columns;
        int right = WIDTH * (column + 1) / columns;
        return new Box(left, index / columns * ROW, right - left, ROW);
    }

    /// The name under which LINE finds this menu, whichever version of it is there.
    public String alias() {
        return alias(language, quiet);
    }

    /// The name of a menu in this language (see [#alias()]).
    public static String alias(Language language, boolean quiet) {
        return ALIAS + (quiet ? "quiet-" : "") + tag(language);
    }

    static String tag(Language language) {
        return switch (language) {
            case JAPANESE -> "ja";
            case ENGLISH -> "en";
        };
    }
}
