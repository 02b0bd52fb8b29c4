package madoguchi.policy.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import madoguchi.policy.Fee;
import madoguchi.policy.Kind;
import madoguchi.policy.Offered;
import madoguchi.yaml.Section;
import madoguchi.yaml.Value;

/// The kinds of request that a text names.
final class KindSections {
    private KindSections() {}

    static Map<Kind, Offered> kinds(Section section, WordOwners words) {
        Map<Kind, Offered> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            section.maybe(kind.key(), value -> offered(kind, value.section(PolicyKeys.KIND), words))
                    .ifPresent(offered -> kinds.put(kind, offered));
        }
        return kinds;
    }

    private static Offered offered(Kind kind, Section section, WordOwners words) {
        if (section.has("fee") && section.has("fee-reserved")) {
            section.problem(
                    "fee-reserved",
                    "`fee-reserved` does not go with `fee` (expected: one of them; `fee` where the amount is known)");
        }
        if (section.has("methods") && kind != Kind.DISCLOSURE && kind != Kind.PROVISION_RECORDS) {
            section.problem(
                    "methods",
                    "`methods` does not go with `%s` (expected: the line left out; only what is disclosed is received)"
                            .formatted(kind.key()));
        }
        return new Offered(
                StandIns.clause(section),
                section.maybe("fee", value -> fee(value.section(PolicyKeys.FEE))),
                Set.copyOf(section.need("reasons", List.of(), value -> value.words(Words.STOP_REASONS))),
                section.need("words", List.of(), value -> words.words(value, kind.key())),
                Set.copyOf(section.need("methods", List.of(), value -> value.words(Words.METHODS))),
                after(kind, section),
                section.need("fee-reserved", false, Value::truth));
    }

    private static Optional<Kind> after(Kind kind, Section section) {
        var after = section.word("after", Words.KINDS);
        after.filter(kind::equals)
                .ifPresent(_ -> section.problem(
                        "after",
                        "`after` names `%s` itself (expected: another kind, or the line left out)"
                                .formatted(kind.key())));
        return after;
    }

    private static Fee fee(Section section) {
        return new Fee(
                section.need("yen", 0, DaysAndYen::yen),
                section.maybe("payment", Value::localizedLine),
                section.maybe("request", Value::localizedLine),
                section.word("when-nothing", Words.WHEN_NOTHING),
                section.maybe("unpaid", Value::localizedLine));
    }
}
