package madoguchi.policy.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import madoguchi.document.IdentityDocument;
import madoguchi.document.IdentityDocument.Standing;
import madoguchi.policy.Asker;
import madoguchi.policy.Documents;
import madoguchi.policy.Documents.AgentProof;
import madoguchi.policy.Localized;

/// The papers a policy names, each with its place in the file.
final class Papers {
    private Papers() {}

    interface Told {
        Finding of(String path, IdentityDocument document);
    }

    static Predicate<IdentityDocument> are(Subject subject, Standing standing) {
        return document -> document.standing(subject.today()) == standing;
    }

    static Stream<Finding> each(Subject subject, Predicate<IdentityDocument> which, Told told) {
        return lists(subject).entrySet().stream().flatMap(list -> {
            List<String> ids = list.getValue();
            return IntStream.range(0, ids.size())
                    .boxed()
                    .flatMap(i -> subject.catalogue().of(ids.get(i)).stream()
                            .filter(which)
                            .map(document -> told.of("%s[%d]".formatted(list.getKey(), i), document)));
        });
    }

    /// The lists of papers by their paths.
    static Map<String, List<String>> lists(Subject subject) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        subject.procedure()
                .documents()
                .person()
                .ifPresent(person -> lists.put("documents.person.accepted", person.accepted()));
        agents(subject).forEach((path, agent) -> {
            lists.put(path + ".needed", agent.needed());
            lists.put(path + ".relation", agent.relation());
            lists.put(path + ".accepted", agent.accepted());
        });
        return lists;
    }

    /// What agents have to show, by its path, as far as the text states it.
    static Map<String, AgentProof> agents(Subject subject) {
        Map<String, AgentProof> agents = new LinkedHashMap<>();
        subject.procedure().documents().agents().forEach((role, agent) -> agents.put(path(role), agent));
        return agents;
    }

    /// What letters of attorney have to hold, by its path.
    static Map<String, List<Localized>> letters(Subject subject) {
        Map<String, List<Localized>> letters = new LinkedHashMap<>();
        agents(subject)
                .forEach((path, agent) -> agent.powerOfAttorney()
                        .ifPresent(letter -> letters.put(path + ".power-of-attorney.holds", letter.holds())));
        return letters;
    }

    /// What is in force for an agent.
    static Stream<Map.Entry<String, AgentProof>> inForce(Subject subject, Asker asker) {
        Documents documents = subject.procedure().documents();
        return documents.stated(asker).stream()
                .flatMap(role ->
                        Stream.ofNullable(documents.agents().get(role)).map(agent -> Map.entry(path(role), agent)));
    }

    private static String path(Documents.Role role) {
        return "documents." + role.key();
    }
}
