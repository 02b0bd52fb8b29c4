package madoguchi.conversation;

import java.time.Instant;
import java.util.Optional;
import madoguchi.conversation.Conversation.Going;
import madoguchi.conversation.Conversation.Resting;

/// Keeps pages shut to whoever comes after a silence without the person's word (P1). What is said in the talk opens
/// nothing, since it shows nothing.
final class Watching {
    private Watching() {}

    /// The same with the time at which somebody on a page was seen, unless they would have to say the word first.
    static Conversation seen(Conversation state, Arrival arrival) {
        boolean page = arrival.input() instanceof Input.Pressed || arrival.input() instanceof Input.Told;
        return page
                ? Conversation.changing(
                        state,
                        person -> person.watchword()
                                .filter(word -> !word.asked(arrival.acceptedAt()))
                                .map(word -> person.with(word.known(arrival.acceptedAt())))
                                .orElse(person))
                : state;
    }

    /// Whether this comes from somebody who has to say the word first. What a person had typed when the time was over
    /// is not lost: it is taken, and nothing is shown for it. But nothing is pressed unseen.
    static boolean shut(Conversation state, Arrival arrival) {
        Optional<Watchword> word = Conversation.person(state).flatMap(Person::watchword);
        return arrival.input() instanceof Input.Pressed
                ? word.filter(known -> known.asked(arrival.acceptedAt())).isPresent()
                : arrival.input() instanceof Input.Told
                        && word.filter(Watchword::closed).isPresent();
    }

    static Decision recalled(Turn turn, Person person, String attempt) {
        Instant now = turn.time();
        return person.watchword()
                .filter(word -> !word.closed())
                .map(word -> turn.keep(person.with(word.is(attempt) ? word.known(now) : word.missed())))
                .orElseGet(turn::unchanged);
    }

    /// Begins anew for somebody who does not know the word: what was typed is destroyed, and what was handed in before
    /// stays out of sight for good.
    static Decision forgot(Turn turn, Conversation before, Person person) {
        if (person.watchword().filter(word -> word.asked(turn.time())).isEmpty()) {
            return turn.unchanged();
        }
        Person after = person.forgetting(turn.time());
        return switch (before) {
            case Conversation.Fresh _ -> turn.unchanged();
            case Resting _ -> turn.keep(after);
            case Going going
            when Steps.beneath(going.step()) instanceof Step.WaitForHuman waiting ->
                turn.ask(after, Draft.EMPTY, waiting);
            case Going going -> {
                Ending.letGo(turn, going.step());
                yield Opening.greet(turn, after, Draft.EMPTY);
            }
        };
    }
}
