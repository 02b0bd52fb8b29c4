package madoguchi.text;

import static madoguchi.text.NumberGuard.DOUBTED;
import static madoguchi.text.NumberGuard.MARK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberGuardTest {
    /// Numbers here are made up; 123456789018 has the check digit the ordinance's formula gives.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            123456789018                        | MY_NUMBER
            1234-5678-9018                      | MY_NUMBER
            １２３４　５６７８　９０１８              | MY_NUMBER
            1234ー5678ー9018                      | MY_NUMBER
            番号は①②③④⑤⑥⑦⑧⑨⓪①⑧です            | MY_NUMBER
            1234\u200B5678\u200B9018            | MY_NUMBER
            123456789018 1985                   | MY_NUMBER
            マイナンバーは111122223333です          | MY_NUMBER
            ﾏｲﾅﾝﾊﾞｰ 1111 2222 3333              | MY_NUMBER
            my number: 1111-2222/3333           | MY_NUMBER
            111122223333 が個人番号です             | MY_NUMBER
            基礎年金番号 1234-567890               | PENSION
            年金番号は１２３４５６７８９０            | PENSION
            年金の 1234-567890 です                | PENSION
            1234567890（基礎年金番号）              | PENSION
            保険者番号 06123456                    | INSURANCE
            健康保険証の記号 12-34 番号 567         | INSURANCE
            保険証 138057                          | INSURANCE
            health insurance number 1234567     | INSURANCE
            4111 1111 1111 1111                 | CARD
            4111111111111111                    | CARD
            ４１１１－１１１１－１１１１－１１１１     | CARD
            3782 822463 10005                   | CARD
            暗証番号は1234です                     | SECRET
            パスワード：himitsu                    | SECRET
            ﾊﾟｽﾜｰﾄﾞは abc123                      | SECRET
            password is Hunter2                 | SECRET
            PIN 4321                            | SECRET
            CVV:123                             | SECRET
            セキュリティコード 987                  | SECRET
            口座番号 1234567                       | ACCOUNT
            みずほ銀行 新宿支店 普通 1234567        | ACCOUNT
            bank account number 7654321         | ACCOUNT
            """)
    void numbers_that_must_not_be_kept_are_cut_out(String text, NumberClass of) {
        var guarded = NumberGuard.guard(text);
        assertThat(guarded.found()).contains(of);
        assertThat(NumberGuard.marks(guarded.text())).isTrue();
        assertThat(Arrays.stream(NumberGuard.guard(text).text().split("[^0-9０-９]"))
                        .filter(digits -> digits.length() > 4))
                .as(guarded.text())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "こんにちは",
                "090-1234-5678 に電話してください",
                "+81 90 1234 5678",
                "〒160-0022 東京都新宿区新宿4-3-15",
                "免許証の番号は 459803358720 です",
                "在留カード AB12345678CD",
                "旅券 TK1234567",
                "1985年4月1日生まれ",
                "IM-7K3QM-XW2AB-C",
                "123456789012",
                "9876 5432 1098 7654",
                "5105 1051 0510 5101",
                "年金の件で 03-1234-5678 に電話しました",
                "パスワードを忘れました",
                "password reset please",
                "My password is not working",
                "暗証番号を聞かれました",
                "保険証を20261101に出しました",
                "保険の件です。電話番号は0312345678です",
                "口座からの引き落としが20261101にありました",
                "pinkのカード3枚",
                "2026-11-22 18:57:07",
                "ご注文番号 20261122 の件"
            })
    void ordinary_numbers_stay(String text) {
        var guarded = NumberGuard.guard(text);
        assertThat(guarded.text()).isEqualTo(text);
        assertThat(guarded.found()).isEmpty();
    }

    @Test
    void only_the_number_goes() {
        assertThat(NumberGuard.guard("私のマイナンバーは1234-5678-9018で、電話は090-1234-5678です")
                        .text())
                .isEqualTo("私のマイナンバーは" + MARK + "で、電話は090-1234-5678です");
        assertThat(NumberGuard.guard("保険証 記号12 番号345").text()).isEqualTo("保険証 記号" + MARK + " 番号" + MARK);
    }

    /// 301200000510 is a made-up licence that passes My Number's check by chance.
    @ParameterizedTest
    @ValueSource(
            strings = {"301200000510", "3012-0000-0510", "免許証 301200000510 です", "会員番号は301200000510、電話は090-1234-5678"})
    void what_only_its_check_digit_speaks_for_is_doubtful_and_stays_once_it_was_vouched_for(String text) {
        var guarded = NumberGuard.guard(text);
        assertThat(guarded.text()).contains(DOUBTED).doesNotContain("0510");
        assertThat(NumberGuard.doubts(guarded.text())).isTrue();
        assertThat(NumberGuard.trusting(text).text()).isEqualTo(text);
        assertThat(NumberGuard.trusting(text).changed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "マイナンバーは123456789018です",
                "123456789018 (個人番号)",
                "my number 123456789018",
                "マイナンバーは111122223333です",
                "私のマイナンバーではなく妻の 123456789018",
                "not my number but hers: 123456789018",
                "4111 1111 1111 1111",
                "暗証番号は1234です",
                "基礎年金番号 1234-567890",
                "健康保険証の記号 12-34 番号 567",
                "口座番号 1234567"
            })
    void what_is_sure_is_cut_out_whatever_was_vouched_for(String text) {
        assertThat(NumberGuard.trusting(text).text())
                .isEqualTo(NumberGuard.guard(text).text());
        assertThat(NumberGuard.trusting(text).changed()).isTrue();
    }

    @Test
    void among_several_numbers_only_the_doubtful_one_can_be_vouched_for() {
        String text = "301200000510、カードは4111 1111 1111 1111、マイナンバーは1234-5678-9018";
        assertThat(NumberGuard.trusting(text).text()).isEqualTo("301200000510、カードは" + MARK + "、マイナンバーは" + MARK);
    }

    /// It stays cut out, since the word stands beside it; but the person is shown how to say it.
    @ParameterizedTest
    @ValueSource(
            strings = {"301200000510 マイナンバーではありません", "It is not a My Number: 301200000510", "個人番号じゃないです 301200000510"})
    void whoever_denies_it_in_the_same_breath_is_asked_to_say_so_first(String text) {
        var guarded = NumberGuard.guard(text);
        assertThat(NumberGuard.doubts(guarded.text())).isTrue();
        assertThat(NumberGuard.trusting(text).text()).isEqualTo(guarded.text());
        assertThat(NumberGuard.doubts(NumberGuard.guard("マイナンバーは123456789018です").text()))
                .isFalse();
    }

    @Test
    void guarding_again_changes_nothing() {
        for (String text : new String[] {
            "保険証 記号12 番号345",
            "口座番号 1234567 暗証番号 1234",
            "パスワード: abc",
            "301200000510 1234567 口座番号 1234567",
            "健康保険 301200000510 567"
        }) {
            var once = NumberGuard.guard(text);
            assertThat(NumberGuard.guard(once.text()).text()).isEqualTo(once.text());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "123456789018,true",
        "200000000000,true",
        "123456789012,false",
        "12345678901,false",
        "000000000000,false"
    })
    void the_check_digit_is_the_ordinance_s(String digits, boolean checks) {
        assertThat(MyNumber.checks(digits)).isEqualTo(checks);
    }

    /// A licence has twelve digits, too. About one in eleven of all passes My Number's check by chance, more
    /// of those that end in 0 (two remainders give 0). Such a licence is cut out: the harm of that is a
    /// question to the person, the harm of the other mistake is a kept My Number.
    @Test
    void licences_that_look_like_a_my_number_are_known_collisions() {
        var licences = IntStream.range(0, 10_000)
                .mapToObj(i -> "3012%07d".formatted(i * 991 % 10_000_000) + i % 10)
                .toList();
        var ending = licences.stream().collect(Collectors.partitioningBy(number -> number.endsWith("0")));
        assertThat(share(ending.getOrDefault(true, java.util.List.of()))).isBetween(0.12, 0.25);
        assertThat(share(ending.getOrDefault(false, java.util.List.of()))).isBetween(0.05, 0.13);
        assertThat(NumberGuard.guard("免許証 301200000370").found()).isEmpty();
        assertThat(NumberGuard.guard("免許証 301200000510").found()).containsExactly(NumberClass.MY_NUMBER);
    }

    private static double share(java.util.List<String> numbers) {
        return (double) numbers.stream().filter(MyNumber::checks).count() / numbers.size();
    }

    /// Slow by a square, one of these would take minutes.
    @Test
    @org.junit.jupiter.api.Timeout(60)
    void hostile_texts_are_guarded_in_reasonable_time() {
        for (String unit : new String[] {"保険番号1 ", "パスワード", "1 ", "1-", "年金", "\uD800", "ﾞ", "口座1234 ", "4111 "}) {
            var guarded = NumberGuard.guard(unit.repeat(100_000 / unit.length()));
            assertThat(guarded.text()).isNotNull();
        }
    }
}
