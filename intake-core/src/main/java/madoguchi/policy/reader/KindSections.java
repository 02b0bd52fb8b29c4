package madoguchi.policy.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import madoguchi.policy.Fee;
import madoguchi.policy.Kind;
import madoguchi.policy.Offered;
import madoguchi.yaml.Section;
import madoguchi.yaml.Value;

/// The kinds of request that a text names.
final class KindSections {
    private KindSections() {}

    static Map<Kind, Offered> kinds(Section section) {
        Map<Kind, Offered> kinds = new EnumMap<>(Kind.class);
        Words.KINDS.forEach((key, kind) -> section.maybe(key, value -> offered(kind, value.section(PolicyKeys.KIND)))
                .ifPresent(offered -> kinds.put(kind, offered)));
        return kinds;
    }

    private static Offered offered(Kind kind, Section section) {
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
                section.need("words", List.of(), value -> value.list(Value::line)),
                Set.copyOf(section.need("methods", List.of(), value -> value.words(Words.METHODS))),
                section.word("after", Words.KINDS),
                section.need("fee-reserved", false, Value::truth));
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
