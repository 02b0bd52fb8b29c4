package madoguchi.workbench.browser;

import java.nio.file.Path;

/// Where pictures of the page go. The README shows what `-Dmadoguchi.pictures=../docs/pictures` leaves there.
final class Pictures {
    private static final Path FOLDER = Path.of(System.getProperty("madoguchi.pictures", "target/pictures"));

    private Pictures() {}

    static Path named(String name) {
        return FOLDER.resolve(name + ".png");
    }
}
