package madoguchi.conversation;

import madoguchi.policy.Routes;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// Where the papers of a prepared request go (P6). What the operator's text does not publish is not made up: then the
/// person hears where to ask.
final class Papers {
    private Papers() {}

    static Turn tell(Turn turn, Person person) {
        turn.policy().procedure().routes().ifPresent(routes -> tell(turn, person.language(), routes));
        return turn;
    }

    private static void tell(Turn turn, Language language, Routes routes) {
        routes.post().ifPresent(post -> {
            String paper = post.form()
                    .map(form -> form.name().in(language))
                    .orElseGet(() -> turn.texts().render(language, TextKey.PAPERS_YOURS));
            String where = post.address()
                    .or(post::askWhere)
                    .map(place -> place.in(language))
                    .orElseGet(() -> turn.texts().render(language, TextKey.PAPERS_BY_STAFF));
            turn.say(TextKey.PAPERS_SEND, paper, where);
        });
        routes.visit()
                .ifPresent(visit -> turn.say(TextKey.PAPERS_VISIT, visit.where().in(language)));
    }
}
