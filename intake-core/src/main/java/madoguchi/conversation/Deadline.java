package madoguchi.conversation;

import java.time.Instant;

/// A time at which something happens to a case by itself.
public record Deadline(What what, Instant at) {
    /// Names are stored.
    public enum What {
        /// A human was called, and nobody has spoken yet (P4).
        CALL_UNANSWERED,
        /// A human had spoken, and the person's words since then wait (P4).
        NOTE_UNANSWERED,
        /// A human spoke last.
        TALK_IDLE,
        /// A withdrawal takes effect; until then it can be undone (P5).
        UNDO,
        /// Support is told that staff have not asked the person yet whether a withdrawal is theirs (P5).
        WITHDRAWAL_OPEN,
        /// A prepared request whose envelope did not come is destroyed (P6).
        PAPERS,
        /// Support is told that nobody has answered.
        REPORT,
        /// What is kept of the case is destroyed.
        RETENTION;

        /// Whether it belongs to the talk with a human.
        boolean handOver() {
            return switch (this) {
                case CALL_UNANSWERED, NOTE_UNANSWERED, TALK_IDLE -> true;
                case UNDO, WITHDRAWAL_OPEN, PAPERS, REPORT, RETENTION -> false;
            };
        }
    }
}
