package madoguchi.policy;

import java.util.List;

/// What the operator holds to find a person in its own records (P12). Only this is asked for.
///
/// @param matchOn in the order in which it is asked
public record Identity(List<Held> matchOn, Clause clause) {
    public Identity {
        matchOn = List.copyOf(matchOn);
    }

    /// What an operator may hold of a person.
    public enum Held {
        NAME("name"),
        FURIGANA("furigana"),
        NICKNAME("nickname"),
        ADDRESS("address"),
        BIRTH_DATE("birth-date"),
        MAIL("mail"),
        PHONE("phone"),
        MEMBER_ID("member-id");

        private final String key;

        Held(String key) {
            this.key = key;
        }

        /// The word used in policy files.
        public String key() {
            return key;
        }
    }
}
