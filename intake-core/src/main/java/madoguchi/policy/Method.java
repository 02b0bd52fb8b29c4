package madoguchi.policy;

/// How somebody gets what is disclosed; the person chooses (APPI Article 33(1)).
public enum Method {
    /// 電磁的記録の提供: as a file.
    DATA("data"),
    /// 書面の交付.
    PAPER("paper");

    private final String key;

    Method(String key) {
        this.key = key;
    }

    /// The word used in policy files.
    public String key() {
        return key;
    }
}
