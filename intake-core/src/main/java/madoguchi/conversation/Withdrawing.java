package madoguchi.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.CaseNumber;
import madoguchi.cases.Change;
import madoguchi.conversation.Conversation.Going;
import madoguchi.text.TextKey;

/// 取下げ: a request that was handed in is taken back. It takes effect after a day in which that can be undone; then
/// what this counter holds of it is destroyed (P5, P9). Where staff have matched a contact of the operator's own
/// record, they ask there whether it is meant, and nothing is destroyed before. Who asked hears the same words in
/// either case: that a contact was matched would tell that data is held (P2).
final class Withdrawing {
    /// So many are offered to choose from; the newest matter most.
    static final int MOST = 5;

    private Withdrawing() {}

    static List<CaseNumber> offered(Person person) {
        List<CaseNumber> all = person.submitted().stream()
                .filter(Submitted::withdrawable)
                .map(Submitted::number)
                .toList();
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    static Decision going(Turn turn, Going going) {
        List<CaseNumber> offered = offered(going.person());
        if (offered.isEmpty()) {
            return turn.say(TextKey.WITHDRAW_NONE).again(going);
        }
        Optional<Step> open = beneath(going.step());
        return turn.ask(going.person(), going.draft(), first(offered, open));
    }

    static Decision resting(Turn turn, Person person) {
        List<CaseNumber> offered = offered(person);
        return offered.isEmpty()
                ? turn.say(TextKey.WITHDRAW_NONE).say(TextKey.RESTING).unchanged()
                : turn.ask(person, Draft.EMPTY, first(offered, Optional.empty()));
    }

    private static Step first(List<CaseNumber> offered, Optional<Step> open) {
        return offered.size() == 1
                ? new Step.ConfirmWithdrawal(offered.getFirst(), open)
                : new Step.PickWithdrawal(offered, open);
    }

    /// What to come back to: questions about stopping or taking back do not pile up.
    private static Optional<Step> beneath(Step step) {
        return switch (Steps.beneath(step)) {
            case Step.PickWithdrawal pick -> pick.open();
            case Step.ConfirmWithdrawal confirm -> confirm.open();
            case Step.UndoWithdrawal _ -> Optional.empty();
            case Step.ReadNotice _,
                    Step.Fill _,
                    Step.PickKind _,
                    Step.ConfirmKind _,
                    Step.Review _,
                    Step.PickChange _,
                    Step.ConfirmStop _,
                    Step.WaitForHuman _,
                    Step.LeaveCase _ -> Optional.of(Steps.beneath(step));
        };
    }

    /// Which of several.
    static Decision pick(Turn turn, Going going, int which) {
        return going.step() instanceof Step.PickWithdrawal asked
                        && which < asked.numbers().size()
                ? confirm(turn, going, asked, asked.numbers().get(which))
                : turn.again(going);
    }

    /// Which of several, by its number.
    static Decision named(Turn turn, Going going, Step.PickWithdrawal asked, String text) {
        return CaseNumber.parse(text)
                .filter(asked.numbers()::contains)
                .map(number -> confirm(turn, going, asked, number))
                .orElseGet(() -> turn.missed(going, TextKey.MISS_CHOICE));
    }

    private static Decision confirm(Turn turn, Going going, Step.PickWithdrawal asked, CaseNumber number) {
        return turn.ask(going.person(), going.draft(), new Step.ConfirmWithdrawal(number, asked.open()));
    }

    static Decision confirmed(Turn turn, Going going) {
        if (!(going.step() instanceof Step.ConfirmWithdrawal asked)) {
            return turn.again(going);
        }
        Optional<Submitted> known = going.person().submitted(asked.number()).filter(Submitted::withdrawable);
        if (known.isEmpty()) {
            // Answered or gone while the person thought about it.
            return back(turn.say(TextKey.WITHDRAW_NONE), going, asked.open());
        }
        turn.amend(asked.number(), new Change.WithdrawalAsked(turn.time()));
        Course course = known.get().course().orElseGet(() -> Course.adopted(known.get(), turn.time()));
        Person person = going.person().changing(known.get().with(course.withdrawing(turn.time())));
        return asked.open().isPresent()
                ? turn.say(TextKey.WITHDRAW_ASKED, asked.number().value())
                        .ask(person, going.draft(), asked.open().get())
                : turn.ask(person, going.draft(), new Step.UndoWithdrawal(asked.number()));
    }

    /// The person does not take it back after all.
    static Decision leave(Turn turn, Going going) {
        Optional<Step> open = beneath(going.step());
        return back(turn.say(TextKey.NOT_WITHDRAWN), going, open);
    }

    private static Decision back(Turn turn, Going going, Optional<Step> open) {
        return open.isPresent()
                ? turn.ask(going.person(), going.draft(), open.get())
                : turn.say(TextKey.RESTING).rest(going.person());
    }

    /// What was taken back last goes on.
    static Decision undo(Turn turn, Conversation before, Person person) {
        Optional<Submitted> known = person.submitted().stream()
                .filter(Submitted::withdrawing)
                .max(Comparator.comparing(each -> each.next().map(Deadline::at).orElse(java.time.Instant.MIN)));
        if (known.isEmpty()) {
            turn.say(TextKey.UNDO_NONE);
            return before instanceof Going going
                    ? turn.again(going)
                    : turn.say(TextKey.RESTING).unchanged();
        }
        turn.amend(known.get().number(), new Change.WithdrawalUndone(turn.time()));
        Person after = known.get()
                .course()
                .map(course -> person.changing(known.get().with(course.undone())))
                .orElse(person);
        turn.say(TextKey.WITHDRAW_UNDONE, known.get().number().value());
        return before instanceof Going going && !(going.step() instanceof Step.UndoWithdrawal)
                ? turn.ask(after, going.draft(), going.step())
                : turn.say(TextKey.RESTING).rest(after);
    }
}
