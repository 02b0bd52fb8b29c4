package madoguchi.policy.reader;

import madoguchi.policy.Clause;
import madoguchi.policy.Localized;
import madoguchi.yaml.Section;
import madoguchi.yaml.Value;

/// What stands where something is missing or wrong; a problem has been named, so nobody sees it.
final class StandIns {
    static final Localized NO_TEXT = new Localized("", "");
    static final Clause NO_CLAUSE = new Clause(NO_TEXT);

    private StandIns() {}

    /// Every rule has the clause it comes from.
    static Clause clause(Section section) {
        return section.need("clause", NO_CLAUSE, value -> new Clause(value.localizedLine()));
    }

    static Localized line(Section section, String key) {
        return section.need(key, NO_TEXT, Value::localizedLine);
    }

    static Localized text(Section section, String key) {
        return section.need(key, NO_TEXT, Value::localized);
    }
}
