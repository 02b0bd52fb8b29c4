package madoguchi.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import madoguchi.store.Reach;
import org.jspecify.annotations.Nullable;

/// A ticket as it is written: `config/schemas/ticket-1.schema.json` says the same. Whatever breaks a reader of
/// `madoguchi-ticket/1` needs a new version. What is absent is null.
///
/// `status` and `reason` stand together as in the Data Rights Protocol 1.0; a contact is what OpenDSR 2.0 calls an
/// identity (its `format` is always `raw`) with where it comes from and who matched it.
record TicketDocument(
        String schema,
        String id,
        String event,
        Instant at,
        String number,
        String operator,
        Text legalEntity,
        String kind,
        List<String> articles,
        @Nullable Boolean complete,
        String status,
        String reason,
        String language,
        String channel,
        Instant received,
        Instant opened,
        List<Given> answers,
        String replyBy,
        List<Reach> contacts,
        @Nullable Reach releaseTo,
        @Nullable Shown notice,
        @Nullable Charge fee,
        @Nullable LocalDate answerBy,
        boolean answerByStopped,
        @Nullable LocalDate suitFrom,
        @Nullable Result result,
        Source policy,
        List<Rule> rules,
        List<String> flags,
        List<String> next) {

    static final String SCHEMA = "madoguchi-ticket/1";

    record Text(String ja, String en) {}

    /// An answer: its value, or that it was withdrawn.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Given(
            String question,
            String label,
            @Nullable String value,
            @Nullable Boolean withdrawn) {
        @Override
        public String toString() {
            return "Given[" + question + "]";
        }
    }

    record Reach(
            String way,
            @Nullable String value,
            String format,
            String source,
            @Nullable String matchedBy,
            @Nullable Instant matchedAt) {
        @Override
        public String toString() {
            return "Reach[" + way + "]";
        }
    }

    /// What the person was told it costs.
    ///
    /// @param payable whether they were told how to pay; if not, they were asked not to pay yet
    record Charge(int yen, boolean payable) {}

    /// What staff decided.
    ///
    /// @param ground of a refusal
    record Result(
            String outcome,
            @Nullable String ground,
            @Nullable String reason,
            Instant at) {
        @Override
        public String toString() {
            return "Result[" + outcome + "]";
        }
    }

    record Shown(String version, Instant shown, Instant accepted) {}

    /// What the operator's text says on a matter like this one.
    ///
    /// @param text in Japanese
    record Rule(String rule, String text, @Nullable String clause) {}

    /// The policy the case was made under.
    ///
    /// @param example whether no operator stands behind the policy: then the ticket is a sample
    record Source(String fingerprint, boolean example) {}

    @Override
    public String toString() {
        return "TicketDocument[" + number + "]";
    }
}
