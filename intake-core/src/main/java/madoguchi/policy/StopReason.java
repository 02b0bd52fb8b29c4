package madoguchi.policy;

/// Why the use of somebody's data has to stop, by the Act. A person may also say it in words, or not know (P10).
public enum StopReason {
    /// 目的外利用, Article 18.
    BEYOND_PURPOSE("beyond-purpose"),
    /// 不適正利用, Article 19.
    IMPROPER_USE("improper-use"),
    /// 不正取得, Article 20.
    IMPROPER_ACQUISITION("improper-acquisition"),
    /// 利用する必要がなくなった, Article 35(5).
    NO_LONGER_NEEDED("no-longer-needed"),
    /// 漏えい等, Article 35(5) with 26(1).
    LEAKED("leaked"),
    /// 権利又は正当な利益が害されるおそれ, Article 35(5).
    RIGHTS_AT_RISK("rights-at-risk");

    private final String key;

    StopReason(String key) {
        this.key = key;
    }

    /// The word used in policy files and tickets; never changes once released.
    public String key() {
        return key;
    }
}
