package madoguchi.policy;

/// What a person may ask for. The last six are the rights of Chapter 4, Section 2 of the Act on the Protection of
/// Personal Information (APPI); each names its article.
public enum Kind {
    /// A question; no right is exercised.
    INQUIRY("inquiry"),
    /// 苦情, Article 40: anyone may complain about any handling of personal information.
    COMPLAINT("complaint"),
    /// 利用目的の通知, Article 32(2).
    PURPOSE("purpose-notice"),
    /// 開示, Article 33(1).
    DISCLOSURE("disclosure"),
    /// 第三者提供記録の開示, Article 33(5).
    PROVISION_RECORDS("provision-records"),
    /// 訂正・追加・削除, Article 34: the content is not fact.
    CORRECTION("correction"),
    /// 利用停止・消去, Article 35(1) and (5).
    SUSPENSION("suspension"),
    /// 第三者提供の停止, Article 35(3) and (5).
    PROVISION_STOP("provision-stop");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /// Whether the Act lets an operator charge a fee (APPI Article 38(1)).
    public boolean chargeable() {
        return switch (this) {
            case PURPOSE, DISCLOSURE, PROVISION_RECORDS -> true;
            case INQUIRY, COMPLAINT, CORRECTION, SUSPENSION, PROVISION_STOP -> false;
        };
    }

    /// Whether it is one of the Act's rights; anybody may ask or complain without one.
    public boolean right() {
        return switch (this) {
            case INQUIRY, COMPLAINT -> false;
            case PURPOSE, DISCLOSURE, PROVISION_RECORDS, CORRECTION, SUSPENSION, PROVISION_STOP -> true;
        };
    }

    /// The word used in policy files, tickets and text keys; never changes once released.
    public String key() {
        return key;
    }
}
