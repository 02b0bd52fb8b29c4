package madoguchi.cases;

import java.util.Optional;
import madoguchi.cases.State.Status;

/// Why a deed cannot be done to a case as it stands.
public enum Objection {
    PAPERS_FIRST("the papers have not arrived, so nothing is filed yet: envelope-received comes first"),
    WITHDRAWN("the person took it back"),
    OVER("it is answered or closed already"),
    ANSWER_FIRST("a request is answered before it is closed: a request is never dropped without an answer"),
    GROUND_MISSING("a refusal needs a ground of the law or of the procedure"),
    GROUND_UNLAWFUL("this is no ground of the law or of the procedure"),
    GROUND_NEEDLESS("only a refusal has a ground"),
    REASON_MISSING("the person is owed a reason for this (APPI Article 36)"),
    NOT_STAFFS("this cause comes by itself and is not given by staff");

    private final String words;

    Objection(String words) {
        this.words = words;
    }

    /// In English, for whoever gave the command.
    public String words() {
        return words;
    }

    /// Why a deed cannot be done to a case that stands there; empty when it can.
    public static Optional<Objection> of(Status status, Matter matter, StaffDeed deed) {
        return switch (deed) {
            case StaffDeed.Reply _, StaffDeed.HandBack _ -> Optional.empty();
            case StaffDeed.Destroy destroy -> destroy.cause().staffs() ? Optional.empty() : Optional.of(NOT_STAFFS);
            case StaffDeed.EnvelopeReceived _ -> status == Status.PREPARED ? Optional.empty() : owed(status);
            case StaffDeed.Matched _ -> status == Status.PREPARED ? Optional.empty() : owed(status);
            case StaffDeed.FeeReceived _, StaffDeed.Waiting _ -> owed(status);
            case StaffDeed.Answer answer ->
                wrong(answer).or(() -> status == Status.ANSWERED ? Optional.empty() : owed(status));
            case StaffDeed.Close _ ->
                switch (status) {
                    case ANSWERED -> Optional.empty();
                    case OPEN, IN_PROGRESS, CHECKING_IDENTITY, WAITING_FOR_REQUESTER, WAITING_FOR_FEE, PREPARED ->
                        matter instanceof Matter.Request ? Optional.of(ANSWER_FIRST) : Optional.empty();
                    case WITHDRAWN, CLOSED, DESTROYED -> owed(status);
                };
        };
    }

    private static Optional<Objection> owed(Status status) {
        return switch (status) {
            case OPEN, IN_PROGRESS, CHECKING_IDENTITY, WAITING_FOR_REQUESTER, WAITING_FOR_FEE -> Optional.empty();
            case PREPARED -> Optional.of(PAPERS_FIRST);
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case ANSWERED, CLOSED, DESTROYED -> Optional.of(OVER);
        };
    }

    private static Optional<Objection> wrong(StaffDeed.Answer answer) {
        if (answer.outcome() != Outcome.REFUSED && answer.ground().isPresent()) {
            return Optional.of(GROUND_NEEDLESS);
        }
        if (answer.outcome() == Outcome.REFUSED && answer.ground().isEmpty()) {
            return Optional.of(GROUND_MISSING);
        }
        if (answer.ground().filter(ground -> !ground.lawful()).isPresent()) {
            return Optional.of(GROUND_UNLAWFUL);
        }
        return answer.outcome().explained() && answer.reason().isEmpty()
                ? Optional.of(REASON_MISSING)
                : Optional.empty();
    }
}
