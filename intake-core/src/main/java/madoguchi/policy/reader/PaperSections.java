package madoguchi.policy.reader;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import madoguchi.document.Catalogue;
import madoguchi.policy.Documents;
import madoguchi.policy.Documents.AgentProof;
import madoguchi.policy.Documents.PowerOfAttorney;
import madoguchi.policy.Documents.Proof;
import madoguchi.policy.Documents.Role;
import madoguchi.yaml.Section;
import madoguchi.yaml.Value;

/// Which papers show who somebody is. Only what is in the catalogue can be named.
final class PaperSections {
    private final Map<String, String> ids;

    private PaperSections(Catalogue catalogue) {
        ids = catalogue.byId().keySet().stream().collect(toUnmodifiableMap(identity(), identity()));
    }

    static Documents documents(Section section, Catalogue catalogue) {
        return new PaperSections(catalogue).documents(section);
    }

    private Documents documents(Section section) {
        if (section.has("agent") && section.has("statutory-agent") && section.has("appointed-agent")) {
            section.problem(
                    "agent",
                    "`agent` is for nobody beside `statutory-agent` and `appointed-agent` (expected: the list for any"
                            + " agent, or those of each)");
        }
        Map<Role, AgentProof> agents = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            section.maybe(role.key(), value -> agent(role, value)).ifPresent(proof -> agents.put(role, proof));
        }
        return new Documents(section.maybe("person", value -> person(value.section(PolicyKeys.PERSON))), agents);
    }

    private Proof person(Section section) {
        return new Proof(papers(section, "accepted"), StandIns.clause(section));
    }

    private AgentProof agent(Role role, Value value) {
        boolean statutory = role == Role.STATUTORY;
        Section section = value.section(statutory ? PolicyKeys.STATUTORY_AGENT : PolicyKeys.AGENT);
        if (statutory) {
            section.oneOf("needed", "relation", "accepted", "power-of-attorney");
        } else {
            section.oneOf("needed", "accepted", "power-of-attorney");
        }
        return new AgentProof(
                papers(section, "needed"),
                statutory ? papers(section, "relation") : List.of(),
                papers(section, "accepted"),
                section.maybe(
                        "power-of-attorney", given -> powerOfAttorney(given.section(PolicyKeys.POWER_OF_ATTORNEY))),
                StandIns.clause(section));
    }

    private List<String> papers(Section section, String key) {
        return section.need(key, List.of(), value -> value.words(ids));
    }

    private static PowerOfAttorney powerOfAttorney(Section section) {
        return new PowerOfAttorney(
                section.need("handwritten", false, Value::truth),
                section.need("holds", List.of(), value -> value.list(Value::localizedLine)));
    }
}
