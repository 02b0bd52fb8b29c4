package madoguchi.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import madoguchi.cases.Happening.What;
import madoguchi.cases.State.Reason;
import madoguchi.cases.State.Status;

/// How a case goes from one state to the next. Every step is written into its history once.
public final class Lifecycle {
    /// On a case nobody has answered; see [Change.Reported].
    static final String UNANSWERED = "not-answered-yet";
    /// On a case whose person waited for a human in vain; see [Change.HandOverEnded].
    static final String HUMAN_LATE = "human-late";
    /// On a case whose person has blocked the account (P5: it counts as no withdrawal).
    static final String UNREACHABLE = "line-unreachable";

    /// So many lines of one sort are kept: reports and replies come again and again.
    private static final int MOST_OF_A_SORT = 50;

    private Lifecycle() {}

    /// The status after a deed that a case takes.
    public static Status after(Status status, StaffDeed deed) {
        return after(new State(status, Reason.GOES_ON), deed).status();
    }

    private static State after(State state, StaffDeed deed) {
        return switch (deed) {
            case StaffDeed.Reply _, StaffDeed.HandBack _, StaffDeed.Withdrawal _ -> state;
            case StaffDeed.FeeReceived _ -> new State(Status.IN_PROGRESS, Reason.FEE_RECEIVED);
            // Papers pay no fee, and do not tell yet who sent them.
            case StaffDeed.EnvelopeReceived _ ->
                state.status() == Status.WAITING_FOR_FEE || state.status() == Status.CHECKING_IDENTITY
                        ? state
                        : new State(Status.IN_PROGRESS, Reason.ENVELOPE_RECEIVED);
            case StaffDeed.Matched _ ->
                state.status() == Status.OPEN || state.status() == Status.CHECKING_IDENTITY
                        ? new State(Status.IN_PROGRESS, Reason.CONTACT_MATCHED)
                        : state;
            case StaffDeed.Waiting waiting -> waiting.what().state();
            case StaffDeed.Answer answer ->
                new State(Status.ANSWERED, answer.outcome().reason());
            case StaffDeed.Close _ ->
                new State(Status.CLOSED, state.status() == Status.ANSWERED ? state.reason() : Reason.NO_ANSWER_OWED);
            case StaffDeed.Destroy destroy -> destroy.cause().state();
        };
    }

    static Case done(Case stored, Change.Done done) {
        if (Objection.of(Footing.of(stored), done.deed()).isPresent()) {
            return stored;
        }
        if (done.deed() instanceof StaffDeed.Withdrawal withdrawal) {
            return withdrawal(stored, withdrawal, done);
        }
        Case changed = switch (done.deed()) {
            case StaffDeed.EnvelopeReceived envelope
            when stored.onPaper() && dates(stored.state().status(), stored.received(), envelope.day()) ->
                stored.withReceived(arrival(envelope.day()));
            case StaffDeed.Matched matched -> Matching.match(stored, matched, done.by(), done.at());
            case StaffDeed.Answer answer ->
                without(stored, UNANSWERED, HUMAN_LATE)
                        .withAnswered(new Answered(answer.outcome(), answer.ground(), answer.reason(), done.at()));
            case StaffDeed.Close _ -> without(stored, UNANSWERED, HUMAN_LATE);
            case StaffDeed.Reply _ -> without(stored, HUMAN_LATE);
            case StaffDeed.EnvelopeReceived _,
                    StaffDeed.HandBack _,
                    StaffDeed.FeeReceived _,
                    StaffDeed.Waiting _,
                    StaffDeed.Withdrawal _,
                    StaffDeed.Destroy _ -> stored;
        };
        return happened(changed, what(done.deed()), done.by(), done.at(), after(stored.state(), done.deed()));
    }

    private static Case withdrawal(Case stored, StaffDeed.Withdrawal withdrawal, Change.Done done) {
        return withdrawal.meant()
                ? happened(
                        stored,
                        What.WITHDRAWAL_CONFIRMED,
                        done.by(),
                        done.at(),
                        new State(Status.WITHDRAWN, Reason.WITHDRAWN))
                : happened(stored, What.WITHDRAWAL_UNDONE, done.by(), done.at(), before(stored));
    }

