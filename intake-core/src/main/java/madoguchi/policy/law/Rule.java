package madoguchi.policy.law;

import madoguchi.policy.Localized;

/// What a check stands on.
///
/// @param article what to read, as it is cited
/// @param todo what to do about a finding
public record Rule(Level level, Localized article, Localized todo) {
    /// Not of the law: what this counter promises people on its own account.
    static final Localized COUNTER = new Localized("窓口の決まり", "this counter's own rule");

    static Rule error(Localized article, String ja, String en) {
        return new Rule(Level.ERROR, article, new Localized(ja, en));
    }

    static Rule warning(Localized article, String ja, String en) {
        return new Rule(Level.WARNING, article, new Localized(ja, en));
    }

    /// An article of the Act on the Protection of Personal Information: `act("32条1項", "32(1)")`.
    static Localized act(String ja, String en) {
        return new Localized("法" + ja, "APPI Article " + en);
    }
}
