package madoguchi.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import madoguchi.cases.State.Status;
import madoguchi.policy.Refusals.Ground;

/// Why a deed cannot be done to a case as it stands.
///
/// @param words in English, for whoever gave the command: what is wrong and what is possible
public record Objection(Why why, String words) {
    /// What can stand against a deed.
    public enum Why {
        PAPERS_FIRST("the papers have not arrived, so nothing is filed yet: envelope-received comes first"),
        WITHDRAWN("the person took it back"),
        OVER("it is answered or closed already"),
        ANSWER_FIRST("a request is answered before it is closed: a request is never dropped without an answer"),
        MATCH_FIRST(
                "this shows that data is held, and no contact was found in your own record yet. First: matched line,"
                        + " a mail address or a phone number; or matched post, for the address in your record (P2)"),
        GROUND_MISSING("a refusal needs a ground (--ground)"),
        GROUND_UNLAWFUL("this is no ground of the law for it, nor of the procedure"),
        GROUND_NEEDLESS("only a refusal has a ground"),
        NOT_REFUSED("an inquiry or a complaint is answered, never refused: no law has a ground for that"),
        REASON_MISSING("the person is owed a reason for this (--reason; APPI Article 36)"),
        CORRECTION_UNTOLD("the person is owed what was corrected (--reason; APPI Article 34(3))"),
        PERSON_ONLY(
                "the operator's text discloses to the person only, and an agent asked: neither this talk nor what the"
                        + " agent stated is a place for the answer. Use: matched post, for the person's address in your record"),
        TOO_EARLY("nothing for it can have come before it was handed in"),
        NOT_WITHDRAWN("nobody has taken it back"),
        NOT_STAFFS("this cause comes by itself and is not given by staff");

        private final String words;

        Why(String words) {
            this.words = words;
        }
    }

    private static Objection to(Why why) {
        return new Objection(why, why.words);
    }

    /// Why a deed cannot be done to a case that stands there; empty when it can.
    public static Optional<Objection> of(Footing footing, StaffDeed deed) {
        Status status = footing.status();
        return switch (deed) {
            case StaffDeed.Reply _, StaffDeed.HandBack _ -> Optional.empty();
            case StaffDeed.Destroy destroy ->
                destroy.cause().staffs() ? Optional.empty() : Optional.of(to(Why.NOT_STAFFS));
            case StaffDeed.EnvelopeReceived envelope ->
                status == Status.PREPARED || owed(status).isEmpty() ? early(footing, envelope) : owed(status);
            // A refusal for want of proof is not the end (P10): who brings it later is matched then.
            case StaffDeed.Matched matched ->
                status == Status.PREPARED
                                || status == Status.ANSWERED
                                || owed(status).isEmpty()
                        ? toAgent(footing, matched)
                        : owed(status);
            case StaffDeed.Waiting _ -> status == Status.ANSWERED ? Optional.empty() : owed(status);
            case StaffDeed.FeeReceived _ -> owed(status);
            case StaffDeed.Withdrawal _ ->
                status == Status.WITHDRAWN ? Optional.empty() : Optional.of(to(Why.NOT_WITHDRAWN));
            case StaffDeed.Answer answer ->
                wrong(footing, answer)
                        .or(() -> status == Status.ANSWERED ? Optional.empty() : owed(status))
                        .or(() -> releases(footing, answer) ? Optional.of(to(Why.MATCH_FIRST)) : Optional.empty());
            case StaffDeed.Close _ ->
                switch (status) {
                    case ANSWERED -> Optional.empty();
                    case OPEN, IN_PROGRESS, CHECKING_IDENTITY, WAITING_FOR_REQUESTER, WAITING_FOR_FEE, PREPARED ->
                        footing.matter() instanceof Matter.Request
                                ? Optional.of(to(Why.ANSWER_FIRST))
                                : Optional.empty();
                    case WITHDRAWN, CLOSED, DESTROYED -> owed(status);
                };
        };
    }

    private static Optional<Objection> owed(Status status) {
        return switch (status) {
            case OPEN, IN_PROGRESS, CHECKING_IDENTITY, WAITING_FOR_REQUESTER, WAITING_FOR_FEE -> Optional.empty();
            case PREPARED -> Optional.of(to(Why.PAPERS_FIRST));
            case WITHDRAWN -> Optional.of(to(Why.WITHDRAWN));
            case ANSWERED, CLOSED, DESTROYED -> Optional.of(to(Why.OVER));
        };
    }

    private static Optional<Objection> wrong(Footing footing, StaffDeed.Answer answer) {
        if (answer.outcome() != Outcome.REFUSED && answer.ground().isPresent()) {
            return Optional.of(to(Why.GROUND_NEEDLESS));
        }
        if (answer.outcome() == Outcome.REFUSED) {
            var possible = Grounds.of(footing.matter(), footing.named());
            if (possible.isEmpty()) {
                return Optional.of(new Objection(
                        Why.NOT_REFUSED,
                        Why.NOT_REFUSED.words + possible(Outcome.GIVEN, Outcome.GIVEN_IN_PART, Outcome.NO_SUCH_DATA)));
            }
            String list = possible.stream().map(Ground::key).collect(Collectors.joining(", ", ". Possible: ", ""));
            if (answer.ground().isEmpty()) {
                return Optional.of(new Objection(Why.GROUND_MISSING, Why.GROUND_MISSING.words + list));
            }
            if (!possible.contains(answer.ground().get())) {
                return Optional.of(new Objection(Why.GROUND_UNLAWFUL, Why.GROUND_UNLAWFUL.words + list));
            }
        }
        if (answer.reason().isPresent()) {
            return Optional.empty();
        }
        if (answer.outcome() == Outcome.CORRECTED) {
            return Optional.of(to(Why.CORRECTION_UNTOLD));
        }
        return answer.outcome().explained() ? Optional.of(to(Why.REASON_MISSING)) : Optional.empty();
    }

    private static Optional<Objection> early(Footing footing, StaffDeed.EnvelopeReceived envelope) {
        return footing.opened()
                .filter(envelope.day()::isBefore)
                .map(day -> new Objection(Why.TOO_EARLY, Why.TOO_EARLY.words + " (expected: " + day + " or later)"));
    }

    /// The talk is the agent's own, and what somebody stated there is theirs as well; only what the operator's record
    /// alone knows is the person's.
    private static Optional<Objection> toAgent(Footing footing, StaffDeed.Matched matched) {
        boolean agents = matched.way() == Contact.Way.LINE
                || footing.stated().contains(matched.value().toLowerCase(Locale.ROOT));
        return footing.personOnly() && agents && matched.way() != Contact.Way.POST
                ? Optional.of(to(Why.PERSON_ONLY))
                : Optional.empty();
    }

    private static String possible(Outcome... outcomes) {
        return Arrays.stream(outcomes).map(Outcome::key).collect(Collectors.joining(", ", ". Possible: ", ""));
    }

    /// Whether the answer shows that data of the person is held, and there is nowhere it may go yet (P2, G9). An
    /// inquiry, a complaint and a call for a human release nothing.
    private static boolean releases(Footing footing, StaffDeed.Answer answer) {
        return !footing.matched()
                && footing.matter() instanceof Matter.Request request
                && request.kind().right()
                && answer.outcome().showsHeld(answer.ground());
    }
}
