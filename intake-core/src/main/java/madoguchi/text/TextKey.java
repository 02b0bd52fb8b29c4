package madoguchi.text;

/// Every text the counter can say. A constant without its text in every language, or a text without its constant, fails
/// the build.
public enum TextKey {
    NOTICE_WHO;

    /// The key in `texts/*.properties`: `NOTICE_WHO` is `notice.who`.
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace("__", "-").replace('_', '.');
    }
}
