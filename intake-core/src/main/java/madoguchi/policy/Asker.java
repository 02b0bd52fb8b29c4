package madoguchi.policy;

/// Whose information it is about, and who asks (P11). Not only members ask, and each has a way of their own.
public enum Asker {
    /// 自分(会員・元会員): a member or former member.
    MEMBER("member"),
    /// 自分(会員ではない): somebody who asked for papers, applied for a post, did business with the operator.
    OUTSIDER("outsider"),
    /// 自分の写真や名前が勝手に使われている: a victim of a false profile. Nothing of a member is asked of them.
    VICTIM("victim"),
    /// 法定代理人: a parent of a minor or a guardian of an adult (APPI Article 37(3)).
    STATUTORY_AGENT("statutory-agent"),
    /// 任意代理人: somebody the person has appointed (APPI Article 37(3)).
    APPOINTED_AGENT("appointed-agent"),
    /// 亡くなったご家族: the Act speaks of living persons, so staff take it up and nothing is confirmed.
    BEREAVED("bereaved"),
    /// 警察・弁護士など.
    AUTHORITY("authority");

    private final String key;

    Asker(String key) {
        this.key = key;
    }

    /// Whether somebody asks for somebody else who can ask.
    public boolean agent() {
        return switch (this) {
            case STATUTORY_AGENT, APPOINTED_AGENT -> true;
            case MEMBER, OUTSIDER, VICTIM, BEREAVED, AUTHORITY -> false;
        };
    }

    /// The word used in policy files, states and tickets; never changes once released.
    public String key() {
        return key;
    }
}
