package madoguchi.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import madoguchi.cases.State;

/// How much one account may hand in, so that nobody fills the counter (P13). Beyond it a human takes what comes, beside
/// what stands already: nothing that arrives is lost (P5).
///
/// @param openCases how many cases may stand at a time that are neither answered nor closed
/// @param casesPerDay how many cases may be opened within 24 hours
public record Limits(int openCases, int casesPerDay) {
    public static final Limits DEFAULT = new Limits(20, 10);

    /// So many cases of one account are remembered, answered ones included: a bound for what a conversation holds.
    static final int MOST_REMEMBERED = 200;

    private static final Duration DAY = Duration.ofHours(24);

    boolean reached(Person person, Instant now) {
        long standing = person.submitted().stream().filter(Limits::stands).count();
        long lately = person.submitted().stream()
                .filter(each ->
                        each.opened().filter(at -> at.plus(DAY).isAfter(now)).isPresent())
                .count();
        return standing >= openCases || lately >= casesPerDay || full(person);
    }

    static boolean full(Person person) {
        return person.submitted().size() >= MOST_REMEMBERED;
    }

    /// The newest case that staff have to answer and that will not go by itself: they read what is put there.
    static Optional<Submitted> takes(Person person) {
        return person.submitted().stream()
                .filter(each -> status(each).owed() && !each.withdrawing())
                .reduce((_, later) -> later);
    }

    private static boolean stands(Submitted known) {
        return switch (status(known)) {
            case OPEN, IN_PROGRESS, PREPARED, CHECKING_IDENTITY, WAITING_FOR_REQUESTER, WAITING_FOR_FEE, WITHDRAWN ->
                true;
            case ANSWERED, CLOSED, DESTROYED -> false;
        };
    }

    private static State.Status status(Submitted known) {
        return known.course().map(Course::status).orElse(State.Status.OPEN);
    }
}
