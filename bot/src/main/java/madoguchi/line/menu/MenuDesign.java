package madoguchi.line.menu;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import madoguchi.policy.Discretion;
import madoguchi.policy.Kind;
import madoguchi.policy.Policy;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;

/// What the menu offers: what people come for most, the way to everything else that the law grants, what became of it,
/// a human, the other language.
public final class MenuDesign {
    private static final int KINDS = 5;

    private final Language language;
    private final Texts texts;

    private MenuDesign(Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    /// Every menu of an operator: in each language one for everybody and, where that tells what the account is for, one
    /// that does not, for those who chose discretion.
    public static List<Menu> all(Policy policy, Texts texts) {
        return Arrays.stream(Language.values())
                .flatMap(language -> policy.discretion() == Discretion.HIGH
                        ? Stream.of(of(policy, language, texts))
                        : Stream.of(of(policy, language, texts), quiet(language, texts)))
                .toList();
    }

    /// The menu for somebody who chose discretion.
    static Menu quiet(Language language, Texts texts) {
        return new MenuDesign(language, texts).neutral(true);
    }

    /// The menu of an operator. Where discretion is high, neither the picture nor the bar tells what the account is
    /// for (P1): the kinds are asked for in the conversation.
    public static Menu of(Policy policy, Language language, Texts texts) {
        return of(policy.discretion(), policy.kinds().containsKey(Kind.INQUIRY), language, texts);
    }

    /// As [#of(Policy, Language, Texts)].
    ///
    /// @param inquiries whether the operator answers questions; the rights are open everywhere
    static Menu of(Discretion discretion, boolean inquiries, Language language, Texts texts) {
        var design = new MenuDesign(language, texts);
        return switch (discretion) {
            case NORMAL ->
                new Menu(
                        language,
                        false,
                        texts.render(language, TextKey.MENU_BAR),
                        3,
                        Stream.of(design.kinds(inquiries), Stream.of(design.further()), design.ways())
                                .flatMap(areas -> areas)
                                .toList());
            case HIGH -> design.neutral(false);
        };
    }

    private Menu neutral(boolean quiet) {
        return new Menu(
                language,
                quiet,
                texts.render(language, TextKey.MENU_BAR_NEUTRAL),
                2,
                Stream.concat(Stream.of(start()), ways()).toList());
    }

    /// As many as there is room for, in the order in which they are asked for most.
    private Stream<Area> kinds(boolean inquiries) {
        return Stream.of(
                        kind(Icon.QUESTION, TextKey.MENU_INQUIRY, Kind.INQUIRY, TextKey.CHOICE_INQUIRY),
                        kind(Icon.BUBBLE, TextKey.MENU_COMPLAINT, Kind.COMPLAINT, TextKey.CHOICE_COMPLAINT),
                        kind(Icon.EYE, TextKey.MENU_DISCLOSURE, Kind.DISCLOSURE, TextKey.CHOICE_DISCLOSURE),
                        kind(Icon.PENCIL, TextKey.MENU_CORRECTION, Kind.CORRECTION, TextKey.CHOICE_CORRECTION),
                        kind(Icon.BARRED, TextKey.MENU_SUSPENSION, Kind.SUSPENSION, TextKey.CHOICE_SUSPENSION),
                        kind(Icon.SIGN, TextKey.MENU_PURPOSE, Kind.PURPOSE, TextKey.CHOICE_PURPOSE))
                .skip(inquiries ? 0 : 1)
                .limit(KINDS);
    }

    /// There are always more kinds than areas: the Act grants six rights at every operator, and anybody may complain.
    private Area further() {
        return way(Icon.DOTS, TextKey.MENU_MORE, new Tap.Further(language, words(TextKey.CHOICE_MORE)));
    }

    /// Where no kind is on the picture, all of them are behind this one.
    private Area start() {
        return way(Icon.LINES, TextKey.MENU_START, new Tap.Says(words(TextKey.WAY_MENU)));
    }

    private Stream<Area> ways() {
        return Stream.of(
                way(Icon.SHEET, TextKey.MENU_STATUS, new Tap.Says(words(TextKey.WAY_STATUS))),
                way(Icon.PERSON, TextKey.MENU_HUMAN, new Tap.Says(words(TextKey.WAY_HUMAN))),
                way(
                        Icon.GLOBE,
                        TextKey.MENU_LANGUAGE,
                        switch (language) {
                            case JAPANESE -> new Tap.Speaks(Language.ENGLISH, words(TextKey.WAY_ENGLISH));
                            case ENGLISH -> new Tap.Speaks(Language.JAPANESE, words(TextKey.WAY_JAPANESE));
                        }));
    }

    private Area kind(Icon icon, TextKey label, Kind kind, TextKey shown) {
        return way(icon, label, new Tap.Wants(kind, language, words(shown)));
    }

    private Area way(Icon icon, TextKey label, Tap tap) {
        return new Area(icon, words(label).lines().toList(), tap);
    }

    private String words(TextKey key) {
        return texts.render(language, key);
    }
}
