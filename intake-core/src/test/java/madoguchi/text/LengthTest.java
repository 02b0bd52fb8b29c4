package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever the counter says fits into three lines on a phone, with what is usually filled in.
@DisplayNameGeneration(ReplaceUnderscores.class)
class LengthTest {
    /// The notice must show more (P18). Pages and papers are no bubbles, and what people may type is not said; a list
    /// of other ways to reach the desk is all there is to say then.
    private static final Pattern ELSEWHERE =
            Pattern.compile("(words|notice|page|hint|form|menu|elsewhere|ways)(\\..*)?");

    private static final String NUMBER = "HM-ABCDE-FGHIJ-K";

    /// What is filled in, where it is not a number of a request: in Japanese, then in English.
    private static final Map<String, List<List<String>>> TYPICAL = Map.ofEntries(
            Map.entry("ask.kind.confirm", both(List.of("だれに渡したかの記録を見たい"), List.of("Stop using or erase"))),
            Map.entry("ask.content.first", same("40")),
            Map.entry("ask.review", both(List.of("ご覧になりたい情報"), List.of("Whose information"))),
            Map.entry(
                    "ask.human.waiting",
                    both(
                            List.of("担当者のいる時間: 10:00〜18:00（年末年始を除く）"),
                            List.of("Hours: 10:00 to 18:00, closed over the new year"))),
            Map.entry("ask.withdraw.which", same("1. " + NUMBER)),
            Map.entry(
                    "fee",
                    both(
                            List.of("1,000", "マイページの内容は無料です。", "担当者がご案内するまで、払わないでください。"),
                            List.of(
                                    "1,000",
                                    " Free: your own page.",
                                    "Please do not pay until our staff tell you how."))),
            Map.entry(
                    "fee.reserved", both(List.of("サイトの登録情報のページの内容は無料です。"), List.of(" Free: your registration page."))),
            Map.entry("fee.terms", same("・")),
            Map.entry("substitute", both(List.of("利用停止・消去の項"), List.of("Section on suspension and deletion"))),
            Map.entry("fee.free", both(List.of("サイトの登録情報のページ"), List.of("your own page"))),
            Map.entry(
                    "postage",
                    both(
                            List.of("1,000", "", "1,000円分の郵便切手を同封"),
                            List.of("1,000", "", "1,000 yen in postage stamps, enclosed"))),
            Map.entry("taken", both(List.of("お名前・ふりがな・ご住所"), List.of("Name, Reading of the name"))),
            Map.entry("status.handed.in", same("・" + NUMBER)),
            Map.entry("date", same("2026", "12", "16")),
            Map.entry("complaint.bodies", same("・")),
            Map.entry("done.next.days", same("14")),
            Map.entry(
                    "papers.visit",
                    both(
                            List.of("各支社（10:00〜18:00、火曜・金曜を除く）"),
                            List.of("Any branch office (10:00 to 18:00, not on Tuesdays and Fridays)"))),
            Map.entry("papers.page", same("\n・")),
            Map.entry("papers.enclose", same("・")),
            Map.entry(
                    "human.hours",
                    both(List.of("10:00〜18:00（年末年始を除く）"), List.of("10:00 to 18:00, closed over the new year"))),
            Map.entry("notice.reminder", both(List.of("2026年12月16日"), List.of("2026-12-16"))),
            Map.entry("reminder", both(List.of("2026年12月16日"), List.of("2026-12-16"))),
            Map.entry("kind.withdrawn", both(List.of("だれに渡したかの記録を見たい"), List.of("Stop using or erase"))),
            Map.entry("too.long", same("1,000")),
            Map.entry("details.fee", same("1,000")),
            Map.entry("details.postage", same("1,000")));

    private static List<List<String>> both(List<String> japanese, List<String> english) {
        return List.of(japanese, english);
    }

    private static List<List<String>> same(String... arguments) {
        return both(List.of(arguments), List.of(arguments));
    }

    @ParameterizedTest
    @EnumSource
    void no_text_has_more_than_three_lines_on_a_phone(Language language) {
        var texts = ShippedTexts.texts();
        assertThat(Stream.of(TextKey.values())
                        .filter(key -> !ELSEWHERE.matcher(key.key()).matches())
                        .map(key -> texts.render(language, key, typical(key, language)))
                        .filter(text -> PhoneLines.of(PhoneLines.told(text)) > PhoneLines.MOST))
                .isEmpty();
    }

    private static List<String> typical(TextKey key, Language language) {
        List<List<String>> arguments = TYPICAL.getOrDefault(key.key(), same(NUMBER));
        return switch (language) {
            case JAPANESE -> arguments.getFirst();
            case ENGLISH -> arguments.getLast();
        };
    }

    @Test
    void lines_are_broken_as_a_phone_breaks_them() {
        assertThat(PhoneLines.of("あ".repeat(17))).isEqualTo(1);
        assertThat(PhoneLines.of("あ".repeat(18))).isEqualTo(2);
        assertThat(PhoneLines.of("a".repeat(34))).isEqualTo(1);
        assertThat(PhoneLines.of("a".repeat(69))).isEqualTo(3);
        assertThat(PhoneLines.of("か\nき\nく\nけ")).isEqualTo(4);
        // No line begins with a full stop.
        assertThat(PhoneLines.of("あ".repeat(17) + "。")).isEqualTo(2);
        assertThat(PhoneLines.of("あ".repeat(16) + "い。" + "あ".repeat(16))).isEqualTo(3);
        assertThat(PhoneLines.of("word ".repeat(12).strip())).isEqualTo(2);
    }

    @Test
    void a_list_is_not_counted_and_all_else_is() {
        assertThat(PhoneLines.told("次のどれかです。\n・ひとつ\n1. ふたつ\n(「もどる」と送ることもできます)")).isEqualTo("次のどれかです。");
    }
}
