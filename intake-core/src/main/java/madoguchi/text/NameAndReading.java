package madoguchi.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A name with its reading behind it, as people write both in one go: 「見本花子（みほんはなこ）」 or
/// 「見本 花子 みほん はなこ」. Without brackets both must have as many parts, and at least two: 「林 たいこ」 is a name, not a
/// name and a reading.
record NameAndReading(String name, String reading) {
    private static final Pattern BRACKETED = Pattern.compile("([^()（）\\n]+)[(（]([^()（）\\n]+)[)）]?");
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー・ \\u3000]+");
    private static final Pattern KANJI = Pattern.compile("\\p{IsHan}");
    private static final Pattern SPACES = Pattern.compile("[ \\u3000]+");

    static Optional<NameAndReading> read(String text) {
        var bracketed = BRACKETED.matcher(text.strip());
        return bracketed.matches()
                ? of(bracketed.group(1).strip(), bracketed.group(2).strip())
                : apart(Arrays.asList(SPACES.split(text.strip())));
    }

    private static Optional<NameAndReading> apart(List<String> parts) {
        int half = parts.size() / 2;
        return parts.size() >= 4
                        && parts.size() % 2 == 0
                        && parts.subList(0, half).stream()
                                .allMatch(part -> KANJI.matcher(part).find())
                ? of(String.join(" ", parts.subList(0, half)), String.join(" ", parts.subList(half, parts.size())))
                : Optional.empty();
    }

    private static Optional<NameAndReading> of(String name, String reading) {
        return KANJI.matcher(name).find() && KANA.matcher(reading).matches()
                ? Optional.of(new NameAndReading(name, reading))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "NameAndReading";
    }
}
