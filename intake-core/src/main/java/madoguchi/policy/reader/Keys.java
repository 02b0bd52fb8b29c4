package madoguchi.policy.reader;

import static java.util.Arrays.stream;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import madoguchi.policy.Kind;

/// The keys one section of a policy file may have; the same lists stand in `config/schemas/policy.schema.json`, which a
/// test compares.
///
/// @param section what the section is called in messages, and under `$defs` in the schema
record Keys(String section, Set<String> required, Set<String> optional) {
    static final Keys POLICY = new Keys(
            "policy",
            Set.of("status", "entity", "case-prefix", "discretion", "kinds", "notice", "desk"),
            Set.of(
                    "text-seen",
                    "confirmed-by",
                    "confirmed-on",
                    "published",
                    "member-page",
                    "answer-by",
                    "abandon-after"));
    static final Keys TEXT = new Keys("text", Set.of("ja", "en"), Set.of());
    static final Keys LINE = new Keys("line", Set.of("ja", "en"), Set.of());
    static final Keys KINDS =
            new Keys("kinds", Set.of(), stream(Kind.values()).map(Kind::key).collect(toUnmodifiableSet()));
    static final Keys KIND = new Keys("kind", Set.of("clause"), Set.of("fee"));
    static final Keys FEE = new Keys("fee", Set.of("yen"), Set.of("payment"));
    static final Keys NOTICE =
            new Keys("notice", Set.of("version", "manager", "purposes", "processors", "voluntary"), Set.of());
    static final Keys DESK = new Keys("desk", Set.of("name"), Set.of("mail", "phone", "post", "hours"));
    static final Keys ANSWER_BY = new Keys("answer-by", Set.of("days", "clause"), Set.of());

    static final List<Keys> ALL = List.of(POLICY, TEXT, LINE, KINDS, KIND, FEE, NOTICE, DESK, ANSWER_BY);

    /// All keys, sorted: for messages.
    Set<String> known() {
        var known = new TreeSet<>(required);
        known.addAll(optional);
        return known;
    }
}
