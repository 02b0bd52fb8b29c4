package madoguchi.policy.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import madoguchi.document.Catalogue;
import madoguchi.document.reader.CatalogueFile;
import madoguchi.policy.Policies;
import madoguchi.policy.Policy;
import madoguchi.yaml.Problem;

/// All policies of one place, or none: one mistake in one file and nothing is served.
///
/// @param location a folder, or `classpath:/policies/` for the files that come with the program (the setting
///     `madoguchi.policies`)
/// @param allowExamples whether policies run that no operator stands behind (the setting `madoguchi.allow-examples`)
/// @param catalogue which papers a policy can name
/// @param today in Japan: nobody has confirmed anything on a later day; [LocalDate#MAX] where the day is not to matter
public record PolicyFolder(String location, boolean allowExamples, Catalogue catalogue, LocalDate today) {
    /// Of a place that a running counter has read on its day.
    public PolicyFolder(String location, boolean allowExamples, Catalogue catalogue) {
        this(location, allowExamples, catalogue, LocalDate.MAX);
    }

    /// With the catalogue that comes with the product.
    public PolicyFolder(String location, boolean allowExamples) {
        this(location, allowExamples, CatalogueFile.shipped());
    }

    /// Reads them all.
    ///
    /// @throws PoliciesUnusable naming every problem of every file
    public Policies load() {
        List<Problem> problems = new ArrayList<>();
        Map<String, Policy> policies = new HashMap<>();
        Map<String, PolicyFile.Place> prefixes = new HashMap<>();
        var reader = new PolicyReader(catalogue, today);
        for (var file : PolicyFile.allIn(location)) {
            var result = file.read(reader);
            problems.addAll(result.problems());
            result.policy().ifPresent(policy -> {
                refuseExample(result, file.place(result, "status"), problems);
                refuseTakenPrefix(policy, file.place(result, "case-prefix"), prefixes, problems);
                policies.put(policy.operator(), policy);
            });
        }
        if (!problems.isEmpty()) {
            throw new PoliciesUnusable(
                    location, problems.stream().sorted(Problem.IN_ORDER).toList());
        }
        return new Policies(policies);
    }

    /// It goes by the word as it is written: what stands in for a status that could not be read is no example.
    private void refuseExample(PolicyReader.WithLines result, PolicyFile.Place place, List<Problem> problems) {
        if (!allowExamples && "example".equals(result.written().texts().get("status"))) {
            problems.add(place.problem("this policy is an example that no operator stands behind (expected:"
                    + " `status: confirmed` with `confirmed-by` and `confirmed-on` in a file of the operator's"
                    + " own, in the folder that madoguchi.policies names; only to try it out,"
                    + " madoguchi.allow-examples=true)"));
        }
    }

    /// Two operators with one prefix could give two people the same case number.
    private static void refuseTakenPrefix(
            Policy policy, PolicyFile.Place place, Map<String, PolicyFile.Place> prefixes, List<Problem> problems) {
        if (policy.casePrefix().isEmpty()) {
            return;
        }
        var first = prefixes.putIfAbsent(policy.casePrefix(), place);
        if (first != null) {
            problems.add(place.problem("the case prefix %s is used already in %s:%d (expected: one of its own)"
                    .formatted(policy.casePrefix(), first.file(), first.line())));
        }
    }
}
