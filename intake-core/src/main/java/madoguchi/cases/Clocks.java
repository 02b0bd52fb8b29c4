package madoguchi.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import madoguchi.policy.AnswerBy;
import madoguchi.policy.Policy;

/// The two clocks of a case (P14). Days are days in Japan.
///
/// @param answerBy the day the operator's published promise of an answer ends; absent where none is published, nothing
///     is filed yet, or the clock stands still
/// @param stopped whether that clock stands still, since the requester is asked or the fee is not paid
/// @param suitFrom the first day on which the person may go to court, by the Act's two weeks (APPI Article 39(1)). It
///     never stops, and the person is never shown it; absent for what the article does not name, and while nothing is
///     filed
public record Clocks(Optional<LocalDate> answerBy, boolean stopped, Optional<LocalDate> suitFrom) {
    /// Two weeks, the first day not counted (Civil Code, Article 140), and the day after them.
    private static final int SUIT_AFTER = 15;

    private static final Clocks NONE = new Clocks(Optional.empty(), false, Optional.empty());

    public static Clocks of(Case content, Policy policy) {
        if (content.state().status() == State.Status.PREPARED) {
            return NONE;
        }
        boolean stopped =
                policy.answerBy().isPresent() && content.state().status().stopsClock();
        Optional<LocalDate> answerBy = stopped
                ? Optional.empty()
                : policy.answerBy().map(promise -> answerBy(content, promise, WorkingDays.of(policy)));
        return new Clocks(answerBy, stopped, suitFrom(content));
    }

    /// The day of arrival is not counted (Civil Code, Article 140). A day on which the desk is closed ends no time: it
    /// ends on the next (Article 142).
    private static LocalDate answerBy(Case content, AnswerBy promise, WorkingDays days) {
        return days.onOrAfter(day(content.received()).plusDays(promise.days() + stood(content)));
    }

    /// For how many days the clock stood still, by the case's history.
    private static long stood(Case content) {
        long days = 0;
        Optional<LocalDate> since = Optional.empty();
        for (Happening each : content.history()) {
            LocalDate day = day(each.at());
            boolean stops = each.state().status().stopsClock();
            if (stops && since.isEmpty()) {
                since = Optional.of(day);
            } else if (!stops && since.isPresent()) {
                days += ChronoUnit.DAYS.between(since.get(), day);
                since = Optional.empty();
            }
        }
        return days;
    }

    private static Optional<LocalDate> suitFrom(Case content) {
        if (!suable(content.matter())) {
            return Optional.empty();
        }
        LocalDate after = day(content.received()).plusDays(SUIT_AFTER);
        return Optional.of(content.answered()
                .filter(answered -> answered.outcome().declines())
                .map(answered -> day(answered.at()))
                .filter(day -> day.isBefore(after))
                .orElse(after));
    }

    /// Article 39(1) names the requests of Articles 33(1) and (5), 34(1), 35(1), (3) and (5).
    private static boolean suable(Matter matter) {
        return switch (matter) {
            case Matter.Request request ->
                switch (request.kind()) {
                    case DISCLOSURE, PROVISION_RECORDS, CORRECTION, SUSPENSION, PROVISION_STOP -> true;
                    case INQUIRY, COMPLAINT, PURPOSE -> false;
                };
            case Matter.HumanWanted _, Matter.Unprocessed _ -> false;
        };
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, WorkingDays.JAPAN);
    }
}
