package madoguchi.policy.reader;

import static java.util.Arrays.stream;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import madoguchi.policy.AnswerBy;
import madoguchi.policy.Clause;
import madoguchi.policy.Desk;
import madoguchi.policy.Discretion;
import madoguchi.policy.Fee;
import madoguchi.policy.Kind;
import madoguchi.policy.Localized;
import madoguchi.policy.Notice;
import madoguchi.policy.Offered;
import madoguchi.policy.Policy;
import madoguchi.policy.Procedure;
import madoguchi.policy.Standing;

/// What each section of a policy file becomes.
final class PolicySections {
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,4}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{4,20}");

    private static final Map<String, Kind> KINDS = stream(Kind.values()).collect(toMap(Kind::key, identity()));
    private static final Map<String, Discretion> DISCRETIONS = stream(Discretion.values())
            .collect(toMap(discretion -> discretion.name().toLowerCase(Locale.ROOT), identity()));

    // Stand-ins where a section is missing or wrong; a problem has been named, so nobody sees them.
    private static final Localized NO_TEXT = new Localized("", "");
    private static final Clause NO_CLAUSE = new Clause(NO_TEXT);
    private static final Notice NO_NOTICE = new Notice("", NO_TEXT, NO_TEXT, NO_TEXT, NO_TEXT);
    private static final Desk NO_DESK =
            new Desk(NO_TEXT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private PolicySections() {}

    static Policy policy(String operator, String fingerprint, Section root) {
        return new Policy(
                operator,
                fingerprint,
                standing(root),
                root.need("entity", NO_TEXT, Value::localizedLine),
                root.need("case-prefix", "", value -> value.matching(PREFIX, "two to four letters A-Z")),
                root.maybe("published", Value::url),
                root.maybe("member-page", Value::localizedLine),
                root.need("kinds", Map.of(), value -> kinds(value.section(Keys.KINDS))),
                root.need("notice", NO_NOTICE, value -> notice(value.section(Keys.NOTICE))),
                root.need("desk", NO_DESK, value -> desk(value.section(Keys.DESK))),
                root.need(
                        "discretion",
                        Discretion.HIGH,
                        value -> value.word(DISCRETIONS).orElse(Discretion.HIGH)),
                root.maybe("answer-by", value -> answerBy(value.section(Keys.ANSWER_BY))),
                root.maybe("abandon-after", Value::daysOrHours),
                Procedure.UNSTATED);
    }

    private enum Status {
        EXAMPLE,
        CONFIRMED
    }

    /// Which keys go with a status depends on the status: an example names when its source was looked at, a confirmed
    /// policy who stands behind it since when.
    private static Standing standing(Section root) {
        var words = Map.of("example", Status.EXAMPLE, "confirmed", Status.CONFIRMED);
        var seen = root.maybe("text-seen", Value::date);
        var by = root.maybe("confirmed-by", Value::line);
        var on = root.maybe("confirmed-on", Value::date);
        var status = root.maybe("status", value -> value.word(words)).flatMap(identity());
        if (status.isEmpty()) {
            return new Standing.Example(LocalDate.EPOCH);
        }
        return switch (status.get()) {
            case EXAMPLE -> {
                with(root, "example", "text-seen", "the day the published text was looked at");
                without(root, "example", "confirmed-by");
                without(root, "example", "confirmed-on");
                yield new Standing.Example(seen.orElse(LocalDate.EPOCH));
            }
            case CONFIRMED -> {
                with(root, "confirmed", "confirmed-by", "who at the operator stands behind this file");
                with(root, "confirmed", "confirmed-on", "since which day");
                without(root, "confirmed", "text-seen");
                yield new Standing.Confirmed(by.orElse(""), on.orElse(LocalDate.EPOCH));
            }
        };
    }

    private static void with(Section root, String status, String key, String meaning) {
        if (!root.has(key)) {
            root.problem("status", "`status: %s` stands without `%s` (expected: %s)".formatted(status, key, meaning));
        }
    }

    private static void without(Section root, String status, String key) {
        if (root.has(key)) {
            root.problem(
                    key, "`%s` does not go with `status: %s` (expected: the line left out)".formatted(key, status));
        }
    }

    private static Map<Kind, Offered> kinds(Section section) {
        Map<Kind, Offered> kinds = new EnumMap<>(Kind.class);
        KINDS.forEach((key, kind) -> section.maybe(key, value -> offered(kind, value.section(Keys.KIND)))
                .ifPresent(offered -> kinds.put(kind, offered)));
        return kinds;
    }

    /// The law's floor: no file can make the counter charge for what the Act gives for nothing.
    private static Offered offered(Kind kind, Section section) {
        if (section.has("fee") && !kind.chargeable()) {
            section.problem(
                    "fee",
                    "`fee` stands under `%s` (expected: the line left out; APPI Article 38 lets nobody charge for it)"
                            .formatted(kind.key()));
        }
        return new Offered(clause(section), section.maybe("fee", value -> fee(value.section(Keys.FEE))));
    }

    private static Fee fee(Section section) {
        return new Fee(section.need("yen", 0, Value::yen), section.maybe("payment", Value::localizedLine));
    }

    private static Clause clause(Section section) {
        return section.need("clause", NO_CLAUSE, value -> new Clause(value.localizedLine()));
    }

    private static Notice notice(Section section) {
        return new Notice(
                section.need("version", "", Value::line),
                section.need("manager", NO_TEXT, Value::localized),
                section.need("purposes", NO_TEXT, Value::localized),
                section.need("processors", NO_TEXT, Value::localized),
                section.need("voluntary", NO_TEXT, Value::localized));
    }

    private static Desk desk(Section section) {
        return new Desk(
                section.need("name", NO_TEXT, Value::localizedLine),
                section.maybe("mail", Value::mail),
                section.maybe(
                        "phone", value -> value.matching(PHONE, "a phone number such as 03-1234-5678, in quotes")),
                section.maybe("post", Value::localized),
                section.maybe("hours", Value::localizedLine));
    }

    private static AnswerBy answerBy(Section section) {
        return new AnswerBy(section.need("days", 1, Value::days), clause(section));
    }
}
