package madoguchi.policy;

import java.util.List;
import java.util.Set;

/// On which grounds the operator may decline, by its own text. The counter never declines; staff choose a ground, and
/// only one of the law's or of these (P15).
///
/// @param owed what the person has to be told, by the operator's text
/// @param notes what the text remarks on what it does not disclose without calling it a ground. Nobody may refuse
///     anything on it
public record Refusals(Set<Ground> grounds, Set<Owed> owed, List<Localized> notes, Clause clause) {
    public Refusals {
        notes = List.copyOf(notes);
        grounds = Set.copyOf(grounds);
        owed = Set.copyOf(owed);
    }

    /// Grounds of Article 33(2), those of procedure, then what the Act has for other kinds alone.
    public enum Ground {
        /// Life, body, property or other rights of the person or others would be harmed.
        RIGHTS_HARMED("rights-harmed", true),
        /// The operator's business would be seriously hindered.
        BUSINESS_HINDERED("business-hindered", true),
        /// Another law would be broken.
        OTHER_LAW("other-law", true),
        /// It could not be shown that the person asks.
        IDENTITY_UNVERIFIED("identity-unverified", true),
        /// Papers are missing or wrong.
        PAPERS_MISSING("papers-missing", true),
        /// The operator holds no such data.
        NOT_HELD("not-held", true),
        /// What the data is used for is published and clear: a notice of purpose, Article 32(2)(i).
        PURPOSE_CLEAR("purpose-clear", true),
        /// The operator's own rights or legitimate interests would be harmed: a notice of purpose, Article 21(4)(ii).
        OWN_INTEREST("own-interest", true),
        /// The business of a state body would be hindered: a notice of purpose, Article 21(4)(iii).
        STATE_BUSINESS("state-business", true),
        /// What the Act asks for a stop was not found: Article 35(2), (4), (6).
        NO_CAUSE("no-cause", true),
        /// 「履歴情報」 and the like. No ground of the law: histories tied to a person are data of that person.
        HISTORY("history", false);

        private final String key;
        private final boolean lawful;

        Ground(String key, boolean lawful) {
            this.key = key;
            this.lawful = lawful;
        }

        public String key() {
            return key;
        }

        public boolean lawful() {
            return lawful;
        }

        /// Whether refusing on it lets a reader conclude that data of the person is held (P2).
        public boolean showsHeld() {
            return switch (this) {
                case RIGHTS_HARMED, BUSINESS_HINDERED, OTHER_LAW, OWN_INTEREST, STATE_BUSINESS, NO_CAUSE, HISTORY ->
                    true;
                case IDENTITY_UNVERIFIED, PAPERS_MISSING, NOT_HELD, PURPOSE_CLEAR -> false;
            };
        }
    }

    /// What the person is told of.
    public enum Owed {
        DISCLOSURE_REFUSED("disclosure-refused"),
        CORRECTED("corrected"),
        NOT_CORRECTED("not-corrected"),
        STOPPED("stopped"),
        NOT_STOPPED("not-stopped");

        private final String key;

        Owed(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public List<Ground> unlawful() {
        return grounds.stream().filter(ground -> !ground.lawful()).sorted().toList();
    }
}
