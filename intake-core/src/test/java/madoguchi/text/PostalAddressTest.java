package madoguchi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The row "address", and 〒 where a code stands among other words.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostalAddressTest {
    private static PostalAddress address(String typed) {
        assertThat(PostalAddress.read(typed)).as(typed).isInstanceOf(PostalAddress.Read.class);
        return ((PostalAddress.Read) PostalAddress.read(typed)).address();
    }

    private static String matching(String text) {
        return new PostalAddress(Optional.empty(), text).matching();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            〒160-0022 東京都新宿区新宿4-3-15          | 東京都新宿区新宿4-3-15
            〒１６０－００２２　東京都新宿区新宿４－３－１５ | 東京都新宿区新宿４－３－１５
            〒1600022東京都新宿区新宿4-3-15            | 東京都新宿区新宿4-3-15
            160-0022 東京都新宿区新宿4-3-15            | 東京都新宿区新宿4-3-15
            160ー0022東京都新宿区新宿4-3-15            | 東京都新宿区新宿4-3-15
            1600022 東京都新宿区新宿4-3-15             | 東京都新宿区新宿4-3-15
            (〒160-0022)東京都新宿区新宿4-3-15         | 東京都新宿区新宿4-3-15
            （160-0022）東京都新宿区新宿4-3-15         | 東京都新宿区新宿4-3-15
            郵便番号：160-0022、東京都新宿区新宿4-3-15  | 東京都新宿区新宿4-3-15
            東京都新宿区新宿4-3-15 〒160-0022           | 東京都新宿区新宿4-3-15
            東京都新宿区 〒160-0022 新宿4-3-15          | 東京都新宿区 新宿4-3-15
            '4-3-15 Shinjuku, Shinjuku-ku, Tokyo 160-0022' | '4-3-15 Shinjuku, Shinjuku-ku, Tokyo'
            '4-3-15 Shinjuku, Tokyo 160-0022, Japan'       | '4-3-15 Shinjuku, Tokyo, Japan'
            """)
    void a_code_is_taken_out_and_the_rest_stays_as_typed(String typed, String rest) {
        var address = address(typed);
        assertThat(address.text()).isEqualTo(rest);
        assertThat(address.postalCode().map(PostalCode::shown)).hasValue("160-0022");
        assertThat(address.whole()).isEqualTo("〒160-0022 " + rest);
    }

    @Test
    void a_code_on_a_line_of_its_own_is_taken_out() {
        assertThat(address("〒160-0022\n東京都新宿区新宿4-3-15\nタワー101").text()).isEqualTo("東京都新宿区新宿4-3-15\nタワー101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "東京都新宿区新宿4-3-15 第１高﨑タワー㍿ １０１号",
                "沖縄県那覇市字天久1234-5678",
                "沖縄県那覇市字天久123-4567",
                "東京都中央区八重洲二丁目二引ビル",
                "東京都港区芝123-4567-8",
                "北海道札幌市中央区北三条西6丁目",
                "神戸市 電話078-123-4567",
                "京都市中京区烏丸通御池下る",
                "1600 Amphitheatre Parkway, Mountain View, CA 94043-1351, USA",
                "서울특별시 종로구 1-1",
                "221B Baker Street, London NW1 6XE",
                "1234567 Long Road, Ontario"
            })
    void what_is_not_surely_a_code_stays_where_it_is(String typed) {
        var address = address(typed);
        assertThat(address.text()).isEqualTo(typed);
        assertThat(address.postalCode()).isEmpty();
        assertThat(address.whole()).isEqualTo(typed);
    }

    @Test
    void only_blanks_at_the_ends_are_lost() {
        assertThat(address("　東京都　港区芝1-1　　103\n ").text()).isEqualTo("東京都　港区芝1-1　　103");
    }

    @ParameterizedTest
    @ValueSource(strings = {"東京都新宿区新宿4-3-15です", "東京都新宿区新宿4-3-15になります。", "住所は東京都新宿区新宿4-3-15です。", "住所：東京都新宿区新宿4-3-15"})
    void words_around_the_address_go(String typed) {
        assertThat(address(typed).text()).isEqualTo("東京都新宿区新宿4-3-15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "東京都新宿区新宿4-3-15",
                "東京都新宿区新宿４－３－１５",
                "東京都 新宿区 新宿 4ー3ー15",
                "東京都　新宿区新宿四丁目３番１５号",
                "東京都新宿区新宿4丁目3-15",
                "東京都新宿区新宿4丁目3番地15号",
                "東京都新宿区新宿4丁目3番地の15",
                "東京都新宿区新宿4の3の15",
                "東京都新宿区新宿４−３−１５",
                "東京都新宿区新宿4 3 15"
            })
    void one_house_is_the_same_in_every_writing(String typed) {
        assertThat(matching(typed)).isEqualTo("東京都新宿区新宿4-3-15");
    }

    @ParameterizedTest
    @CsvSource({
        "港区芝1-1 タワー101号室, 港区芝1-1タワー101",
        "港区芝1-1ﾀﾜｰ101, 港区芝1-1タワー101",
        "中央区八重洲二丁目1番地, 中央区八重洲2-1",
        "港区芝1-1-1 303, 港区芝1-1-1-303",
        "港区芝1-1-1-303号, 港区芝1-1-1-303",
        "港区芝1-1 二引ビル, 港区芝1-1二引ビル",
        "千代田区三番町6, 千代田区三番町6",
        "千代田区3番町6, 千代田区3番町6",
        "港区芝1-1 第三ビル, 港区芝1-1第三ビル",
        "札幌市北十条西十二丁目, 札幌市北十条西12丁目",
        "港区芝1-1 A-102, 港区芝1-1a-102",
        "港区芝1-1 ㍿松, 港区芝1-1株式会社松"
    })
    void names_keep_their_numerals_and_long_vowels(String typed, String matching) {
        assertThat(matching(typed)).isEqualTo(matching);
    }

    @Test
    void rooms_and_houses_that_differ_stay_different() {
        assertThat(matching("芝1-1 11")).isNotEqualTo(matching("芝1-11 1"));
        assertThat(matching("芝1-1-1")).isNotEqualTo(matching("芝11-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"〒160-0022", "1600022", "１６０－００２２", "郵便番号は160-0022です"})
    void a_code_alone_is_asked_for_the_rest(String typed) {
        assertThat(PostalAddress.read(typed)).isEqualTo(new PostalAddress.OnlyPostalCode(new PostalCode("1600022")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "　",
                "4-3-15",
                "12345678",
                "090-1234-5678",
                "同じ",
                "なし",
                "東京都",
                "1-1-1-1-1-1",
                "taro@example.jp",
                "〒160-0022 新宿",
                "??????"
            })
    void what_can_hardly_be_an_address_is_asked_again(String typed) {
        assertThat(PostalAddress.read(typed)).isEqualTo(new PostalAddress.Unlikely());
    }

    @Test
    void a_story_is_no_address() {
        assertThat(PostalAddress.read("市" + "あ".repeat(299))).isInstanceOf(PostalAddress.Read.class);
        assertThat(PostalAddress.read("市" + "あ".repeat(300))).isEqualTo(new PostalAddress.Unlikely());
        assertThat(PostalAddress.read("1-".repeat(50_000))).isEqualTo(new PostalAddress.Unlikely());
    }

    @ParameterizedTest
    @ValueSource(strings = {"みほん はなこ", "飛ばしてください", "山田 花子🌸", "ヤマダ ハナコ", "よくわかりません"})
    void what_names_no_place_is_none_in_japanese(String typed) {
        assertThat(PostalAddress.read(typed)).isEqualTo(new PostalAddress.Unlikely());
    }

    @ParameterizedTest
    @ValueSource(strings = {"みほんし みほんちょう 1-2-3", "東京都港区芝公園", "八丈島八丈町", "Hauptstrasse, Berlin", "ハワイ州ホノルル", "서울특별시 강남구"})
    void a_place_is_one_in_any_script(String typed) {
        assertThat(PostalAddress.read(typed)).isInstanceOf(PostalAddress.Read.class);
    }

    @Test
    void an_address_is_not_told_by_accident() {
        assertThat(PostalAddress.read("東京都新宿区新宿4-3-15").toString()).doesNotContain("新宿");
    }
}