    /// Whether an envelope tells on which day a request on paper arrived. Said again, the day is put right; but what
    /// was
    /// missing and came later does not move it: the law's clock never stops (P14).
    public static boolean dates(Status status, Instant received, LocalDate day) {
        return switch (status) {
            case PREPARED, OPEN, IN_PROGRESS -> true;
            case WAITING_FOR_FEE, CHECKING_IDENTITY -> arrival(day).isBefore(received);
            case WAITING_FOR_REQUESTER, ANSWERED, WITHDRAWN, CLOSED, DESTROYED -> false;
        };
    }

    /// Where only the day is known, the day began it: no clock may start later than the papers came.
    public static Instant arrival(LocalDate day) {
        return day.atStartOfDay(WorkingDays.JAPAN).toInstant();
    }

    private static What what(StaffDeed deed) {
        return switch (deed) {
            case StaffDeed.Reply _ -> What.REPLIED;
            case StaffDeed.HandBack _ -> What.HANDED_BACK;
            case StaffDeed.FeeReceived _ -> What.FEE_RECEIVED;
            case StaffDeed.EnvelopeReceived _ -> What.ENVELOPE_RECEIVED;
            case StaffDeed.Matched _ -> What.MATCHED;
            case StaffDeed.Waiting _ -> What.WAITING;
            case StaffDeed.Answer _ -> What.ANSWERED;
            case StaffDeed.Withdrawal withdrawal ->
                withdrawal.meant() ? What.WITHDRAWAL_CONFIRMED : What.WITHDRAWAL_UNDONE;
            case StaffDeed.Close _, StaffDeed.Destroy _ -> What.CLOSED;
        };
    }

    /// The case as the person handed it in.
    public static Case handedIn(Case opened) {
        return happened(opened, What.HANDED_IN, Happening.PERSON, opened.opened(), opened.state());
    }

    static Case withdrawalAsked(Case stored, Instant at) {
        return stored.state().status().withdrawable()
                ? happened(
                        stored,
                        What.WITHDRAWAL_ASKED,
                        Happening.PERSON,
                        at,
                        new State(Status.WITHDRAWN, Reason.WITHDRAWAL_ASKED))
                : stored;
    }

    static Case withdrawalUndone(Case stored, Instant at) {
        return stored.state().status() == Status.WITHDRAWN
                ? happened(stored, What.WITHDRAWAL_UNDONE, Happening.PERSON, at, before(stored))
                : stored;
    }

    /// Where the case stood before the person took it back.
    private static State before(Case stored) {
        return stored.history().reversed().stream()
                .map(Happening::state)
                .filter(state -> state.status() != Status.WITHDRAWN)
                .findFirst()
                .orElseGet(() -> State.opening(stored.matter()));
    }

    static Case reported(Case stored, Instant at) {
        Case told = happened(stored, What.REPORTED, Happening.COUNTER, at, stored.state());
        return stored.state().status() == Status.WITHDRAWN ? told : flagged(told, UNANSWERED);
    }

    static Case handOverEnded(Case stored, Instant at) {
        return flagged(happened(stored, What.HAND_OVER_ENDED, Happening.COUNTER, at, stored.state()), HUMAN_LATE);
    }

    static Case reached(Case stored, boolean reached, Instant at) {
        if (stored.flags().contains(UNREACHABLE) != reached) {
            return stored;
        }
        Case told = happened(stored, reached ? What.REACHABLE : What.UNREACHABLE, Happening.PERSON, at, stored.state());
        return reached ? without(told, UNREACHABLE) : flagged(told, UNREACHABLE);
    }

    private static Case happened(Case stored, What what, String by, Instant at, State state) {
        var line = new Happening(what, by, at, state);
        if (stored.history().contains(line)) {
            return stored;
        }
        var history = new ArrayList<>(stored.history());
        history.add(line);
        long same = history.stream().filter(each -> each.what() == what).count();
        if (same > MOST_OF_A_SORT) {
            history.stream().filter(each -> each.what() == what).findFirst().ifPresent(history::remove);
        }
        return stored.withState(state).withHistory(history);
    }

    /// With these flags, each of them once.
    static Case flagged(Case stored, String... flags) {
        var all = new ArrayList<>(stored.flags());
        for (String flag : flags) {
            if (!all.contains(flag)) {
                all.add(flag);
            }
        }
        return stored.withFlags(all);
    }

    static Case without(Case stored, String... flags) {
        var gone = List.of(flags);
        return stored.withFlags(
                stored.flags().stream().filter(flag -> !gone.contains(flag)).toList());
    }
}
