package madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.policy.Kind;
import madoguchi.policy.Signpost;
import madoguchi.text.Mention;
import madoguchi.text.TextKey;

/// Which everyday matter a text is about, if any: what needs no legal form is met before anything is asked (P7).
sealed interface Everyday {
    record None() implements Everyday {}

    /// Staff need not hear of it: it is told where the matter goes.
    record Pointed(Signpost post) implements Everyday {}

    record ForStaff(Signpost post, Signpost.ToStaff how) implements Everyday {}

    /// A notice of leaving that stands beside a request: it goes to staff, and what is asked for goes on.
    record Beside(Signpost post) implements Everyday {}

    static Everyday of(Turn turn, String text) {
        List<Signpost> posts = turn.policy().procedure().signposts().stream()
                .filter(post -> Mention.wanted(words(turn, post), text))
                .toList();
        if (posts.isEmpty()) {
            return new None();
        }
        Signpost first = posts.getFirst();
        if (!urgent(first) && turn.texts().mentions(TextKey.WORDS_EVERYDAY_NOT, text)) {
            // 「勝手に住所が変わっています」 is a complaint.
            return new None();
        }
        boolean more = asksMore(turn, first, text);
        if (first.toStaff().isPresent() && (!more || (full(turn) && leaves(turn, first, text)))) {
            return new ForStaff(first, first.toStaff().get());
        }
        return more ? beside(turn, posts, text) : new Pointed(first);
    }

    private static Everyday beside(Turn turn, List<Signpost> posts, String text) {
        return posts.stream()
                .filter(post -> leaves(turn, post, text) && asksMore(turn, post, text))
                .findFirst()
                .<Everyday>map(Beside::new)
                .orElseGet(None::new);
    }

    /// Whether somebody also asks for what is theirs by law: 「解約したのに個人情報が残っています。削除してください」. The signpost's own
    /// words tell nothing of it: who wants the account deleted is leaving.
    private static boolean asksMore(Turn turn, Signpost post, String text) {
        return FirstWords.right(Mention.without(words(turn, post), text), turn.house(), alike(turn, post, text));
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
    private static boolean leaves(Turn turn, Signpost post, String text) {
        return urgent(post) && !Mention.told(words(turn, post), text);
    }

    private static boolean urgent(Signpost post) {
        return post.toStaff().filter(Signpost.ToStaff.URGENT::equals).isPresent();
    }

    /// What people type for a matter everywhere, and at this operator.
    private static List<String> words(Turn turn, Signpost post) {
        return Stream.concat(
                        common(post.name()).map(turn.texts()::words).stream().flatMap(List::stream),
                        post.words().stream())
                .toList();
    }

    /// For each name of [Signpost#COMMON].
    private static Optional<TextKey> common(String name) {
        return switch (name) {
            case "leaving" -> Optional.of(TextKey.WORDS_EVERYDAY_LEAVING);
            case "newsletter" -> Optional.of(TextKey.WORDS_EVERYDAY_NEWSLETTER);
            case "change" -> Optional.of(TextKey.WORDS_EVERYDAY_CHANGE);
            case "just-look" -> Optional.of(TextKey.WORDS_EVERYDAY_JUST__LOOK);
            default -> Optional.empty();
        };
    }

    /// With a number that was cut out, the reply has no room for the notice.
    private static boolean full(Turn turn) {
        return turn.arrival().input() instanceof Input.Said said && said.guarded();
    }
}
