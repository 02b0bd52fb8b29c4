package madoguchi.conversation;

import madoguchi.conversation.Conversation.Going;
import madoguchi.text.Language;
import madoguchi.text.TextKey;

/// The ways around an open question.
final class Turning {
    private Turning() {}

    /// @param stale typed before the open question was on the screen
    static Decision take(Turn turn, Going going, Way way, boolean stale) {
        return switch (way) {
            case BACK -> back(turn, going);
            case WHY -> Reasons.say(turn, going).again(going);
            case DETAILS -> Details.say(turn, going).again(going);
            case STOP -> stop(turn, going, stale);
            case HUMAN -> human(turn, going);
            case MENU -> menu(turn, going);
            case CHANGE -> change(turn, going);
            case STATUS -> Status.say(turn, going.person(), going.draft()).again(going);
            case REPEAT -> turn.again(going);
            case DISCREET -> discreet(turn, going);
            case JAPANESE -> speak(turn, going, Language.JAPANESE);
            case ENGLISH -> speak(turn, going, Language.ENGLISH);
            // Said twice, it is meant; but not where the talk does not say what was asked.
            case WITHDRAW ->
                going.step() instanceof Step.ConfirmWithdrawal
                                && !stale
                                && !Discreetly.wanted(going.person(), turn.house())
                        ? Withdrawing.confirmed(turn, going)
                        : Withdrawing.going(turn, going);
            case UNDO -> Withdrawing.undo(turn, going, going.person());
            case NOT_MY_NUMBER -> Vouching.take(turn, going);
        };
    }

    private static Decision back(Turn turn, Going going) {
        if (going.person().notice().isEmpty() && going.step() instanceof Step.WaitForHuman) {
            // Called before the notice was answered: that is what comes before anything else.
            return Opening.greet(turn, going.person(), going.draft());
        }
        var before = Steps.before(turn.form(going.draft()), going.step());
        return before.isPresent()
                ? turn.ask(going.person(), going.draft(), before.get())
                : turn.say(TextKey.NOTHING_BEFORE).again(going);
    }

    private static Decision stop(Turn turn, Going going, boolean stale) {
        return switch (going.step()) {
            // Nothing was answered yet; to stop here is to refuse the notice.
            case Step.ReadNotice _ -> Ending.stop(turn, going);
            // What is stopped is taking it back: the request itself goes on.
            case Step.PickWithdrawal _, Step.ConfirmWithdrawal _ -> Withdrawing.leave(turn, going);
            case Step.UndoWithdrawal _ -> turn.say(TextKey.RESTING).rest(going.person());
            case Step.ConfirmStop _ -> stale ? turn.say(TextKey.CROSSED).again(going) : Ending.stop(turn, going);
            case Step.Fill _,
                    Step.PickKind _,
                    Step.ConfirmKind _,
                    Step.Review _,
                    Step.PickChange _,
                    Step.WaitForHuman _,
                    Step.LeaveCase _ -> turn.ask(going.person(), going.draft(), new Step.ConfirmStop(going.step()));
        };
    }

    private static Decision human(Turn turn, Going going) {
        if (Steps.beneath(going.step()) instanceof Step.WaitForHuman waiting) {
            return turn.ask(going.person(), going.draft(), waiting);
        }
        Ending.letGo(turn, going.step());
        return Filing.callHuman(turn, going.person(), going.draft());
    }

    private static Decision menu(Turn turn, Going going) {
        if (!going.person().informedOf(turn.policy())) {
            return going.step() instanceof Step.ReadNotice
                    ? turn.again(going)
                    : Opening.greet(turn, going.person(), going.draft());
        }
        Ending.letGo(turn, going.step());
        if (!going.draft().isEmpty()) {
            turn.say(TextKey.MENU_KEPT);
        }
        return turn.ask(going.person(), going.draft(), new Step.Fill(Question.KIND));
    }

    private static Decision change(Turn turn, Going going) {
        return turn.form(going.draft()).answered().isEmpty()
                        || going.person().notice().isEmpty()
                ? turn.say(TextKey.NOTHING_TO_CHANGE).again(going)
                : turn.ask(going.person(), going.draft(), new Step.PickChange());
    }

    /// Where there are no pages there is nothing to be discreet with, and nothing is promised.
    private static Decision discreet(Turn turn, Going going) {
        return turn.house().web().isEmpty()
                ? turn.say(TextKey.DISCREET_NOT_HERE).again(going)
                : turn.ask(going.person().discreet(), going.draft(), going.step());
    }

    private static Decision speak(Turn turn, Going going, Language language) {
        turn.say(TextKey.LANGUAGE_CHANGED);
        return turn.again(going.with(going.person().in(language)));
    }
}
