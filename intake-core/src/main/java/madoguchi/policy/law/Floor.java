package madoguchi.policy.law;

import static java.util.Arrays.stream;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import madoguchi.document.Catalogue;
import madoguchi.policy.Policy;

/// All checks.
public final class Floor {
    /// Every check, in the order in which findings of one line are told.
    public static final List<Check> CHECKS = Stream.<Check[]>of(
                    KindCheck.values(),
                    FeeCheck.values(),
                    PostageCheck.values(),
                    AskerCheck.values(),
                    RouteCheck.values(),
                    IdentityCheck.values(),
                    QuestionCheck.values(),
                    PaperCheck.values(),
                    NumberCheck.values(),
                    ReplyCheck.values(),
                    DeskCheck.values(),
                    ToldCheck.values())
            .flatMap(checks -> stream(checks))
            .toList();

    /// No error depends on the day: a policy that starts today starts tomorrow.
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private Floor() {}

    /// Everything that is found in a policy.
    public static List<Finding> findings(Subject subject) {
        return CHECKS.stream().flatMap(check -> check.findings(subject)).toList();
    }

    /// What stops a policy from being used at all.
    ///
    /// @param texts every value of the file as it is written, by its path
    public static List<Finding> errors(Policy policy, Map<String, String> texts, Catalogue catalogue) {
        return findings(new Subject(policy, texts, catalogue, ANY_DAY)).stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .toList();
    }
}
