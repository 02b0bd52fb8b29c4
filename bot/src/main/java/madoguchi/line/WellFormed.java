package madoguchi.line;

/// Text as every encoder takes it.
public final class WellFormed {
    private WellFormed() {}

    /// Replaces halves of surrogate pairs that stand alone (JSON may bring them as escapes) by U+FFFD: they cannot
    /// be written as UTF-8, so each later step would fail on them or spoil them in its own way.
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                i++;
            } else {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        var whole = new StringBuilder(text.length());
        text.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c).forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
