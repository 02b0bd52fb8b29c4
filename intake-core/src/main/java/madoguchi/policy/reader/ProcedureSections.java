package madoguchi.policy.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import madoguchi.document.Catalogue;
import madoguchi.policy.Asker;
import madoguchi.policy.Askers;
import madoguchi.policy.Calendar;
import madoguchi.policy.Complaints;
import madoguchi.policy.Documents;
import madoguchi.policy.FreeOfCharge;
import madoguchi.policy.Identity;
import madoguchi.policy.Office;
import madoguchi.policy.Postage;
import madoguchi.policy.Procedure;
import madoguchi.policy.Procedure.Ruled;
import madoguchi.policy.Questions;
import madoguchi.policy.Questions.Detail;
import madoguchi.policy.Refusals;
import madoguchi.policy.Retention;
import madoguchi.yaml.Section;
import madoguchi.yaml.Value;

/// How a request runs, section by section.
final class ProcedureSections {
    private ProcedureSections() {}

    static Procedure procedure(Section root, Catalogue catalogue, WordOwners words) {
        return new Procedure(
                root.maybe("askers", value -> askers(value.section(PolicyKeys.ASKERS))),
                root.maybe("routes", value -> RouteSections.routes(value.section(PolicyKeys.ROUTES))),
                root.maybe("identity", value -> identity(value.section(PolicyKeys.IDENTITY))),
                root.maybe("questions", value -> questions(value.section(PolicyKeys.QUESTIONS))),
                root.maybe(
                                "documents",
                                value -> PaperSections.documents(value.section(PolicyKeys.DOCUMENTS), catalogue))
                        .orElse(Documents.UNSTATED),
                root.maybe("refusals", value -> refusals(value.section(PolicyKeys.REFUSALS))),
                root.maybe("postage", value -> postage(value.section(PolicyKeys.POSTAGE))),
                root.maybe(
                        "substitute-measure", value -> StandIns.clause(value.section(PolicyKeys.SUBSTITUTE_MEASURE))),
                root.maybe("my-number", value -> ruled(value.section(PolicyKeys.RULED))),
                root.maybe("minors", value -> ruled(value.section(PolicyKeys.RULED))),
                root.maybe("complaints", value -> complaints(value.section(PolicyKeys.COMPLAINTS))),
                root.maybe("retention", value -> retention(value.section(PolicyKeys.RETENTION))),
                root.maybe("calendar", value -> calendar(value.section(PolicyKeys.CALENDAR))),
                root.maybe("office", value -> office(value.section(PolicyKeys.OFFICE))),
                free(root),
                root.need("signposts", List.of(), value -> SignpostSections.signposts(value, words)));
    }

    private static Askers askers(Section section) {
        return new Askers(
                Set.copyOf(section.need("named", List.of(), value -> value.words(Words.ASKERS))),
                section.word("release-to", Words.RELEASE_TO),
                StandIns.clause(section));
    }

    private static Identity identity(Section section) {
        return new Identity(
                section.need("match-on", List.of(), value -> value.words(Words.HELD)), StandIns.clause(section));
    }

    private static Questions questions(Section section) {
        section.oneOf(Questions.ROLES.stream().map(Asker::key).toArray(String[]::new));
        Map<Asker, List<Detail>> beside = new EnumMap<>(Asker.class);
        for (Asker role : Questions.ROLES) {
            section.maybe(role.key(), value -> value.words(Detail.of(role)))
                    .ifPresent(details -> beside.put(role, details));
        }
        return new Questions(beside, StandIns.clause(section));
    }

    private static Refusals refusals(Section section) {
        section.oneOf("grounds", "owed", "notes");
        return new Refusals(
                Set.copyOf(section.need("grounds", List.of(), value -> value.words(Words.GROUNDS))),
                Set.copyOf(section.need("owed", List.of(), value -> value.words(Words.OWED))),
                section.need("notes", List.of(), value -> value.list(Value::localizedLine)),
                StandIns.clause(section));
    }

    private static Postage postage(Section section) {
        return new Postage(
                section.need("yen", 1, DaysAndYen::yen),
                StandIns.line(section, "how"),
                Set.copyOf(section.need("applies-to", List.of(), value -> value.words(Words.KINDS))),
                section.maybe("settled-by", Value::line),
                StandIns.clause(section));
    }

    private static Ruled ruled(Section section) {
        return new Ruled(StandIns.text(section, "text"), StandIns.clause(section));
    }

    private static Complaints complaints(Section section) {
        return new Complaints(
                section.need("bodies", List.of(), value -> value.list(item -> body(item.section(PolicyKeys.BODY)))),
                StandIns.clause(section));
    }

    private static Complaints.Body body(Section section) {
        return new Complaints.Body(StandIns.line(section, "name"), section.maybe("reach", Value::localized));
    }

    private static Retention retention(Section section) {
        return new Retention(section.need("days", 1, DaysAndYen::daysKept), StandIns.clause(section));
    }

    private static Calendar calendar(Section section) {
        return new Calendar(
                section.need("closed-weekly", Set.of(), DaysAndYen::closedWeekly),
                section.need("closed-yearly", List.of(), DaysAndYen::closedYearly));
    }

    /// A text that takes nothing for any request names no fee and no postage.
    private static Optional<FreeOfCharge> free(Section root) {
        var free = root.maybe("free-of-charge", value -> {
            var section = value.section(PolicyKeys.FREE_OF_CHARGE);
            return new FreeOfCharge(section.maybe("own-costs", Value::localizedLine), StandIns.clause(section));
        });
        if (free.isPresent() && root.has("postage")) {
            root.problem(
                    "free-of-charge",
                    "`free-of-charge` does not go with `postage` (expected: one of them, as the text has it)");
        }
        return free;
    }

    private static Office office(Section section) {
        return new Office(
                section.maybe("address", Value::localized), section.maybe("representative", Value::localizedLine));
    }
}
