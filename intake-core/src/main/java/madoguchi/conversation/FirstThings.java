package madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import madoguchi.policy.Policy;
import madoguchi.policy.Signpost;
import madoguchi.text.Language;
import madoguchi.text.Mention;
import madoguchi.text.TextKey;

/// What comes before any question, in whatever words: danger first, then everyday matters that need no legal form
/// (P7, P11). The text goes to staff as it was written, and is never asked again.
final class FirstThings {
    private static final String LEAVING = "leaving";

    private FirstThings() {}

    /// Who may be in danger hears first where help is, at any step.
    ///
    /// @param draft what was said so far, without this text
    static Optional<Decision> danger(Turn turn, Person person, Draft draft, String text) {
        return turn.texts().mentions(TextKey.WORDS_DANGER, text)
                ? Optional.of(Filing.called(
                        turn.say(TextKey.DANGER).introduce(person),
                        person,
                        draft.hearing(text, turn.arrival()),
                        List.of("urgent", "danger")))
                : Optional.empty();
    }

    /// Danger, or an everyday matter that staff take up at once.
    static Optional<Decision> meet(Turn turn, Person person, Draft draft, String text) {
        return danger(turn, person, draft, text).or(() -> everyday(turn, person, draft, text));
    }

    private static Optional<Decision> everyday(Turn turn, Person person, Draft draft, String text) {
        return signpost(turn, text)
                .flatMap(post -> post.toStaff()
                        .map(how -> toStaff(turn, person, draft.hearing(text, turn.arrival()), post, how)));
    }

    /// An everyday matter the text is about.
    static Optional<Signpost> signpost(Turn turn, String text) {
        return turn.policy().procedure().signposts().stream()
                .filter(post -> Mention.wanted(post.words(), text))
                .findFirst();
    }

    /// Tells where an everyday matter goes that staff need not hear of. Of somebody who was never met nothing is kept
    /// that a page could be shown for.
    static Turn point(Turn turn, Person person, Signpost post) {
        tell(turn, person, post);
        return turn.met() ? page(turn, person, post.name()) : turn;
    }

    private static Turn tell(Turn turn, Person person, Signpost post) {
        return turn.say(TextKey.SIGNPOST, post.text().in(person.language())).introduce(person);
    }

    /// Where the talk may not say it (P1), it stands behind a button of the same answer.
    private static Turn page(Turn turn, Person person, String name) {
        if (Discreetly.wanted(person, turn.house())) {
            turn.link(TextKey.CHOICE_LOOK, new Link.Purpose.Signpost(name))
                    .ifPresent(page -> turn.offer(TextKey.DISCREET_LOOK, page));
        }
        return turn;
    }

    /// What is told about an everyday matter; nothing once the operator has no such signpost.
    static Optional<Effect.Say> told(House house, Language language, String name) {
        return named(house.policy(), name)
                .map(post ->
                        new Effect.Say(TextKey.SIGNPOST, List.of(post.text().in(language))))
                .or(() -> name.equals(LEAVING)
                        ? Optional.of(new Effect.Say(TextKey.SIGNPOST_LEAVING, List.of()))
                        : Optional.empty());
    }

    private static Optional<Signpost> named(Policy policy, String name) {
        return policy.procedure().signposts().stream()
                .filter(post -> post.name().equals(name))
                .findFirst();
    }

    /// The button 「退会したい」: the operator's own words for it where it has some.
    static Decision leaving(Turn turn, Person person, Draft draft) {
        return named(turn.policy(), LEAVING)
                .map(post -> toStaff(turn, person, draft, post, Signpost.ToStaff.URGENT))
                .orElseGet(() -> Filing.called(
                        page(turn.say(TextKey.SIGNPOST_LEAVING), person, LEAVING),
                        person,
                        draft,
                        List.of("urgent", "contract-notice")));
    }

    private static Decision toStaff(Turn turn, Person person, Draft draft, Signpost post, Signpost.ToStaff how) {
        tell(turn, person, post);
        return Filing.called(
                page(turn, person, post.name()),
                person,
                draft,
                switch (how) {
                    case URGENT -> List.of("urgent", "contract-notice");
                    case PLAIN -> List.of("everyday-matter");
                });
    }
}
