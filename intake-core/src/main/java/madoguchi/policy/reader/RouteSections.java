package madoguchi.policy.reader;

import java.util.List;
import java.util.Set;
import madoguchi.policy.Routes;
import madoguchi.policy.Routes.Form;
import madoguchi.policy.Routes.Form.Source;
import madoguchi.policy.Routes.Post;
import madoguchi.policy.Routes.Visit;
import madoguchi.yaml.Section;
import madoguchi.yaml.Value;

/// Where a request has to arrive.
final class RouteSections {
    private RouteSections() {}

    static Routes routes(Section section) {
        section.oneOf("post", "visit");
        return new Routes(
                section.maybe("post", value -> post(value.section(PolicyKeys.POST))),
                section.maybe("visit", value -> visit(value.section(PolicyKeys.VISIT))),
                StandIns.clause(section));
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
                section.word("source", Words.SOURCES).orElse(Source.DRAFT),
                section.need("holds", List.of(), value -> value.list(Value::localizedLine)),
                Set.copyOf(section.need("for", List.of(), value -> value.words(Words.KINDS))));
    }

    private static Visit visit(Section section) {
        return new Visit(StandIns.text(section, "where"));
    }
}
