package madoguchi.conversation;

import java.util.List;
import java.util.Optional;

/// Where a conversation goes from a step.
final class Steps {
    private Steps() {}

    /// The first question without an answer; when none is left, the summary. An answer changed later leads straight
    /// back here, by way of the questions it newly raises.
    static Step next(Draft draft) {
        return draft.open().<Step>map(Step.Fill::new).orElseGet(Step.Review::new);
    }

    /// The step that back leads to.
    static Optional<Step> before(Draft draft, Step step) {
        return switch (step) {
            case Step.ReadNotice _ -> Optional.empty();
            case Step.Fill fill -> {
                List<Question> form = Question.form(draft);
                int index = form.indexOf(fill.question());
                yield index > 0 ? Optional.of(new Step.Fill(form.get(index - 1))) : Optional.empty();
            }
            case Step.PickKind _ -> Optional.of(new Step.Fill(Question.KIND));
            case Step.Review _ -> Optional.of(new Step.Fill(Question.form(draft).getLast()));
            case Step.PickChange _ -> Optional.of(next(draft));
            case Step.ConfirmStop stop -> Optional.of(stop.open());
            case Step.WaitForHuman _ -> draft.isEmpty() ? Optional.empty() : Optional.of(next(draft));
            case Step.LeaveCase _ -> Optional.empty();
        };
    }

    /// The same step, or the nearest that still makes sense after answers were taken out of the draft.
    static Step settled(Draft draft, Step step) {
        return switch (step) {
            case Step.Review _ -> next(draft);
            case Step.PickChange _ -> draft.answered().isEmpty() || draft.open().isPresent() ? next(draft) : step;
            case Step.Fill fill -> Question.form(draft).contains(fill.question()) ? step : next(draft);
            case Step.ConfirmStop stop -> new Step.ConfirmStop(settled(draft, stop.open()));
            case Step.LeaveCase leave ->
                new Step.LeaveCase(leave.hidden(), leave.open().map(open -> settled(draft, open)));
            case Step.ReadNotice _, Step.PickKind _, Step.WaitForHuman _ -> step;
        };
    }

    /// What is asked beneath a question about stopping.
    static Step beneath(Step step) {
        return step instanceof Step.ConfirmStop stop ? beneath(stop.open()) : step;
    }
}
