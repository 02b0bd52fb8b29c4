package madoguchi.policy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One operator's published procedure, as facts. What the operator does not state is absent here; nothing is invented.
///
/// @param operator the id of the operator: the policy file's name without its ending
/// @param fingerprint SHA-256 of the file, lower-case hex; a case keeps the one it was made under
/// @param serviceNames what the operator's services are called, where that differs from its own name; no talk that is
///     discreet shows them (P1)
/// @param casePrefix two to four upper-case letters that open every case number
/// @param published where the operator publishes its policy, if anywhere
/// @param memberPage where members see what is registered about them themselves, free of charge; what it is called
/// @param kinds the kinds the operator's text names, each with the clause it comes from and what it costs
/// @param answerBy the operator's own promise of an answer; absent when none is published (then no date is named)
/// @param abandonAfter after how long a silence an unfinished conversation is destroyed; the setting decides if absent
/// @param procedure how a request runs
public record Policy(
        String operator,
        String fingerprint,
        Standing standing,
        Localized entity,
        List<String> serviceNames,
        String casePrefix,
        Optional<String> published,
        Optional<Localized> memberPage,
        Map<Kind, Offered> kinds,
        Notice notice,
        Desk desk,
        Discretion discretion,
        Optional<AnswerBy> answerBy,
        Optional<Duration> abandonAfter,
        Procedure procedure) {

    public Policy {
        serviceNames = List.copyOf(serviceNames);
        kinds = Map.copyOf(kinds);
    }

    /// Of an operator that goes by its own name only.
    public Policy(
            String operator,
            String fingerprint,
            Standing standing,
            Localized entity,
            String casePrefix,
            Optional<String> published,
            Optional<Localized> memberPage,
            Map<Kind, Offered> kinds,
            Notice notice,
            Desk desk,
            Discretion discretion,
            Optional<AnswerBy> answerBy,
            Optional<Duration> abandonAfter,
            Procedure procedure) {
        this(
                operator,
                fingerprint,
                standing,
                entity,
                List.of(),
                casePrefix,
                published,
                memberPage,
                kinds,
                notice,
                desk,
                discretion,
                answerBy,
                abandonAfter,
                procedure);
    }
}
