package madoguchi.cases;

import java.time.LocalDate;
import java.util.Optional;
import madoguchi.policy.Refusals;

/// What staff do to a case. Each comes through the case's conversation, in order with what the person says.
public sealed interface StaffDeed {
    /// Words for the person, in the talk.
    record Reply(String text) implements StaffDeed {
        @Override
        public String toString() {
            return "Reply[" + text.length() + " characters]";
        }
    }

    /// The talk goes back to the counter.
    record HandBack() implements StaffDeed {}

    record FeeReceived() implements StaffDeed {}

    /// The papers are there, by post or in person.
    ///
    /// @param day the day they arrived, in Japan: of a prepared request, the day it arrived. Said again, it
    ///     puts that right
    record EnvelopeReceived(LocalDate day) implements StaffDeed {}

    /// Staff found this contact in the operator's own record: the answer may go there (P2).
    ///
    /// @param value as a person states it; empty for LINE and for post
    record Matched(Contact.Way way, String value) implements StaffDeed {
        @Override
        public String toString() {
            return "Matched[" + way + "]";
        }
    }

    record Waiting(WaitingFor what) implements StaffDeed {}

    /// The answer went out.
    ///
    /// @param ground of a refusal, and of nothing else
    /// @param reason in staff's words; of a correction, what was corrected
    record Answer(Outcome outcome, Optional<Refusals.Ground> ground, Optional<String> reason) implements StaffDeed {
        @Override
        public String toString() {
            return "Answer[" + outcome + "]";
        }
    }

    record Close() implements StaffDeed {}

    /// Staff asked the person, by the contact they had matched, whether the withdrawal is theirs (P5).
    ///
    /// @param meant whether it is; if not, the case goes on
    record Withdrawal(boolean meant) implements StaffDeed {}

    /// Before its time, and never by itself.
    record Destroy(Cause cause) implements StaffDeed {}
}
