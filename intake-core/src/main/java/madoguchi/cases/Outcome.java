package madoguchi.cases;

import java.util.Arrays;
import java.util.Optional;
import madoguchi.policy.Refusals;

/// How a case was answered. Staff decide; the counter only records it.
public enum Outcome {
    GIVEN(State.Reason.GIVEN),
    GIVEN_IN_PART(State.Reason.GIVEN_IN_PART),
    /// On a ground of the law or of the procedure, with its reason (P15).
    REFUSED(State.Reason.REFUSED),
    NO_SUCH_DATA(State.Reason.NO_SUCH_DATA),
    CORRECTED(State.Reason.CORRECTED),
    NOT_CORRECTED(State.Reason.NOT_CORRECTED),
    STOPPED(State.Reason.STOPPED),
    /// これに代わるべき措置 (APPI Article 35(2), (4), (6)).
    OTHER_MEASURE(State.Reason.OTHER_MEASURE);

    private final State.Reason reason;

    Outcome(State.Reason reason) {
        this.reason = reason;
    }

    State.Reason reason() {
        return reason;
    }

    /// Whether the operator declined, in whole or in part: the person may go to court at once (APPI Article 39(1)).
    public boolean declines() {
        return switch (this) {
            case GIVEN_IN_PART, REFUSED, NOT_CORRECTED -> true;
            case GIVEN, NO_SUCH_DATA, CORRECTED, STOPPED, OTHER_MEASURE -> false;
        };
    }

    /// Whether the person is owed a reason (APPI Article 36).
    public boolean explained() {
        return declines() || this == OTHER_MEASURE;
    }

    /// Whether the answer lets its reader conclude that data of the person is held: then it goes to a matched contact
    /// only (P2). "Not found" and "not verified" do not, and read the same.
    ///
    /// @param ground of a refusal
    public boolean showsHeld(Optional<Refusals.Ground> ground) {
        return switch (this) {
            case GIVEN, GIVEN_IN_PART, CORRECTED, NOT_CORRECTED, STOPPED, OTHER_MEASURE -> true;
            case NO_SUCH_DATA -> false;
            case REFUSED -> ground.filter(Refusals.Ground::showsHeld).isPresent();
        };
    }

    /// The word that staff type and tickets hold.
    public String key() {
        return State.words(this);
    }

    public static Optional<Outcome> of(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key().equals(key))
                .findFirst();
    }
}
