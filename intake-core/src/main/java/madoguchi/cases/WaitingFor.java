package madoguchi.cases;

import java.util.Arrays;
import java.util.Optional;

/// What staff wait for before they go on.
public enum WaitingFor {
    FEE(State.Status.WAITING_FOR_FEE, State.Reason.FEE_NOT_PAID),
    PAPERS(State.Status.WAITING_FOR_REQUESTER, State.Reason.PAPERS_MISSING),
    DETAILS(State.Status.WAITING_FOR_REQUESTER, State.Reason.DETAILS_MISSING),
    /// Staff check themselves who asks; the clock runs on.
    IDENTITY(State.Status.CHECKING_IDENTITY, State.Reason.IDENTITY_OPEN),
    /// No longer for anything: the clock runs again.
    NOTHING(State.Status.IN_PROGRESS, State.Reason.GOES_ON);

    private final State.Status status;
    private final State.Reason reason;

    WaitingFor(State.Status status, State.Reason reason) {
        this.status = status;
        this.reason = reason;
    }

    State state() {
        return new State(status, reason);
    }

    /// The word that staff type.
    public String key() {
        return State.words(this);
    }

    public static Optional<WaitingFor> of(String key) {
        return Arrays.stream(values()).filter(what -> what.key().equals(key)).findFirst();
    }
}
