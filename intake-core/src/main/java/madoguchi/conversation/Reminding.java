package madoguchi.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import madoguchi.cases.WorkingDays;
import madoguchi.conversation.Conversation.Going;
import madoguchi.text.TextKey;

/// One word to a person who fell silent in the middle, half-way to the end: it costs the operator a message, and it
/// shows on a screen that others may look at, so it comes once, and not where discretion is high.
final class Reminding {
    /// Where silence ends a conversation sooner than this, a reminder would only hurry.
    private static final Duration SHORTEST = Duration.ofDays(4);

    private Reminding() {}

    /// When the person is reminded, if nothing is said until then.
    static Optional<Instant> at(Going going, House house) {
        return !Discreetly.wanted(going.person(), house)
                        && house.patience().compareTo(SHORTEST) >= 0
                        && unfinished(going)
                ? Optional.of(WorkingDays.byDay(
                        going.abandonAt().minus(house.patience().dividedBy(2)).truncatedTo(ChronoUnit.MILLIS)))
                : Optional.empty();
    }

    /// Whether something of the person's would be lost. Who waits for a human or took a request back is not in the
    /// middle of anything.
    private static boolean unfinished(Going going) {
        return switch (Steps.beneath(going.step())) {
            case Step.ReadNotice _,
                    Step.Fill _,
                    Step.PickKind _,
                    Step.ConfirmKind _,
                    Step.Review _,
                    Step.PickChange _,
                    Step.ConfirmStop _ -> !going.draft().isEmpty();
            case Step.WaitForHuman _,
                    Step.LeaveCase _,
                    Step.PickWithdrawal _,
                    Step.ConfirmWithdrawal _,
                    Step.UndoWithdrawal _ -> false;
        };
    }

    /// The time has come. A timer that was set again since then no longer applies.
    static Decision going(Turn turn, Going going) {
        boolean now = at(going, turn.house())
                .filter(at -> !turn.time().isBefore(at) && turn.time().isBefore(going.abandonAt()))
                .isPresent();
        if (!now) {
            return turn.unchanged();
        }
        return turn.say(TextKey.REMINDER, Opening.day(turn, going.person(), going.abandonAt()))
                .remind(going);
    }
}
