package madoguchi.conversation;

import java.util.List;
import java.util.Optional;

/// Where a conversation goes from a step.
final class Steps {
    private Steps() {}

    /// The first question without an answer; when none is left, the summary. An answer changed later leads straight
    /// back here, by way of the questions it newly raises.
    static Step next(Form form) {
        return form.open().<Step>map(Step.Fill::new).orElseGet(Step.Review::new);
    }

    /// How to ask for the kind: what somebody wrote may sound like one, or like three (P20).
    static Step kind(Draft draft, House house) {
        return draft.first()
                .<Step>flatMap(heard -> FirstWords.erases(heard.text(), house)
                        ? Optional.of(new Step.PickKind(Step.Page.ERASING))
                        : FirstWords.kind(heard.text(), house).map(Step.ConfirmKind::new))
                .orElseGet(() -> new Step.Fill(Question.KIND));
    }

    /// The step that back leads to.
    static Optional<Step> before(Form form, Step step) {
        return switch (step) {
            case Step.ReadNotice _ -> Optional.empty();
            case Step.Fill fill -> {
                List<Question> questions = form.questions();
                int index = questions.indexOf(fill.question());
                yield index > 0 ? Optional.of(new Step.Fill(questions.get(index - 1))) : Optional.empty();
            }
            case Step.PickKind _, Step.ConfirmKind _ -> Optional.of(new Step.Fill(Question.KIND));
            case Step.Review _ -> Optional.of(new Step.Fill(form.questions().getLast()));
            case Step.PickChange _ -> Optional.of(next(form));
            case Step.ConfirmStop stop -> Optional.of(stop.open());
            case Step.WaitForHuman _ -> form.draft().isEmpty() ? Optional.empty() : Optional.of(next(form));
            case Step.LeaveCase _ -> Optional.empty();
            case Step.PickWithdrawal pick -> pick.open();
            case Step.ConfirmWithdrawal confirm -> confirm.open();
            case Step.UndoWithdrawal _ -> Optional.empty();
        };
    }

    /// The same step, or the nearest that still makes sense after answers were taken out of the draft.
    static Step settled(Form form, Step step) {
        return switch (step) {
            case Step.Review _ -> next(form);
            case Step.PickChange _ -> form.answered().isEmpty() || form.open().isPresent() ? next(form) : step;
            case Step.Fill fill -> form.asks(fill.question()) ? step : next(form);
            case Step.ConfirmStop stop -> new Step.ConfirmStop(settled(form, stop.open()));
            case Step.LeaveCase leave ->
                new Step.LeaveCase(leave.hidden(), leave.open().map(open -> settled(form, open)));
            case Step.PickWithdrawal pick ->
                new Step.PickWithdrawal(pick.numbers(), pick.open().map(open -> settled(form, open)));
            case Step.ConfirmWithdrawal confirm ->
                new Step.ConfirmWithdrawal(confirm.number(), confirm.open().map(open -> settled(form, open)));
            case Step.ReadNotice _, Step.PickKind _, Step.ConfirmKind _, Step.WaitForHuman _, Step.UndoWithdrawal _ ->
                step;
        };
    }

    /// Whether the step is about a request of some kind, so that it makes no sense once the kind is gone.
    static boolean needsKind(Step step) {
        return switch (step) {
            case Step.Fill fill -> fill.question() != Question.KIND;
            case Step.Review _, Step.PickChange _ -> true;
            case Step.PickKind _,
                    Step.ConfirmKind _,
                    Step.ReadNotice _,
                    Step.ConfirmStop _,
                    Step.WaitForHuman _,
                    Step.LeaveCase _,
                    Step.PickWithdrawal _,
                    Step.ConfirmWithdrawal _,
                    Step.UndoWithdrawal _ -> false;
        };
    }

    /// Whether the kind is being asked.
    static boolean picksKind(Step step) {
        return step instanceof Step.PickKind
                || step instanceof Step.ConfirmKind
                || step.equals(new Step.Fill(Question.KIND));
    }

    /// What is asked beneath a question about stopping or taking back.
    static Step beneath(Step step) {
        return switch (step) {
            case Step.ConfirmStop stop -> beneath(stop.open());
            case Step.PickWithdrawal pick -> pick.open().map(Steps::beneath).orElse(step);
            case Step.ConfirmWithdrawal confirm ->
                confirm.open().map(Steps::beneath).orElse(step);
            case Step.ReadNotice _,
                    Step.Fill _,
                    Step.PickKind _,
                    Step.ConfirmKind _,
                    Step.Review _,
                    Step.PickChange _,
                    Step.WaitForHuman _,
                    Step.LeaveCase _,
                    Step.UndoWithdrawal _ -> step;
        };
    }
}
