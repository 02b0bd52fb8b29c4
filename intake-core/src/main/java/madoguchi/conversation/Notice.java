package madoguchi.conversation;

import java.util.List;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// What a person is told before anything is asked (P13, P18), in the talk or on a page.
final class Notice {
    private Notice() {}

    /// Three short texts: whose counter this is; what for and who handles it; that it is free, and what nobody here
    /// ever asks for.
    static List<Effect.Say> told(House house, Language language) {
        var notice = house.policy().notice();
        return List.of(
                who(house, language),
                new Effect.Say(
                        TextKey.NOTICE_WHAT,
                        List.of(
                                notice.purposes().in(language),
                                notice.processors().in(language),
                                notice.manager().in(language))),
                new Effect.Say(
                        TextKey.NOTICE_FREE,
                        List.of(notice.voluntary().in(language), house.texts().render(language, TextKey.NOTICE_SAFE))));
    }

    /// Whose counter this is, and the operator's own text.
    static Effect.Say who(House house, Language language) {
        String published = house.policy()
                .published()
                .map(link -> "\n" + house.texts().render(language, TextKey.NOTICE_POLICY, link))
                .orElse("");
        return new Effect.Say(
                TextKey.NOTICE_WHO, List.of(house.policy().entity().in(language), published));
    }
}
