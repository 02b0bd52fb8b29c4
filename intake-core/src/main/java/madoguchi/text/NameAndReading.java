package madoguchi.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A name with its reading behind it, as people write both in one go: 「見本花子（みほんはなこ）」, 「見本 花子、みほん はなこ」,
/// 「見本 花子 みほん はなこ」 or 「見本花子 みほんはなこ」. With nothing but blanks between them either both have as many parts, and at
/// least two, or what is in kanji and what is in kana are each long enough to be a whole name: 「林 たいこ」 and
/// 「長谷川 まさこ」 are names, not a name and a reading.
record NameAndReading(String name, String reading) {
    /// In characters, without blanks.
    private static final int WHOLE_NAME = 3;

    private static final int WHOLE_READING = 5;
    private static final int MOST_PARTS = 4;

    private static final Pattern BRACKETED = Pattern.compile("([^()（）\\n]+)[(（]([^()（）\\n]+)[)）]?");
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー・ \\u3000]+");
    private static final Pattern KATAKANA = Pattern.compile("[\\p{IsKatakana}ー]+");
    private static final Pattern KANJI = Pattern.compile("\\p{IsHan}");
    private static final Pattern SPACES = Pattern.compile("[ \\u3000]+");
    private static final Pattern COMMAS = Pattern.compile("[ \\u3000]*[、,，\\n/／][ \\u3000\\n]*");

    static Optional<NameAndReading> read(String text) {
        var bracketed = BRACKETED.matcher(text.strip());
        if (bracketed.matches()) {
            return of(bracketed.group(1).strip(), bracketed.group(2).strip());
        }
        List<String> parts = Arrays.asList(COMMAS.split(text.strip()));
        return parts.size() == 2
                ? of(parts.getFirst(), parts.getLast()).filter(found -> !givenNameInKana(parts))
                : apart(Arrays.asList(SPACES.split(text.strip())));
    }

    private static Optional<NameAndReading> apart(List<String> parts) {
        int kanji = (int)
                parts.stream().takeWhile(part -> KANJI.matcher(part).find()).count();
        List<String> name = parts.subList(0, kanji);
        List<String> reading = parts.subList(kanji, parts.size());
        boolean alike = kanji >= 2 && name.size() == reading.size();
        boolean whole = parts.size() <= MOST_PARTS
                && !givenNameInKana(parts)
                && String.join("", name).length() >= WHOLE_NAME
                && String.join("", reading).length() >= WHOLE_READING;
        return alike || whole ? of(String.join(" ", name), String.join(" ", reading)) : Optional.empty();
    }

    /// 「五十嵐 キャサリン」 is a name, and no surname with its reading.
    private static boolean givenNameInKana(List<String> parts) {
        return parts.size() == 2
                && parts.getFirst().length() <= WHOLE_NAME
                && KATAKANA.matcher(parts.getLast()).matches();
    }

    private static Optional<NameAndReading> of(String name, String reading) {
        Predicate<String> sure = kana -> KANA.matcher(kana).matches() && !NoAnswer.names(kana);
        return KANJI.matcher(name).find() && sure.test(reading)
                ? Optional.of(new NameAndReading(name, reading))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "NameAndReading";
    }
}
