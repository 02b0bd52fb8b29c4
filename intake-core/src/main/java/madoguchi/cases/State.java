package madoguchi.cases;

/// Where a case stands. A state never stands without the reason for it (after Data Rights Protocol 1.0).
public record State(Status status, Reason reason) {
    public enum Status {
        OPEN,
        IN_PROGRESS,
        WITHDRAWN
    }

    public enum Reason {
        /// The person confirmed it.
        SUBMITTED,
        /// It arrived, but its form was not finished.
        FORM_NOT_FINISHED,
        /// A human was asked for.
        HUMAN_WANTED,
        /// The counter had no questions for this kind; staff take it up. Of cases made by earlier releases.
        TAKEN_UP_BY_STAFF,
        /// The software could not handle an input.
        NOT_PROCESSED,
        /// The person unsent a message this case was made from.
        MESSAGE_UNSENT
    }

    /// The state in which a case about this begins.
    public static State opening(Matter matter) {
        return new State(
                Status.OPEN,
                switch (matter) {
                    case Matter.Request request when !request.complete() -> Reason.FORM_NOT_FINISHED;
                    case Matter.Request _ -> Reason.SUBMITTED;
                    case Matter.HumanWanted _ -> Reason.HUMAN_WANTED;
                    case Matter.Unprocessed _ -> Reason.NOT_PROCESSED;
                });
    }

    /// The words used in tickets.
    public String key() {
        return words(status) + "/" + words(reason);
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
