package madoguchi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import madoguchi.cases.CaseNumber;
import madoguchi.policy.Documents;
import madoguchi.policy.Kind;
import madoguchi.policy.Routes;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// What a prepared request still needs (P6): where its papers go, and what they are. What the operator's text does not
/// publish is not made up: then the person hears where to ask.
final class Papers {
    private final Turn turn;
    private final Language language;
    private final Optional<Kind> kind;
    private final Enclosures enclosures;

    private Papers(Turn turn, Person person, Draft draft) {
        this.turn = turn;
        this.language = person.language();
        this.kind = draft.kind();
        this.enclosures = new Enclosures(turn.house(), draft.kind(), draft.asker(), turn.today());
    }

    /// @param draft what was handed in
    static Turn tell(Turn turn, Person person, Draft draft, CaseNumber number) {
        turn.policy().procedure().routes().ifPresent(routes -> new Papers(turn, person, draft).tell(routes, number));
        return turn;
    }

    /// What an agent hears where the request has arrived with these words: papers are sent when staff have said how.
    static Turn tellAgent(Turn turn, Person person, Draft draft) {
        new Papers(turn, person, draft).tellAgent();
        return turn;
    }

    private void tellAgent() {
        List<String> papers = enclosures.ofAgent(language);
        if (!papers.isEmpty()) {
            turn.say(TextKey.PAPERS_AGENT_LATER, list(papers));
        }
        enclosures.byStaff().ifPresent(turn::say);
    }

    private void tell(Routes routes, CaseNumber number) {
        routes.post().ifPresent(post -> {
            String paper = post.form().map(this::name).orElseGet(() -> say(TextKey.PAPERS_YOURS));
            String where = post.address()
                    .or(post::askWhere)
                    .map(place -> place.in(language))
                    .orElseGet(() -> say(TextKey.PAPERS_BY_STAFF));
            turn.say(TextKey.PAPERS_SEND, paper, where);
        });
        routes.visit()
                .ifPresent(visit -> turn.say(
                        TextKey.PAPERS_VISIT, String.join("\n", Visiting.lines(visit, turn.texts(), language))));
        turn.link(TextKey.CHOICE_PAPERS, new Link.Purpose.Prepared(number))
                .ifPresentOrElse(page -> turn.offer(TextKey.PAPERS_PAGE, page, ofAgent()), this::enclose);
    }

    private String name(Routes.Form form) {
        return form.named(kind) ? form.name().in(language) : say(TextKey.FORM_OTHERWISE);
    }

    /// What an agent has to send is said in the talk as well: it takes days to get.
    private String ofAgent() {
        var lines = new StringBuilder();
        List<String> papers = enclosures.ofAgent(language);
        if (!papers.isEmpty()) {
            lines.append('\n').append(say(TextKey.PAPERS_AGENT, list(papers)));
        }
        enclosures.byStaff().ifPresent(told -> lines.append('\n').append(say(TextKey.PAPERS_LINE, say(told), "")));
        enclosures
                .letter()
                .filter(Documents.PowerOfAttorney::handwritten)
                .ifPresent(_ -> lines.append('\n').append(say(TextKey.PAPERS_LETTER)));
        return lines.toString();
    }

    /// Without pages all of it is told here.
    private void enclose() {
        var lines = new ArrayList<String>();
        for (Enclosures.Group group : enclosures.in(language)) {
            if (!group.heading().isEmpty()) {
                lines.add(group.heading());
            }
            group.things().forEach(thing -> lines.add(line(thing)));
        }
        enclosures
                .letter()
                .filter(Documents.PowerOfAttorney::handwritten)
                .ifPresent(letter -> lines.add(say(
                        TextKey.PAPERS_BY_HAND,
                        list(letter.holds().stream()
                                .map(hold -> hold.in(language))
                                .toList()))));
        if (!lines.isEmpty()) {
            turn.say(TextKey.PAPERS_ENCLOSE, String.join("\n", lines));
        }
    }

    private String line(Enclosures.Thing thing) {
        String notes = thing.notes().stream()
                .map(note -> say(TextKey.PAPERS_NOTE, note))
                .collect(Collectors.joining());
        return say(TextKey.PAPERS_LINE, thing.what(), notes);
    }

    private String list(List<String> names) {
        return String.join(say(TextKey.LIST_BETWEEN), names);
    }

    private String say(TextKey key, String... arguments) {
        return turn.texts().render(language, key, arguments);
    }
}
