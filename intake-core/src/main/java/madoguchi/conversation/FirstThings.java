package madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Change;
import madoguchi.conversation.Conversation.Going;
import madoguchi.policy.Kind;
import madoguchi.policy.Policy;
import madoguchi.policy.Signpost;
import madoguchi.text.Language;
import madoguchi.text.Mention;
import madoguchi.text.TextKey;

/// What comes before any question, in whatever words: danger first, then everyday matters that need no legal form
/// (P7, P11). The text goes to staff as it was written, and is never asked again.
final class FirstThings {
    private static final List<String> DANGER = List.of("urgent", "danger");
    private static final String LEAVING = "leaving";

    private FirstThings() {}

    static boolean dangerous(Turn turn, String text) {
        return turn.texts().mentions(TextKey.WORDS_DANGER, text);
    }

    /// Where staff have the case already, they hear of it there. Nobody is left alone with a machine that goes on
    /// asking.
    static Turn danger(Turn turn, CaseNumber number, String text) {
        return dangerous(turn, text) ? turn.say(TextKey.DANGER).amend(number, new Change.Flagged(DANGER)) : turn;
    }

    /// Who may be in danger hears first where help is, at any step.
    ///
    /// @param draft what was said so far, without this text
    static Optional<Decision> danger(Turn turn, Person person, Draft draft, String text) {
        return dangerous(turn, text)
                ? Optional.of(Filing.called(
                        turn.say(TextKey.DANGER).introduce(person),
                        person,
                        draft.hearing(text, turn.arrival()),
                        DANGER))
                : Optional.empty();
    }

    /// The same for what a page brought: help stands in the talk, and on the page as long as the words are there.
    static Optional<Decision> danger(Turn turn, Going going, Draft told) {
        boolean dangerous = told.answers().stream()
                .filter(answer -> going.draft().answers().stream()
                        .noneMatch(known -> known.question().equals(answer.question())
                                && known.value().equals(answer.value())))
                .anyMatch(answer -> dangerous(turn, answer.value()));
        return dangerous
                ? Optional.of(Filing.called(turn.say(TextKey.DANGER), going.person(), told, DANGER))
                : Optional.empty();
    }

    /// Danger, or an everyday matter that staff take up at once.
    static Optional<Decision> meet(Turn turn, Person person, Draft draft, String text) {
        return danger(turn, person, draft, text).or(() -> everyday(turn, person, draft, text));
    }

    private static Optional<Decision> everyday(Turn turn, Person person, Draft draft, String text) {
        return posts(turn, text)
                .findFirst()
                .filter(post -> !asksMore(turn, post, text) || (full(turn) && leaves(post, text)))
                .flatMap(post -> post.toStaff()
                        .map(how -> toStaff(turn, person, draft.hearing(text, turn.arrival()), post, how)));
    }

    /// An everyday matter the text is about, and about nothing the law gives a right to.
    static Optional<Signpost> signpost(Turn turn, String text) {
        return posts(turn, text).findFirst().filter(post -> !asksMore(turn, post, text));
    }

    /// A notice of leaving that stands beside a request goes to staff at once; what is asked for goes on.
    ///
    /// @return the person, with what went to staff
    static Person noticing(Turn turn, Person person, Draft draft, String text) {
        return posts(turn, text)
                .filter(post -> leaves(post, text) && asksMore(turn, post, text))
                .findFirst()
                .map(post -> Filing.alongside(
                        turn.say(TextKey.SIGNPOST, post.text().in(person.language())),
                        person,
                        draft.hearing(text, turn.arrival()),
                        List.of("urgent", "contract-notice")))
                .orElse(person);
    }

    private static Stream<Signpost> posts(Turn turn, String text) {
        return turn.policy().procedure().signposts().stream().filter(post -> Mention.wanted(post.words(), text));
    }

    /// Whether somebody also asks for what is theirs by law: 「解約したのに個人情報が残っています。削除してください」. The signpost's own words
    /// tell
    /// nothing of it: who wants the account deleted is leaving.
    private static boolean asksMore(Turn turn, Signpost post, String text) {
        return FirstWords.right(Mention.without(post.words(), text), turn.house(), alike(turn, post, text));
    }

    /// Whoever moved wants the address put right, and whoever only wants to look wants to be shown: with everyday words
    /// that is no request yet.
    private static Optional<Kind> alike(Turn turn, Signpost post, String text) {
        if (turn.texts().mentions(TextKey.WORDS_BY_LAW, text)) {
            return Optional.empty();
        }
        return switch (post.name()) {
            case "change" -> Optional.of(Kind.CORRECTION);
            case "just-look" -> Optional.of(Kind.DISCLOSURE);
            default -> Optional.empty();
        };
    }

    /// Whether staff have to hear at once that a contract ends. Who tells of having left gives no notice.
    private static boolean leaves(Signpost post, String text) {
        return post.toStaff().filter(Signpost.ToStaff.URGENT::equals).isPresent() && !Mention.told(post.words(), text);
    }

    /// With a number that was cut out, the reply has no room for the notice.
    private static boolean full(Turn turn) {
        return turn.arrival().input() instanceof Input.Said said && said.guarded();
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
