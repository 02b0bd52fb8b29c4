package madoguchi.line.menu;

import java.util.List;
import java.util.stream.Stream;
import madoguchi.policy.Discretion;
import madoguchi.policy.Kind;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;

/// What the menu offers: what people come for most, what became of it, a human, the beginning, the other language.
public final class MenuDesign {
    private MenuDesign() {}

    /// The menu of an operator.
    ///
    /// @param discretion where it is high, neither the picture nor the bar tells what the account is for (P1): the
    ///     kinds are asked for in the conversation
    public static Menu of(Discretion discretion, Language language, Texts texts) {
        return switch (discretion) {
            case NORMAL ->
                new Menu(
                        language,
                        texts.render(language, TextKey.MENU_BAR),
                        3,
                        Stream.concat(kinds(language, texts), ways(language, texts))
                                .toList());
            case HIGH ->
                new Menu(
                        language,
                        texts.render(language, TextKey.MENU_BAR_NEUTRAL),
                        2,
                        ways(language, texts).toList());
        };
    }

    private static Stream<Area> kinds(Language language, Texts texts) {
        return Stream.of(
                kind(Icon.QUESTION, TextKey.MENU_INQUIRY, Kind.INQUIRY, TextKey.CHOICE_INQUIRY, language, texts),
                kind(Icon.BUBBLE, TextKey.MENU_COMPLAINT, Kind.COMPLAINT, TextKey.CHOICE_COMPLAINT, language, texts),
                kind(Icon.EYE, TextKey.MENU_DISCLOSURE, Kind.DISCLOSURE, TextKey.CHOICE_DISCLOSURE, language, texts),
                kind(Icon.PENCIL, TextKey.MENU_CORRECTION, Kind.CORRECTION, TextKey.CHOICE_CORRECTION, language, texts),
                kind(
                        Icon.BARRED,
                        TextKey.MENU_SUSPENSION,
                        Kind.SUSPENSION,
                        TextKey.CHOICE_SUSPENSION,
                        language,
                        texts));
    }

    private static Stream<Area> ways(Language language, Texts texts) {
        return Stream.of(
                way(Icon.LINES, TextKey.MENU_START, TextKey.WAY_MENU, language, texts),
                way(Icon.SHEET, TextKey.MENU_STATUS, TextKey.WAY_STATUS, language, texts),
                way(Icon.PERSON, TextKey.MENU_HUMAN, TextKey.WAY_HUMAN, language, texts),
                new Area(
                        Icon.GLOBE,
                        lines(TextKey.MENU_LANGUAGE, language, texts),
                        switch (language) {
                            case JAPANESE ->
                                new Tap.Speaks(Language.ENGLISH, texts.render(language, TextKey.WAY_ENGLISH));
                            case ENGLISH ->
                                new Tap.Speaks(Language.JAPANESE, texts.render(language, TextKey.WAY_JAPANESE));
                        }));
    }

    private static Area kind(Icon icon, TextKey label, Kind kind, TextKey shown, Language language, Texts texts) {
        return new Area(
                icon, lines(label, language, texts), new Tap.Wants(kind, language, texts.render(language, shown)));
    }

    private static Area way(Icon icon, TextKey label, TextKey word, Language language, Texts texts) {
        return new Area(icon, lines(label, language, texts), new Tap.Says(texts.render(language, word)));
    }

    private static List<String> lines(TextKey label, Language language, Texts texts) {
        return texts.render(language, label).lines().toList();
    }
}
