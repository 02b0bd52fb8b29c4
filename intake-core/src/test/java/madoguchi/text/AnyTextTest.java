package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every text, sensible or hostile.
class AnyTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String DASHES = "-‐‑‒–—―−ー－ｰ";

    /// Anything at all, and words and signs that mean something in an order that means nothing.
    @Provide
    Arbitrary<String> texts() {
        var words = Arbitraries.of(
                "山田",
                "花子",
                "\uFA19",
                "𠮷",
                "葛\uDB40\uDD00",
                "やまだ",
                "ﾔﾏﾀﾞ",
                "ー",
                "\u309B",
                "ﾞ",
                "\u3099",
                "Anna",
                "O'Neill",
                "東京都",
                "新宿",
                "八重洲",
                "丁目",
                "番地",
                "の",
                "号",
                "タワー",
                "〒",
                "160-0022",
                "1600022",
                "１６０",
                "4",
                "15",
                "①",
                "㈱",
                "昭和",
                "㍼",
                "S",
                "s",
                "元",
                "六十",
                "年",
                "月",
                "日",
                "1985",
                "60",
                "19850401",
                "31",
                "/",
                ".",
                "-",
                "－",
                "、",
                "。",
                "090",
                "1234",
                "5678",
                "+81",
                "(0)",
                "@",
                "＠",
                "example.jp",
                "taro",
                "mailto:",
                "<",
                ">",
                "氏名",
                "住所：",
                "電話は",
                "生年月日",
                "メール",
                "会員番号:",
                "【氏名】",
                "name:",
                "phone",
                " is ",
                "です",
                "生まれ",
                " ",
                "　",
                "\n",
                "\uD83D",
                "\u200B",
                "\u202E",
                "👍");
        var jumbled = words.list().ofMaxSize(30).map(list -> String.join("", list));
        return Arbitraries.oneOf(jumbled, jumbled, Arbitraries.strings().ofMaxLength(200));
    }

    @Property
    void every_text_is_read_as_something_and_is_not_told(@ForAll("texts") String typed) {
        for (Object read : List.of(
                BirthDate.read(typed, TODAY),
                PostalAddress.read(typed),
                PostalCode.read(typed),
                PhoneNumber.reading(typed),
                MailAddress.reading(typed),
                PersonName.read(typed),
                Furigana.read(typed),
                MemberId.read(typed),
                SeveralAnswers.read(typed, TODAY))) {
            assertThat(read.toString()).matches("[A-Za-z_\\[\\]=,. ]*");
        }
    }

    @Property
    void a_name_has_no_character_that_was_not_typed(@ForAll("texts") String typed) {
        if (PersonName.read(typed) instanceof PersonName.Read read) {
            String name = read.name().text();
            assertThat(TypedText.clean(typed).replace('\n', ' ')).contains(name.split("[ \\u00A0\\u3000]+"));
            assertThat(PersonName.read(name)).isEqualTo(read);
        }
    }

    @Property
    void an_address_has_no_character_that_was_not_typed(@ForAll("texts") String typed) {
        if (PostalAddress.read(typed) instanceof PostalAddress.Read read) {
            read.address()
                    .text()
                    .codePoints()
                    .filter(c -> c != ' ')
                    // A line ends, however its end is typed.
                    .forEach(c -> assertThat(typed.replace('\r', '\n')).contains(Character.toString(c)));
        }
    }

    @Property
    void what_was_read_is_read_as_the_same_again(@ForAll("texts") String typed) {
        if (Furigana.read(typed) instanceof Furigana.Read read) {
            assertThat(Furigana.read(read.furigana().text())).isEqualTo(read);
            assertThat(Furigana.matching(read.furigana().matching()))
                    .isEqualTo(read.furigana().matching());
        }
        if (MemberId.read(typed) instanceof MemberId.Read read) {
            assertThat(MemberId.read(read.id().text())).isEqualTo(read);
        }
        MailAddress.read(typed)
                .ifPresent(mail -> assertThat(MailAddress.read(mail)).hasValue(mail));
        PhoneNumber.read(typed)
                .ifPresent(phone -> assertThat(PhoneNumber.read(phone)).hasValue(phone));
        PostalCode.read(typed)
                .ifPresent(code -> assertThat(PostalCode.read(code.shown())).hasValue(code));
    }

    @Property
    void the_pieces_of_a_message_stand_in_it(@ForAll("texts") String typed) {
        var told = SeveralAnswers.read(typed, TODAY);
        assertThat(told.pieces().values())
                .allMatch(TypedText.clean(typed)::contains)
                .noneMatch(String::isBlank);
        told.rest().lines().forEach(line -> assertThat(TypedText.clean(typed)).contains(line));
    }

    @Property
    void no_mask_shows_a_whole_value_or_half_a_character(@ForAll("texts") String typed) {
        String value = TypedText.clean(typed);
        for (String mask : List.of(
                Masking.name(value),
                Masking.address(value),
                Masking.memberId(value),
                Masking.phone(value),
                Masking.mail(value))) {
            assertThat(new String(mask.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(mask);
            if (value.codePoints().anyMatch(Character::isLetterOrDigit)) {
                assertThat(mask).doesNotContain(value);
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(TODAY.minusYears(BirthDate.OLDEST_YEARS).toEpochDay(), TODAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void a_day_is_read_in_whatever_form_it_is_written(@ForAll("days") LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        int date = day.getDayOfMonth();
        String inEra = BirthDate.printInEra(day).orElseThrow();
        Stream.of(
                        "%d年%d月%d日",
                        "%d/%d/%d",
                        "%d-%d-%d",
                        "%d. %d. %d",
                        "%d　%d　%d",
                        "%d年%02d月%02d日生まれ",
                        "%d/%02d/%02d",
                        "%d%02d%02d",
                        "%dー%02dー%02d")
                .map(form -> form.formatted(year, month, date))
                .flatMap(text -> Stream.of(text, wide(text)))
                .forEach(
                        text -> assertThat(BirthDate.read(text, TODAY)).as(text).isEqualTo(new BirthDate.Read(day)));
        Stream.of(
                        inEra,
                        inEra.replaceAll("[年月]", "/"),
                        inEra.replaceAll("年|月", ".").replace("日", ""),
                        wide(inEra))
                .forEach(
                        text -> assertThat(BirthDate.read(text, TODAY)).as(text).isEqualTo(new BirthDate.Read(day)));
    }

    private static String wide(String text) {
        return text.chars()
                .map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Provide
    Arbitrary<String> mobiles() {
        var dash = Arbitraries.chars().with(DASHES + " .").map(String::valueOf);
        return Combinators.combine(
                        Arbitraries.of("050", "060", "070", "080", "090"),
                        dash,
                        Arbitraries.integers().between(1000, 9999),
                        Arbitraries.integers().between(1000, 9999))
                .as((prefix, between, one, two) -> prefix + between + one + between + two);
    }

    @Property
    void a_mobile_number_is_read_whatever_stands_between(@ForAll("mobiles") String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        for (String form :
                List.of(typed, wide(typed), digits, "+81" + digits.substring(1), "0081" + digits.substring(1))) {
            assertThat(PhoneNumber.read(form)).as(form).hasValue(digits);
        }
    }

    /// Slow by a square, one of these would take minutes.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1-",
                "ー",
                "〒160-0022 ",
                "160-0022",
                "昭和",
                "60.",
                "一",
                "+8190",
                "090-1234-5678 ",
                "a@",
                "a.",
                "@a.",
                "山",
                "山 ",
                "です",
                "氏名",
                "氏名：",
                "住所：東京都1\n",
                "電話は",
                " ",
                "\n",
                "、",
                "(",
                "name: ",
                "my ",
                "\uD800",
                "ﾞ"
            })
    @Timeout(60)
    void hostile_texts_are_read_in_reasonable_time(String unit) {
        for (int length : new int[] {1_900, 100_000}) {
            every_text_is_read_as_something_and_is_not_told(unit.repeat(length / unit.length()));
            no_mask_shows_a_whole_value_or_half_a_character(unit.repeat(length / unit.length()));
        }
    }
}
