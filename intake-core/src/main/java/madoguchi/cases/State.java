package madoguchi.cases;

/// Where a case stands. A state never stands without the reason for it (after Data Rights Protocol 1.0). Names are
/// stored: none is ever renamed.
public record State(Status status, Reason reason) {
    public enum Status {
        OPEN,
        IN_PROGRESS,
        /// The person took it back; for a day that can be undone.
        WITHDRAWN,
        /// The papers have not arrived: nothing is filed yet (P6).
        PREPARED,
        CHECKING_IDENTITY,
        /// The operator's clock stands still (P14).
        WAITING_FOR_REQUESTER,
        /// The operator's clock stands still (P14).
        WAITING_FOR_FEE,
        ANSWERED,
        CLOSED,
        /// Only told, never stored: of what is destroyed, a row stands in the register and nothing else.
        DESTROYED;

        /// Whether the operator still owes an answer.
        public boolean owed() {
            return switch (this) {
                case OPEN, IN_PROGRESS, CHECKING_IDENTITY, WAITING_FOR_REQUESTER, WAITING_FOR_FEE -> true;
                case PREPARED, WITHDRAWN, ANSWERED, CLOSED, DESTROYED -> false;
            };
        }

        /// Whether the person can take the request back.
        public boolean withdrawable() {
            return owed() || this == PREPARED;
        }

        /// Whether the operator's promise of an answer does not run.
        public boolean stopsClock() {
            return this == WAITING_FOR_REQUESTER || this == WAITING_FOR_FEE;
        }
    }

    public enum Reason {
        /// The person confirmed it.
        SUBMITTED,
        /// It arrived, but its form was not finished.
        FORM_NOT_FINISHED,
        /// A human was asked for.
        HUMAN_WANTED,
        /// The counter had no questions for this kind; staff take it up. Of cases made by earlier releases.
        TAKEN_UP_BY_STAFF,
        /// The software could not handle an input.
        NOT_PROCESSED,
        /// The person unsent a message this case was made from. Of cases changed by earlier releases: now a flag says
        /// so, beside where the case stands.
        MESSAGE_UNSENT,
        /// The request ends on paper, which has not come.
        PAPERS_AWAITED,
        ENVELOPE_RECEIVED,
        FEE_RECEIVED,
        CONTACT_MATCHED,
        FEE_NOT_PAID,
        PAPERS_MISSING,
        DETAILS_MISSING,
        IDENTITY_OPEN,
        /// Nothing is waited for any more.
        GOES_ON,
        GIVEN,
        GIVEN_IN_PART,
        REFUSED,
        NO_SUCH_DATA,
        CORRECTED,
        NOT_CORRECTED,
        STOPPED,
        OTHER_MEASURE,
        /// There was nothing to answer: a talk with a human, an input that was put aside.
        NO_ANSWER_OWED,
        WITHDRAWAL_ASKED,
        /// Why it was destroyed; see [Cause].
        RETENTION_ENDED,
        WITHDRAWN,
        PAPERS_NEVER_CAME,
        OPENED_TWICE,
        OPENED_BY_MISTAKE,
        ASKED_FOR
    }

    /// The state in which a case about this begins.
    public static State opening(Matter matter) {
        return new State(
                Status.OPEN,
                switch (matter) {
                    case Matter.Request request when !request.complete() -> Reason.FORM_NOT_FINISHED;
                    case Matter.Request _ -> Reason.SUBMITTED;
                    case Matter.HumanWanted _ -> Reason.HUMAN_WANTED;
                    case Matter.Unprocessed _ -> Reason.NOT_PROCESSED;
                });
    }

    /// The state of a request that is filed only when its papers arrive (P6).
    public static State prepared() {
        return new State(Status.PREPARED, Reason.PAPERS_AWAITED);
    }

    /// The words used in tickets.
    public String key() {
        return words(status) + "/" + words(reason);
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
