package madoguchi.ticket;

import java.time.LocalDate;
import java.util.Optional;
import madoguchi.cases.Case;
import madoguchi.policy.Policy;

/// The day the operator's own published promise of an answer ends. No promise, no day (P14).
final class AnswerDue {
    private AnswerDue() {}

    /// Counted in Japanese days from arrival, the day of arrival itself not counted (Civil Code, Article 140).
    static Optional<LocalDate> of(Case content, Policy policy) {
        return policy.answerBy()
                .map(promise ->
                        content.received().atZone(Wording.JAPAN).toLocalDate().plusDays(promise.days()));
    }
}
