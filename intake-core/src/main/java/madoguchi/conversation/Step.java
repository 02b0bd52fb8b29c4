package madoguchi.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import madoguchi.cases.CaseNumber;
import madoguchi.policy.Kind;

/// Which question is open.
public sealed interface Step {
    /// May we go on here? Shown with the notice.
    record ReadNotice(String version, Instant shownAt) implements Step {}

    /// A question of the form.
    record Fill(Question question) implements Step {}

    /// What is it about, for those who did not find it on the first page.
    record PickKind(Page page) implements Step {}

    /// Is it this kind? What somebody wrote sounds like it.
    record ConfirmKind(Kind kind) implements Step {}

    enum Page {
        /// Rights that are asked for less often.
        MORE,
        /// 「削除」 is three different matters (P20).
        ERASING
    }

    /// Is all this right, and may it go?
    record Review() implements Step {}

    /// Which answer shall change?
    record PickChange() implements Step {}

    /// Really stop?
    ///
    /// @param open what was asked before, and is asked again if not
    record ConfirmStop(Step open) implements Step {}

    /// Staff have been called; what is typed goes to them.
    record WaitForHuman(CaseNumber number) implements Step {}

    /// Shall what was unsent leave the cases too (P5)?
    ///
    /// @param open what was asked before; absent if nothing was
    record LeaveCase(List<Hidden> hidden, Optional<Step> open) implements Step {
        public LeaveCase {
            hidden = List.copyOf(hidden);
        }
    }

    /// Which request shall be taken back?
    ///
    /// @param numbers what can be chosen from, oldest first
    /// @param open what was asked before; absent if nothing was
    record PickWithdrawal(List<CaseNumber> numbers, Optional<Step> open) implements Step {
        public PickWithdrawal {
            numbers = List.copyOf(numbers);
        }
    }

    /// Really take it back?
    ///
    /// @param open what was asked before; absent if nothing was
    record ConfirmWithdrawal(CaseNumber number, Optional<Step> open) implements Step {}

    /// It was taken back; go on after all?
    record UndoWithdrawal(CaseNumber number) implements Step {}

    /// A message that was unsent after its case had gone to staff.
    record Hidden(CaseNumber number, String message) {}
}
