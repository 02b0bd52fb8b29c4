package madoguchi.conversation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import madoguchi.cases.CaseNumber;
import madoguchi.conversation.Conversation.Fresh;
import madoguchi.conversation.Conversation.Resting;
import madoguchi.text.TextKey;

/// What happened while nothing could be pushed (P1): said once, in neutral words, before whatever follows from what the
/// person writes next. Who does not write for as long as the papers were waited for is not remembered any longer.
final class News {
    private News() {}

    static Instant until(Instant now) {
        return now.plus(Course.PAPERS).truncatedTo(ChronoUnit.MILLIS);
    }

    /// What there is to say now. On a page nothing of the talk is said, and of an unsent message or a block nobody
    /// hears anything.
    static List<Person.Untold> of(Conversation state, Arrival arrival) {
        return writes(arrival.input())
                ? Conversation.person(state).map(Person::untold).orElse(List.of())
                : List.of();
    }

    private static boolean writes(Input input) {
        return switch (input) {
            case Input.Said _, Input.Tapped _, Input.Showed _, Input.TooLong _, Input.Followed _ -> true;
            case Input.Pressed _,
                    Input.Told _,
                    Input.Recalled _,
                    Input.Forgot _,
                    Input.Unsent _,
                    Input.Withheld _,
                    Input.Flooded _,
                    Input.SetAside _,
                    Input.Unfollowed _,
                    Input.TimeReached _,
                    Input.Staff _ -> false;
        };
    }

    /// The state once it is said.
    static Conversation said(Conversation state) {
        return Conversation.changing(state, person -> person.untold(List.of()));
    }

    /// Nobody stays known of whom nothing stands and to whom nothing is to be said.
    static Decision forgetting(Decision decision) {
        if (!(decision.next() instanceof Resting resting) || !resting.person().done()) {
            return decision;
        }
        var effects = new ArrayList<>(decision.effects());
        effects.add(new Effect.Erase());
        return new Decision(new Fresh(), effects, decision.language());
    }

    static Turn say(Turn turn, List<Person.Untold> news) {
        return turn.say(
                TextKey.PAPERS_NEVER_CAME,
                news.stream().map(Person.Untold::number).map(CaseNumber::value).collect(Collectors.joining(", ")));
    }
}
