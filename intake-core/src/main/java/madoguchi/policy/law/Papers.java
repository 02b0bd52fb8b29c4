package madoguchi.policy.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import madoguchi.document.IdentityDocument;
import madoguchi.document.IdentityDocument.Standing;

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
        subject.procedure().documents().agent().ifPresent(agent -> {
            lists.put("documents.agent.needed", agent.needed());
            lists.put("documents.agent.accepted", agent.accepted());
        });
        return lists;
    }
}
