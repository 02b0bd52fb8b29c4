package madoguchi.web.form;

/// Text as it can be printed.
final class Printable {
    /// What a line of a table takes without running over the page; a longer answer goes on in the case, not on paper.
    private static final int LONGEST = 3_000;

    private Printable() {}

    /// Without what no font draws and XML forbids: control characters, halves of surrogate pairs, joiners, and the
    /// selectors of a kanji's variants (the kanji itself stays).
    static String of(String text) {
        var kept = new StringBuilder();
        text.codePoints().filter(c -> c == '\n' || drawn(c)).limit(LONGEST).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean drawn(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> !(c >= 0xFE00 && c <= 0xFE0F) && !(c >= 0xE0100 && c <= 0xE01EF);
        };
    }
}
