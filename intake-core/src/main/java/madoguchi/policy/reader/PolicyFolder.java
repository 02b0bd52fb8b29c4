package madoguchi.policy.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import madoguchi.policy.Discretion;
import madoguchi.policy.Policies;
import madoguchi.policy.Policy;
import madoguchi.policy.Standing;

/// All policies of one place, or none: one mistake in one file and nothing is served.
///
/// @param location a folder, or `classpath:/policies/` for the files that come with the program (the setting
///     `madoguchi.policies`)
/// @param allowExamples whether policies run that no operator stands behind (the setting `madoguchi.allow-examples`)
public record PolicyFolder(String location, boolean allowExamples) {

    /// Reads them all.
    ///
    /// @throws PoliciesUnusable naming every problem of every file
    public Policies load() {
        List<PolicyProblem> problems = new ArrayList<>();
        Map<String, Policy> policies = new HashMap<>();
        Map<String, PolicyFile.Place> prefixes = new HashMap<>();
        for (var file : PolicyFile.allIn(location)) {
            var result = file.read();
            switch (result.reading()) {
                case Reading.Wrong(var wrong) -> problems.addAll(wrong);
                case Reading.Read(var policy) -> {
                    refuseExample(policy, file.place(result, "status"), problems);
                    refuseHighDiscretion(policy, file.place(result, "discretion"), problems);
                    refuseTakenPrefix(policy, file.place(result, "case-prefix"), prefixes, problems);
                    policies.put(policy.operator(), policy);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new PoliciesUnusable(
                    location, problems.stream().sorted(PolicyProblem.IN_ORDER).toList());
        }
        return new Policies(policies);
    }

    private void refuseExample(Policy policy, PolicyFile.Place place, List<PolicyProblem> problems) {
        switch (policy.standing()) {
            case Standing.Confirmed _ -> {
                // Somebody at the operator stands behind it.
            }
            case Standing.Example _ -> {
                if (!allowExamples) {
                    problems.add(place.problem("this policy is an example that no operator stands behind (expected:"
                            + " `status: confirmed` with `confirmed-by` and `confirmed-on` in a file of the operator's"
                            + " own, in the folder that madoguchi.policies names; only to try it out,"
                            + " madoguchi.allow-examples=true)"));
                }
            }
        }
    }

    /// A policy that promises what is not built would be believed by the people it serves.
    private static void refuseHighDiscretion(Policy policy, PolicyFile.Place place, List<PolicyProblem> problems) {
        if (policy.discretion() == Discretion.HIGH) {
            problems.add(place.problem("high discretion is not there yet (expected: normal)"));
        }
    }

    /// Two operators with one prefix could give two people the same case number.
    private static void refuseTakenPrefix(
            Policy policy,
            PolicyFile.Place place,
            Map<String, PolicyFile.Place> prefixes,
            List<PolicyProblem> problems) {
        var first = prefixes.putIfAbsent(policy.casePrefix(), place);
        if (first != null) {
            problems.add(place.problem("the case prefix %s is used already in %s:%d (expected: one of its own)"
                    .formatted(policy.casePrefix(), first.file(), first.line())));
        }
    }
}
