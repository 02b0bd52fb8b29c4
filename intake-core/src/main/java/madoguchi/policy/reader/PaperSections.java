package madoguchi.policy.reader;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import madoguchi.document.Catalogue;
import madoguchi.policy.Documents;
import madoguchi.policy.Documents.AgentProof;
import madoguchi.policy.Documents.PowerOfAttorney;
import madoguchi.policy.Documents.Proof;
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
        return new Documents(
                section.maybe("person", value -> person(value.section(PolicyKeys.PERSON))),
                section.maybe("agent", value -> agent(value.section(PolicyKeys.AGENT))));
    }

    private Proof person(Section section) {
        return new Proof(papers(section, "accepted"), StandIns.clause(section));
    }

    private AgentProof agent(Section section) {
        section.oneOf("needed", "accepted", "power-of-attorney");
        return new AgentProof(
                papers(section, "needed"),
                papers(section, "accepted"),
                section.maybe(
                        "power-of-attorney", value -> powerOfAttorney(value.section(PolicyKeys.POWER_OF_ATTORNEY))),
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
