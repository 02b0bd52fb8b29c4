package madoguchi.policy;

import java.util.List;
import java.util.Set;

/// On which grounds the operator may decline, by its own text. The counter never declines; staff choose a ground, and
/// only one of the law's or of these (P15).
///
/// @param owed what the person has to be told, by the operator's text
public record Refusals(Set<Ground> grounds, Set<Owed> owed, Clause clause) {
    public Refusals {
        grounds = Set.copyOf(grounds);
        owed = Set.copyOf(owed);
    }

    /// Grounds of Article 33(2), then those of procedure.
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
