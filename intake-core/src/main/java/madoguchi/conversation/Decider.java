package madoguchi.conversation;

import java.util.List;
import madoguchi.conversation.Conversation.Fresh;
import madoguchi.conversation.Conversation.Going;
import madoguchi.conversation.Conversation.Resting;
import madoguchi.policy.Discretion;

/// Decides what follows from an input. Pure and total: it reads no clock, draws nothing, keeps nothing, and has an
/// answer to every input in every state.
public final class Decider {
    private Decider() {}

    public static Decision decide(Conversation state, Arrival arrival, House house) {
        Conversation seen = Watching.seen(state, arrival);
        List<Person.Untold> news = News.of(seen, arrival);
        Conversation known = news.isEmpty() ? seen : News.said(seen);
        var turn = new Turn(known, arrival, house);
        if (!news.isEmpty()) {
            News.say(turn, news);
        }
        Decision decided = Watching.shut(known, arrival) ? turn.unchanged() : decide(known, turn);
        Decision told = discreet(decided.next(), house) ? Discreetly.told(decided, house) : decided;
        Decision decision = News.forgetting(told);
        return arrival.input().onPage() ? decision.quiet() : decision;
    }

    /// Whether the language of the person's profile matters: nothing is known of them, something will be said to
    /// them, and what they sent is written in no language.
    public static boolean asksProfile(Conversation state, Input input) {
        return state instanceof Fresh && Opening.wordless(input);
    }

    private static boolean discreet(Conversation next, House house) {
        return switch (next) {
            case Fresh _ -> house.policy().discretion() == Discretion.HIGH;
            case Resting resting -> Discreetly.wanted(resting.person(), house);
            case Going going -> Discreetly.wanted(going.person(), house);
        };
    }

    private static Decision decide(Conversation state, Turn turn) {
        return switch (state) {
            case Fresh _ -> Opening.fresh(turn);
            case Resting resting -> Opening.resting(turn, resting.person());
            case Going going -> Continuing.going(turn, going);
        };
    }
}
