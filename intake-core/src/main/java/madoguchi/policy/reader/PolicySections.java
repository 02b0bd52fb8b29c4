package madoguchi.policy.reader;

import static madoguchi.policy.reader.StandIns.NO_TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import madoguchi.document.Catalogue;
import madoguchi.policy.AnswerBy;
import madoguchi.policy.Desk;
import madoguchi.policy.Discretion;
import madoguchi.policy.Notice;
import madoguchi.policy.Policy;
import madoguchi.policy.Standing;
import madoguchi.yaml.Forms;
import madoguchi.yaml.Section;
import madoguchi.yaml.Value;

/// What each section of a policy file becomes.
final class PolicySections {
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,4}");

    private static final Notice NO_NOTICE = new Notice("", NO_TEXT, NO_TEXT, NO_TEXT, NO_TEXT);
    private static final Desk NO_DESK =
            new Desk(NO_TEXT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Catalogue catalogue;
    private final LocalDate today;
    private final WordOwners words = new WordOwners();

    /// Of one file.
    ///
    /// @param today in Japan: nobody has confirmed anything on a later day
    PolicySections(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    Policy policy(String operator, String fingerprint, Section root) {
        var policy = read(operator, fingerprint, root);
        if (policy.procedure().free().isPresent()
                && policy.kinds().values().stream()
                        .anyMatch(offered ->
                                offered.feeReserved() || offered.fee().isPresent())) {
            root.problem(
                    "free-of-charge",
                    "`free-of-charge` does not go with a fee under `kinds` (expected: one of them, as the text has it)");
        }
        return policy;
    }

    private Policy read(String operator, String fingerprint, Section root) {
        return new Policy(
                operator,
                fingerprint,
                standing(root),
                StandIns.line(root, "entity"),
                root.need("service-names", List.of(), value -> value.list(Value::line)),
                root.need("case-prefix", "", value -> value.matching(PREFIX, "two to four letters A-Z")),
                root.maybe("published", Forms::url),
                root.maybe("member-page", Value::localizedLine),
                root.need("kinds", Map.of(), value -> KindSections.kinds(value.section(PolicyKeys.KINDS), words)),
                root.need("notice", NO_NOTICE, value -> notice(value.section(PolicyKeys.NOTICE))),
                root.need("desk", NO_DESK, value -> desk(value.section(PolicyKeys.DESK))),
                root.need(
                        "discretion",
                        Discretion.HIGH,
                        value -> value.word(Words.DISCRETIONS).orElse(Discretion.HIGH)),
                root.maybe("answer-by", value -> answerBy(value.section(PolicyKeys.ANSWER_BY))),
                root.maybe("abandon-after", Forms::daysOrHours),
                ProcedureSections.procedure(root, catalogue, words));
    }

    private enum Status {
        EXAMPLE,
        CONFIRMED
    }

    /// Which keys go with a status depends on the status: an example names when its source was looked at, a confirmed
    /// policy who stands behind it since when.
    private Standing standing(Section root) {
        var words = Map.of("example", Status.EXAMPLE, "confirmed", Status.CONFIRMED);
        var seen = root.maybe("text-seen", Forms::date);
        var of = root.maybe("text-of", Forms::date);
        var by = root.maybe("confirmed-by", Value::line);
        var on = root.maybe("confirmed-on", Forms::date);
        var status = root.word("status", words);
        if (status.isEmpty()) {
            return new Standing.Example(LocalDate.EPOCH);
        }
        return switch (status.get()) {
            case EXAMPLE -> {
                with(root, "example", "text-seen", "the day the published text was looked at");
                without(root, "example", "confirmed-by");
                without(root, "example", "confirmed-on");
                yield new Standing.Example(of.or(() -> seen).orElse(LocalDate.EPOCH));
            }
            case CONFIRMED -> {
                with(root, "confirmed", "confirmed-by", "who at the operator stands behind this file");
                with(root, "confirmed", "confirmed-on", "since which day");
                without(root, "confirmed", "text-seen");
                without(root, "confirmed", "text-of");
                on.filter(today::isBefore)
                        .ifPresent(day -> root.problem(
                                "confirmed-on",
                                "`confirmed-on` is %s, which is yet to come (expected: %s at the latest)"
                                        .formatted(day, today)));
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

    private static Notice notice(Section section) {
        return new Notice(
                section.need("version", "", Value::line),
                StandIns.text(section, "manager"),
                StandIns.text(section, "purposes"),
                StandIns.text(section, "processors"),
                StandIns.text(section, "voluntary"),
                section.maybe("other-use", Value::localized));
    }

    private static Desk desk(Section section) {
        return new Desk(
                StandIns.line(section, "name"),
                section.maybe("mail", Forms::mail),
                section.maybe("phone", Forms::phone),
                section.maybe("post", Value::localized),
                section.maybe("hours", Value::localizedLine));
    }

    private static AnswerBy answerBy(Section section) {
        return new AnswerBy(section.need("days", 1, DaysAndYen::days), StandIns.clause(section));
    }
}
