package madoguchi.policy.reader;

import java.util.List;
import java.util.Set;
import madoguchi.policy.Routes;
import madoguchi.policy.Routes.End;
import madoguchi.policy.Routes.Form;
import madoguchi.policy.Routes.Line;
import madoguchi.policy.Routes.Mail;
import madoguchi.policy.Routes.Post;
import madoguchi.policy.Routes.Visit;
import madoguchi.yaml.Forms;
import madoguchi.yaml.Section;
import madoguchi.yaml.Value;

/// Where a request has to arrive.
final class RouteSections {
    private RouteSections() {}

    static Routes routes(Section section) {
        section.oneOf("line", "mail", "post", "visit");
        return new Routes(
                section.maybe("line", value -> new Line(ends(section, value.section(PolicyKeys.BY_LINE)))),
                section.maybe("mail", value -> mail(section, value.section(PolicyKeys.BY_MAIL))),
                section.maybe("post", value -> post(value.section(PolicyKeys.POST))),
                section.maybe("visit", value -> visit(value.section(PolicyKeys.VISIT))),
                StandIns.clause(section));
    }

    private static Mail mail(Section routes, Section section) {
        return new Mail(section.need("address", "", Forms::mail), ends(routes, section));
    }

    /// A route that ends on another needs that other to be stated.
    private static Set<End> ends(Section routes, Section section) {
        var ends = section.need("ends", List.<End>of(), value -> value.words(Words.ENDS));
        without(routes, section, ends, End.POST, "post");
        without(routes, section, ends, End.VISIT, "visit");
        return Set.copyOf(ends);
    }

    private static void without(Section routes, Section section, List<End> ends, End end, String key) {
        if (ends.contains(end) && !routes.has(key)) {
            section.problem(
                    "ends",
                    "`ends` names `%s`, which `routes` does not have (expected: `%s` under `routes`, or another end)"
                            .formatted(key, key));
        }
    }

    private static Post post(Section section) {
        if (section.has("address") && section.has("ask-where")) {
            section.problem(
                    "ask-where",
                    "`ask-where` does not go with `address` (expected: one of them; `ask-where` where no address is"
                            + " published)");
        }
        return new Post(
                section.maybe("address", Value::localized),
                section.maybe("ask-where", Value::localizedLine),
                section.maybe("form", value -> form(value.section(PolicyKeys.FORM))),
                section.need("enclose", List.of(), value -> value.list(Value::localizedLine)));
    }

    private static Form form(Section section) {
        return new Form(
                StandIns.line(section, "name"),
                section.need("holds", List.of(), value -> value.list(Value::localizedLine)),
                Set.copyOf(section.need("for", List.of(), value -> value.words(Words.KINDS))));
    }

    private static Visit visit(Section section) {
        return new Visit(
                StandIns.text(section, "where"), section.need("closed-weekly", Set.of(), DaysAndYen::closedWeekly));
    }
}
