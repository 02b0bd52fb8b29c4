package madoguchi.cases;

import java.util.Arrays;
import java.util.Optional;

/// Why a case is destroyed. Stands in the register, so it is one of few words and nobody's own.
public enum Cause {
    /// The time papers are kept is over.
    RETENTION_ENDED(State.Reason.RETENTION_ENDED, false),
    /// The person took the request back, and the day in which that can be undone is over.
    WITHDRAWN(State.Reason.WITHDRAWN, false),
    /// The request was prepared, and no envelope came (P6).
    PAPERS_NEVER_CAME(State.Reason.PAPERS_NEVER_CAME, false),
    OPENED_TWICE(State.Reason.OPENED_TWICE, true),
    OPENED_BY_MISTAKE(State.Reason.OPENED_BY_MISTAKE, true),
    /// The person asked for it by another way than this counter.
    ASKED_FOR(State.Reason.ASKED_FOR, true);

    private final State.Reason reason;
    private final boolean staffs;

    Cause(State.Reason reason, boolean staffs) {
        this.reason = reason;
        this.staffs = staffs;
    }

    /// Where the case stands in the notice of its destruction.
    State state() {
        return new State(State.Status.DESTROYED, reason);
    }

    /// Whether staff may give it; the others come by themselves.
    public boolean staffs() {
        return staffs;
    }

    /// The word that staff type and the register holds.
    public String key() {
        return State.words(this);
    }

    public static Optional<Cause> of(String key) {
        return Arrays.stream(values()).filter(cause -> cause.key().equals(key)).findFirst();
    }
}
