package madoguchi.ticket;

import java.util.function.IntPredicate;

/// Text of unknown origin, made so that it says what it shows.
final class Visible {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Visible() {}

    /// Keeps lines; every character that steers a terminal, turns the direction of text or is not seen stands as its
    /// number, as in `⟦U+202E⟧`.
    static String text(String typed) {
        return shown(typed.replace("\r\n", "\n").replace('\r', '\n'), character -> character == '\n');
    }

    /// The same in one line: what would break it is shown as well.
    static String line(String typed) {
        return shown(typed, _ -> false);
    }

    /// Half a character cannot be written as UTF-8; everything else stays as it was typed.
    static String wellFormed(String typed) {
        if (typed.chars().noneMatch(half -> Character.isSurrogate((char) half))) {
            return typed;
        }
        var whole = new StringBuilder(typed.length());
        typed.codePoints()
                .map(character -> Character.getType(character) == Character.SURROGATE ? 0xFFFD : character)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static String shown(String typed, IntPredicate harmless) {
        var shown = new StringBuilder(typed.length());
        typed.codePoints().forEach(character -> {
            if (harmless.test(character) || visible(character)) {
                shown.appendCodePoint(character);
            } else if (character == '\t') {
                shown.append(' ');
            } else {
                shown.append("⟦U+%04X⟧".formatted(character));
            }
        });
        return shown.toString();
    }

    /// Joiners stay: emoji and some scripts are made with them.
    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }
}
