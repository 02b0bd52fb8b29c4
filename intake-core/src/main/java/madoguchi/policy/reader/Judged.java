package madoguchi.policy.reader;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import madoguchi.document.Catalogue;
import madoguchi.policy.law.Check;
import madoguchi.policy.law.DeskCheck;
import madoguchi.policy.law.Finding;
import madoguchi.policy.law.Floor;
import madoguchi.policy.law.Level;
import madoguchi.policy.law.PostageCheck;
import madoguchi.policy.law.RouteCheck;
import madoguchi.policy.law.Subject;
import madoguchi.yaml.Written;

/// What the law's floor says of a file, also of one with mistakes of form, so that whoever writes it hears everything
/// at once.
final class Judged {
    /// Errors about something that is not there. Where the file is wrong in that place, it may be there and not be
    /// read.
    private static final Set<Check> MISSING =
            Set.of(DeskCheck.NO_WAY_TO_REACH, PostageCheck.UNSETTLED, RouteCheck.POST_WITHOUT_ADDRESS);

    private Judged() {}

    /// Of a file with mistakes of form only what is certain: errors in what could be read.
    ///
    /// @param today in Japan; papers run out
    static Stream<Finding> findings(PolicyReader.WithLines parsed, Catalogue catalogue, LocalDate today) {
        var written = parsed.written();
        return parsed.policy().stream()
                .flatMap(policy -> Floor.findings(new Subject(policy, written.texts(), catalogue, today)).stream())
                .filter(finding ->
                        parsed.problems().isEmpty() || (finding.level() == Level.ERROR && certain(finding, parsed)));
    }

    private static boolean certain(Finding finding, PolicyReader.WithLines parsed) {
        return !MISSING.contains(finding.check())
                || (written(finding.path(), parsed.written())
                        && parsed.problems().stream()
                                .noneMatch(problem -> within(problem.line(), finding.path(), parsed.written())));
    }

    private static boolean written(String path, Written written) {
        return written.lines().containsKey(path);
    }

    private static boolean within(int line, String path, Written written) {
        var lines = written.lines().entrySet().stream()
                .filter(place -> place.getKey().equals(path)
                        || place.getKey().startsWith(path + ".")
                        || place.getKey().startsWith(path + "["))
                .map(Map.Entry::getValue)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return lines.getMin() <= line && line <= lines.getMax();
    }
}
