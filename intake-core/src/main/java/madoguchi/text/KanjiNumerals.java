package madoguchi.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers written in kanji, where a counter behind them makes sure that they are numbers: 六十年, 四月, 二丁目. Never
/// those in names (八重洲, 二引ビル).
final class KanjiNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";

    private KanjiNumerals() {}

    /// The text with digits for every kanji number that stands before one of these counters.
    ///
    /// @param counters a regular expression
    static String digitsBefore(String counters, String text) {
        return Pattern.compile("[〇零一二三四五六七八九十百千]{1,8}(?=" + counters + ")")
                .matcher(text)
                .replaceAll(found -> {
                    OptionalInt value = value(found.group());
                    return Matcher.quoteReplacement(
                            value.isPresent() ? String.valueOf(value.getAsInt()) : found.group());
                });
    }

    /// 六十 and 六〇 are 60, 千九百八十五 and 一九八五 are 1985.
    static OptionalInt value(String kanji) {
        int sum = 0;
        int pending = -1;
        for (int i = 0; i < kanji.length(); i++) {
            char c = kanji.charAt(i) == '零' ? '〇' : kanji.charAt(i);
            int digit = DIGITS.indexOf(c);
            int unit = switch (c) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                default -> 0;
            };
            if (digit < 0 && unit == 0) {
                return OptionalInt.empty();
            }
            if (unit > 0) {
                sum += unit * (pending < 0 ? 1 : pending);
                pending = -1;
            } else if (pending > 99_999) {
                return OptionalInt.empty();
            } else {
                pending = pending < 0 ? digit : 10 * pending + digit;
            }
        }
        return kanji.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sum + Math.max(0, pending));
    }
}
