package madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import madoguchi.policy.Policy;
import madoguchi.policy.Signpost;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// What is told of an everyday matter, and what staff get of it (P7). Which texts are about one: [Everyday].
final class Signposts {
    private static final String LEAVING = "leaving";
    private static final List<String> NOTICE = List.of("urgent", "contract-notice");

    private Signposts() {}

    /// Tells where a matter goes that staff need not hear of. Of somebody who was never met nothing is kept that a page
    /// could be shown for.
    static Turn point(Turn turn, Person person, Signpost post) {
        tell(turn, person, post);
        return turn.met() ? page(turn, person, post.name()) : turn;
    }

    /// The text goes to staff as it was written.
    ///
    /// @param draft what was said so far, without this text
    static Decision toStaff(Turn turn, Person person, Draft draft, String text, Everyday.ForStaff matter) {
        return toStaff(turn, person, draft.hearing(text, turn.arrival()), matter.post(), matter.how());
    }

    /// A notice goes to staff at once, and the talk goes on with what is asked for besides.
    ///
    /// @return the person, with what went to staff
    static Person beside(Turn turn, Person person, Draft draft, String text, Signpost post) {
        return Filing.alongside(
                turn.say(TextKey.SIGNPOST, post.text().in(person.language())),
                person,
                draft.hearing(text, turn.arrival()),
                NOTICE);
    }

    /// The button 「退会したい」, which is a notice in these words: the operator's own words for it where it has some.
    static Decision leaving(Turn turn, Person person, Draft draft) {
        Draft heard = draft.first().isPresent()
                ? draft
                : draft.hearing(turn.texts().render(person.language(), Pick.LEAVING.label()), turn.arrival());
        return named(turn.policy(), LEAVING)
                .map(post -> toStaff(turn, person, heard, post, Signpost.ToStaff.URGENT))
                .orElseGet(() -> Filing.called(
                        page(turn.say(TextKey.SIGNPOST_LEAVING), person, LEAVING), person, heard, NOTICE));
    }

    /// What a page tells about a matter; nothing once the operator has no such signpost.
    static Optional<Effect.Say> told(House house, Language language, String name) {
        return named(house.policy(), name)
                .map(post ->
                        new Effect.Say(TextKey.SIGNPOST, List.of(post.text().in(language))))
                .or(() -> name.equals(LEAVING)
                        ? Optional.of(new Effect.Say(TextKey.SIGNPOST_LEAVING, List.of()))
                        : Optional.empty());
    }

    private static Decision toStaff(Turn turn, Person person, Draft draft, Signpost post, Signpost.ToStaff how) {
        tell(turn, person, post);
        return Filing.called(
                page(turn, person, post.name()),
                person,
                draft,
                switch (how) {
                    case URGENT -> NOTICE;
                    case PLAIN -> List.of("everyday-matter");
                });
    }

    private static void tell(Turn turn, Person person, Signpost post) {
        turn.say(TextKey.SIGNPOST, post.text().in(person.language())).introduce(person);
    }

    /// Where the talk may not say it (P1), it stands behind a button of the same answer.
    private static Turn page(Turn turn, Person person, String name) {
        if (Discreetly.wanted(person, turn.house())) {
            turn.link(TextKey.CHOICE_LOOK, new Link.Purpose.Signpost(name))
                    .ifPresent(page -> turn.offer(TextKey.DISCREET_LOOK, page));
        }
        return turn;
    }

    private static Optional<Signpost> named(Policy policy, String name) {
        return policy.procedure().signposts().stream()
                .filter(post -> post.name().equals(name))
                .findFirst();
    }
}
