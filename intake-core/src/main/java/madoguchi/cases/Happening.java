package madoguchi.cases;

import java.time.Instant;

/// One line of a case's history: what was done, by whom, when, and where the case stood afterwards. Nothing personal
/// stands in it but the name that staff gave for themselves.
///
/// @param by a name that staff gave, or [#PERSON] or [#COUNTER]
public record Happening(What what, String by, Instant at, State state) {
    /// Who asked.
    public static final String PERSON = "person";
    /// Nobody: a time had come.
    public static final String COUNTER = "counter";

    /// What can happen to a case. Names are stored.
    public enum What {
        HANDED_IN,
        REPLIED,
        HANDED_BACK,
        FEE_RECEIVED,
        ENVELOPE_RECEIVED,
        MATCHED,
        WAITING,
        ANSWERED,
        CLOSED,
        WITHDRAWAL_ASKED,
        WITHDRAWAL_UNDONE,
        /// Staff asked the person by a matched contact: they meant it.
        WITHDRAWAL_CONFIRMED,
        /// Nobody had answered it, and support was told so.
        REPORTED,
        /// Nobody had spoken to a person who waited for a human.
        HAND_OVER_ENDED,
        /// The person blocked the account: answers do not get there by LINE.
        UNREACHABLE,
        REACHABLE;

        /// The word in tickets and in what the command shows.
        public String key() {
            return State.words(this);
        }
    }
}
