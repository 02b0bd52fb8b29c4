package madoguchi.text;

import static madoguchi.text.Piece.ADDRESS;
import static madoguchi.text.Piece.BIRTH_DATE;
import static madoguchi.text.Piece.FURIGANA;
import static madoguchi.text.Piece.MAIL;
import static madoguchi.text.Piece.MEMBER_ID;
import static madoguchi.text.Piece.NAME;
import static madoguchi.text.Piece.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeveralAnswersTest {
    private static SeveralAnswers read(String typed) {
        return SeveralAnswers.read(typed, LocalDate.of(2026, 11, 24));
    }

    private static final Map<Piece, String> ALL = Map.of(
            NAME, "山田 花子",
            FURIGANA, "ヤマダ ハナコ",
            ADDRESS, "〒160-0022 東京都新宿区新宿4-3-15 タワー101",
            BIRTH_DATE, "昭和60年4月1日",
            PHONE, "090-1234-5678",
            MAIL, "taro@example.jp",
            MEMBER_ID, "A-123");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s：%s\n",
                "%s: %s\n",
                "【%s】%s\n",
                "【%s】\n%s\n",
                "%s　%s\n",
                "%s\n%s\n\n",
                "・%s：%s\n",
                "■%s\n%s\n",
                "%s：%s　",
                "%sは%sです。",
                "%sは%sです、"
            })
    void labelled_answers_are_taken_in_every_layout(String layout) {
        var message = new StringBuilder();
        message.append(layout.formatted("氏名", ALL.get(NAME)))
                .append(layout.formatted("フリガナ", ALL.get(FURIGANA)))
                .append(layout.formatted("住所", ALL.get(ADDRESS)))
                .append(layout.formatted("生年月日", ALL.get(BIRTH_DATE)))
                .append(layout.formatted("電話番号", ALL.get(PHONE)))
                .append(layout.formatted("メールアドレス", ALL.get(MAIL)))
                .append(layout.formatted("会員番号", ALL.get(MEMBER_ID)));
        assertThat(read(message.toString()).pieces()).isEqualTo(ALL);
        assertThat(read(message.toString()).rest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            氏名：山田花子                   | NAME       | 山田花子
            お名前：山田花子                  | NAME       | 山田花子
            名前：山田花子                   | NAME       | 山田花子
            ①氏名：山田花子                  | NAME       | 山田花子
            1.氏名：山田花子                 | NAME       | 山田花子
            氏名(漢字)：山田花子              | NAME       | 山田花子
            name: Anna Smith               | NAME       | Anna Smith
            Full name: Smith, Anna         | NAME       | Smith, Anna
            My name is Anna Smith          | NAME       | Anna Smith
            氏名：\uFA19田 太郎             | NAME       | \uFA19田 太郎
            ふりがな：やまだ はなこ            | FURIGANA   | やまだ はなこ
            フリガナ：ﾔﾏﾀﾞ ﾊﾅｺ               | FURIGANA   | ﾔﾏﾀﾞ ﾊﾅｺ
            ﾌﾘｶﾞﾅ:ﾔﾏﾀﾞ ﾊﾅｺ                  | FURIGANA   | ﾔﾏﾀﾞ ﾊﾅｺ
            氏名（フリガナ）：ヤマダ ハナコ      | FURIGANA   | ヤマダ ハナコ
            読み：ないとう たろう              | FURIGANA   | ないとう たろう
            住所：東京都新宿区新宿4-3-15        | ADDRESS    | 東京都新宿区新宿4-3-15
            ご住所　東京都新宿区新宿４－３－１５   | ADDRESS    | 東京都新宿区新宿４－３－１５
            Address: 4-3-15 Shinjuku, 12 Tokyo | ADDRESS | 4-3-15 Shinjuku, 12 Tokyo
            生年月日：60.4.1                 | BIRTH_DATE | 60.4.1
            生年月日：昭和60年2月30日          | BIRTH_DATE | 昭和60年2月30日
            誕生日は1985年4月1日生まれです      | BIRTH_DATE | 1985年4月1日生まれ
            Date of birth: 1 April 1985    | BIRTH_DATE | 1 April 1985
            DOB: 04/25/1985                | BIRTH_DATE | 04/25/1985
            電話：０９０－１２３４－５６７８       | PHONE      | ０９０－１２３４－５６７８
            TEL 03-1234-5678               | PHONE      | 03-1234-5678
            ℡：03-1234-5678                | PHONE      | 03-1234-5678
            携帯：09012345678               | PHONE      | 09012345678
            電話番号は0312345678です          | PHONE      | 0312345678
            Phone: +1 415-555-2671         | PHONE      | +1 415-555-2671
            メール：Taro＠example.jp          | MAIL       | Taro＠example.jp
            ﾒｰﾙ:taro@example.jp             | MAIL       | taro@example.jp
            アドレス：taro@example.jp          | MAIL       | taro@example.jp
            E-mail: taro@example.jp        | MAIL       | taro@example.jp
            会員番号：0012                   | MEMBER_ID  | 0012
            会員ID：はなこ☆                  | MEMBER_ID  | はなこ☆
            Member ID: 090-1234-5678       | MEMBER_ID  | 090-1234-5678
            """)
    void every_usual_label_is_known(String typed, Piece piece, String value) {
        assertThat(read(typed).pieces()).isEqualTo(Map.of(piece, value));
        assertThat(read(typed).rest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            taro@example.jp                  | MAIL       | taro@example.jp
            090-1234-5678                    | PHONE      | 090-1234-5678
            ０９０１２３４５６７８                 | PHONE      | ０９０１２３４５６７８
            (03)1234-5678です                 | PHONE      | (03)1234-5678
            +819012345678                    | PHONE      | +819012345678
            1985年4月1日生まれです              | BIRTH_DATE | 1985年4月1日生まれ
            昭和六十年四月一日生                 | BIRTH_DATE | 昭和六十年四月一日生
            〒160-0022 東京都新宿区新宿4-3-15    | ADDRESS    | 〒160-0022 東京都新宿区新宿4-3-15
            160-0022 東京都新宿区新宿4-3-15      | ADDRESS    | 160-0022 東京都新宿区新宿4-3-15
            """)
    void what_can_be_nothing_else_needs_no_label(String typed, Piece piece, String value) {
        assertThat(read(typed).pieces()).isEqualTo(Map.of(piece, value));
        assertThat(read(typed).rest()).isEmpty();
    }

    @Test
    void a_sentence_with_several_answers_is_taken_apart() {
        var told = read("山田花子です。生年月日は昭和60年4月1日、電話は090-1234-5678です。よろしくお願いします。");
        assertThat(told.pieces()).isEqualTo(Map.of(BIRTH_DATE, "昭和60年4月1日", PHONE, "090-1234-5678"));
        assertThat(told.rest()).isEqualTo("山田花子です。");
    }

    @Test
    void only_a_label_shows_that_a_single_answer_is_meant_for_its_question() {
        assertThat(read("電話：090-1234-5678").labelled()).isTrue();
        assertThat(read("電話は090-1234-5678です").labelled()).isTrue();
        assertThat(read("090-1234-5678").labelled()).isFalse();
        assertThat(read("電話：なし 090-1234-5678").labelled()).isFalse();
    }

    @Test
    void an_english_sentence_is_taken_apart() {
        var told =
                read("My name is Anna Smith, date of birth: April 1, 1985, phone: 090-1234-5678, email: a@example.jp");
        assertThat(told.pieces())
                .isEqualTo(Map.of(
                        NAME, "Anna Smith", BIRTH_DATE, "April 1, 1985", PHONE, "090-1234-5678", MAIL, "a@example.jp"));
        assertThat(told.rest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "　", "\n", "、", "、 "})
    void one_after_the_other_without_labels_the_name_is_left(String between) {
        var told = read(String.join(between, "山田花子", "1985年4月1日", "090-1234-5678", "taro@example.jp"));
        assertThat(told.pieces())
                .isEqualTo(Map.of(BIRTH_DATE, "1985年4月1日", PHONE, "090-1234-5678", MAIL, "taro@example.jp"));
        assertThat(told.rest()).isEqualTo("山田花子");
    }

    @Test
    void an_address_goes_on_over_its_lines() {
        var told = read("住所：〒160-0022\n東京都新宿区新宿4-3-15\nメゾン新宿\n山田花子\n090-1234-5678");
        assertThat(told.pieces())
                .isEqualTo(Map.of(ADDRESS, "〒160-0022\n東京都新宿区新宿4-3-15\nメゾン新宿", PHONE, "090-1234-5678"));
        assertThat(told.rest()).isEqualTo("山田花子");
    }

    @Test
    void an_address_may_hold_a_comma() {
        assertThat(read("住所は東京都、新宿区新宿4-3-15、電話は090-1234-5678です").pieces())
                .isEqualTo(Map.of(ADDRESS, "東京都、新宿区新宿4-3-15", PHONE, "090-1234-5678"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            電話：090-1234-5678 携帯：080-1234-5678  | PHONE
            taro@example.jp hana@example.jp        | MAIL
            生年月日：1985/4/1 誕生日：1986/4/1        | BIRTH_DATE
            氏名：山田花子 名前：山田華子               | NAME
            """)
    void two_different_values_are_not_clear(String typed, Piece piece) {
        assertThat(read(typed).pieces()).doesNotContainKey(piece);
        assertThat(read(typed).rest()).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            電話：090-1234-5678 携帯：０９０１２３４５６７８ | PHONE
            taro@example.jp taro@EXAMPLE.jp           | MAIL
            生年月日：1985/4/1 誕生日：昭和60年4月1日       | BIRTH_DATE
            """)
    void the_same_value_twice_is_clear(String typed, Piece piece) {
        assertThat(read(typed).pieces()).containsOnlyKeys(piece);
        assertThat(read(typed).rest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "山田花子",
                "やまだはなこ",
                "山田花子です",
                "東京都新宿区新宿4-3-15",
                "1985年4月1日",
                "60.4.1",
                "0312345678",
                "12345",
                "1600022",
                "160-0022",
                "私の名前を消してください",
                "母の名前は山田花子です",
                "母の電話：なし",
                "名前は変わりました",
                "住所は3年前に町田市から変わったので",
                "住所は教えたくないです",
                "電話はいりません",
                "電話：なし",
                "メール：ありません",
                "生年月日：ひみつ",
                "旧住所：東京都新宿区新宿4-3-15",
                "入会日：2010年4月1日",
                "入会 2010年4月1日",
                "2010年3月1日に入会しました",
                "2010年3月1日、御社に電話しました",
                "0120-123-456に電話しました",
                "taro@example.jpに送ってください",
                "会員番号は忘れました",
                "会員番号はどこに書いてありますか"
            })
    void what_is_not_clear_is_left(String typed) {
        var told = read(typed);
        assertThat(told.pieces()).isEmpty();
        assertThat(told.rest()).isEqualTo(typed);
    }

    @Test
    void a_label_without_its_value_ends_the_value_before_it() {
        var told = read("氏名：山田花子 電話：なし");
        assertThat(told.pieces()).isEqualTo(Map.of(NAME, "山田花子"));
        assertThat(told.rest()).isEqualTo("電話:なし".replace(':', '：'));
    }

    @Test
    void of_a_complaint_the_story_is_left() {
        String story = "2010年3月1日に入会し、0120-123-456に何度も電話しましたが、担当の山田さんから返事がありません。";
        var told = read(story + "\n090-1234-5678");
        assertThat(told.pieces()).isEqualTo(Map.of(PHONE, "090-1234-5678"));
        assertThat(told.rest()).isEqualTo(story);
    }

    @Test
    void a_date_that_is_not_of_birth_is_left() {
        var told = read("退会 2005年3月1日 090-1234-5678");
        assertThat(told.pieces()).isEqualTo(Map.of(PHONE, "090-1234-5678"));
        assertThat(told.rest()).isEqualTo("退会 2005年3月1日");
    }

    @Test
    void very_long_texts_are_stories() {
        String text = "氏名：山田花子\n" + "あ".repeat(2_000);
        assertThat(read(text)).isEqualTo(new SeveralAnswers(Map.of(), false, text));
    }

    @Test
    void answers_are_not_told_by_accident() {
        assertThat(read("電話：090-1234-5678 山田花子").toString()).isEqualTo("SeveralAnswers[PHONE]");
    }

    @ParameterizedTest
    @CsvSource({
        "見本花子（みほんはなこ）,見本花子,みほんはなこ",
        "見本 花子(ミホン ハナコ),見本 花子,ミホン ハナコ",
        "見本 花子 みほん はなこ,見本 花子,みほん はなこ",
        "平林　たい子　ひらばやし　たいこ,平林 たい子,ひらばやし たいこ"
    })
    void a_name_with_its_reading_is_two_answers(String typed, String name, String reading) {
        var several = read(typed);
        assertThat(several.rest()).isEqualTo(name);
        assertThat(several.piece(FURIGANA)).contains(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"林 たいこ", "見本 花子", "見本 花子(旧姓 例)", "みほん はなこ (見本花子)", "一 二 三 四"})
    void what_may_be_a_name_alone_stays_one(String typed) {
        assertThat(read(typed).piece(FURIGANA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "山田花子 やまだはなこ,山田花子,やまだはなこ",
        "見本 花子 みほんはなこ,見本 花子,みほんはなこ",
        "見本花子 みほん はなこ,見本花子,みほん はなこ",
        "見本 花子、みほん はなこ,見本 花子,みほん はなこ"
    })
    void a_whole_name_and_a_whole_reading_are_two_answers(String typed, String name, String reading) {
        assertThat(read(typed).rest()).isEqualTo(name);
        assertThat(read(typed).piece(FURIGANA)).contains(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "長谷川 まさこ",
                "勅使河原 さくら",
                "林 太郎 たいこ",
                "見本 花子、ありません",
                "五十嵐 キャサリン",
                "長谷川 クリスティーナ",
                "久保田、アレクサンダー",
                "大阪市北区梅田1-2-3 グランドコート"
            })
    void a_name_partly_in_kana_stays_one(String typed) {
        assertThat(read(typed).piece(FURIGANA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"、", "\n", " ", "　"})
    void an_address_needs_no_label_beside_other_answers(String between) {
        var told = read(
                String.join(between, "山田花子", "やまだはなこ", "東京都見本市見本町1-2-3", "コーポ見本101", "1985年4月1日", "090-1234-5678"));
        assertThat(told.pieces())
                .isEqualTo(Map.of(
                        FURIGANA, "やまだはなこ",
                        ADDRESS, "東京都見本市見本町1-2-3" + between + "コーポ見本101",
                        BIRTH_DATE, "1985年4月1日",
                        PHONE, "090-1234-5678"));
        assertThat(told.rest()).isEqualTo("山田花子");
    }

    @Test
    void a_name_behind_an_address_is_no_part_of_it() {
        var told = read("東京都見本市見本町1-2-3、山田花子、1985年4月1日");
        assertThat(told.piece(ADDRESS)).contains("東京都見本市見本町1-2-3");
        assertThat(told.rest()).isEqualTo("山田花子");
    }
}
