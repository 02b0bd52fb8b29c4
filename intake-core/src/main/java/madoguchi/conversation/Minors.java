package madoguchi.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import madoguchi.conversation.Conversation.Going;
import madoguchi.text.TextKey;
import madoguchi.text.TypedText;

/// Services that bring people together are not for the young: who turns out to be under 18 is taken up by staff at
/// once, whether a date of birth tells it or the person's own words (P11).
final class Minors {
    private static final List<String> FLAGS = List.of("urgent", "under-18");

    private static final Pattern AGE = Pattern.compile(
            "(?<![0-9])(?:[6-9]|1[0-7]) ?[歳才](?:で(?:す|、|ござ)|な[のん]|だけ|の(?:高校|中学|小学|学)生)|\\bi(?: am|'?m) 1[0-7]\\b(?= ?(?:$|[.,;!]|years? old|y/?o\\b|and\\b|but\\b|so\\b))",
            Pattern.CASE_INSENSITIVE);

    private Minors() {}

    /// Who writes how old they are. A parent who tells of a child's age is somebody else.
    ///
    /// @param draft what was said so far, without this text
    static Optional<Decision> meet(Turn turn, Person person, Draft draft, String text) {
        return young(turn, draft, text)
                ? Optional.of(Filing.called(
                        turn.say(TextKey.UNDER_AGE).introduce(person),
                        person,
                        draft.hearing(text, turn.arrival()),
                        FLAGS))
                : Optional.empty();
    }

    /// The same for what a page brought.
    static Optional<Decision> meet(Turn turn, Going going, Draft told) {
        return told.newerThan(going.draft()).anyMatch(answer -> young(turn, told, answer.value()))
                ? Optional.of(Filing.called(turn.say(TextKey.UNDER_AGE), going.person(), told, FLAGS))
                : Optional.empty();
    }

    private static boolean young(Turn turn, Draft draft, String text) {
        return !draft.byAgent()
                && (AGE.matcher(TypedText.flat(text)).find() || turn.texts().mentions(TextKey.WORDS_UNDER__AGE, text))
                && !turn.texts().mentions(TextKey.WORDS_FAMILY, text);
    }

    /// The date of birth was given just now.
    ///
    /// @param draft with it
    static Optional<Decision> born(Turn turn, Person person, Draft before, Draft draft) {
        return Flags.underAge(turn, draft) && !Flags.underAge(turn, before)
                ? Optional.of(Filing.called(turn.say(TextKey.UNDER_AGE), person, draft, FLAGS))
                : Optional.empty();
    }
}
