package madoguchi.conversation;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import madoguchi.policy.Routes;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import madoguchi.text.Texts;

/// Where somebody can come in person, and when nobody is there.
public final class Visiting {
    private Visiting() {}

    /// One line each.
    public static List<String> lines(Routes.Visit visit, Texts texts, Language language) {
        Stream<String> where = visit.where().in(language).lines();
        if (visit.closedWeekly().isEmpty()) {
            return where.toList();
        }
        String days = visit.closedWeekly().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, locale(language)))
                .collect(Collectors.joining(texts.render(language, TextKey.LIST_BETWEEN)));
        return Stream.concat(where, Stream.of(texts.render(language, TextKey.VISIT_CLOSED, days)))
                .toList();
    }

    private static Locale locale(Language language) {
        return switch (language) {
            case JAPANESE -> Locale.JAPANESE;
            case ENGLISH -> Locale.ENGLISH;
        };
    }
}
