package madoguchi.line.menu;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.format.TextFiles;
import madoguchi.policy.Discretion;
import madoguchi.text.Language;
import madoguchi.text.Texts;

/// The menus with the texts as they come with the program.
public final class Menus {
    static final Texts TEXTS = TextFiles.read(Optional.empty());

    private Menus() {}

    static Stream<Menu> all() {
        return Arrays.stream(Discretion.values())
                .flatMap(discretion -> Arrays.stream(Language.values())
                        .flatMap(language -> Stream.of(
                                of(discretion, language), MenuDesign.of(discretion, false, language, TEXTS))));
    }

    static Menu of(Discretion discretion, Language language) {
        return MenuDesign.of(discretion, true, language, TEXTS);
    }

    public static DrawnMenu quiet(Language language) {
        return DrawnMenu.of(List.of(MenuDesign.quiet(language, TEXTS))).getFirst();
    }

    public static DrawnMenu drawn(Discretion discretion, Language language) {
        return DrawnMenu.of(List.of(of(discretion, language))).getFirst();
    }
}
