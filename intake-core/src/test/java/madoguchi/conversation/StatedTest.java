package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.policy.Kind;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What an operator's text states beside the way of a request is told where it concerns somebody, and never made up.
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatedTest {
    private static final String YEN = "      yen: 1000\n";

    private static final House TERMS = Operators.with("immari", YEN, YEN + """
                  request: {ja: 1回のご請求につき1件, en: each time you ask}
                  when-nothing: returned
                  unpaid: {ja: もう一度お知らせします, en: we write to you again}
            """);

    private static Talk in(House house, String kind) {
        return Talk.begins().in(house).follows().taps("はい、ここで進める").says(kind);
    }

    @Test
    void the_terms_of_a_fee_stand_behind_it_before_anything_is_typed() {
        var talk = in(TERMS, "自分の情報を見たい").told(TextKey.FEE).taps("くわしく");
        talk.told(TextKey.DETAILS_FEE, TextKey.FEE_TERMS).asked(TextKey.ASK_ASKER);
        assertThat(talk.screen()).contains("1件の数え方: 1回のご請求につき1件\n", "手数料をお返しします。\n", "お支払いがないとき: もう一度お知らせします");

        var due = in(Operators.with("immari", YEN, YEN + "      when-nothing: due\n"), "自分の情報を見たい");
        assertThat(due.screen()).contains("情報がなくても、かかります").doesNotContain("お返しします", "数え方", "お支払いがないとき");
        assertThat(in(TERMS, "使うのをやめてほしい・消してほしい").screen()).doesNotContain("数え方");
    }

    @Test
    void of_a_fee_whose_terms_are_not_stated_none_are_told() {
        var kind = new Answer(Question.KIND.key(), Kind.DISCLOSURE.key(), Optional.empty());
        var draft = Draft.EMPTY.with(List.of(kind));
        var told = Fees.telling(Operators.house("immari"), Language.JAPANESE, draft);
        assertThat(told).extracting(Effect.Say::text).containsExactly(TextKey.FEE);
    }

    @Test
    void a_request_about_data_with_a_my_number_is_flagged_where_the_text_says_something_of_them() {
        var healmate = Talk.begins()
                .in(Operators.house("healmate"))
                .follows()
                .says("はい")
                .says("質問したい");
        healmate.gives(new Input.Told(Map.of("calls", "", "envelope", "", "delivery", "")))
                .gives(new Input.Told(Map.of("content", "マイナンバーはいつ消えますか", "reply-by", "LINE")))
                .says("これで渡す");
        assertThat(healmate.lastCase().flags()).contains("my-number-data");
        var immari = in(Operators.house("immari"), "質問したい").says("マイナンバーはいつ消えますか");
        assertThat(immari.taps("このLINEのトーク").taps("これで渡す").lastCase().flags()).doesNotContain("my-number-data");
    }

    @Test
    void where_no_request_costs_anything_whoever_asks_hears_it_and_what_is_their_own() {
        var onet = Operators.house("onet");
        var talk = in(onet, "自分の情報を見たい").says("手数料はいくらですか");
        talk.toldOnly(TextKey.DETAILS_FREE).asked(TextKey.ASK_ASKER);
        assertThat(talk.screen()).contains("手数料はかかりません。書類の準備・提出・郵送にかかる費用は、ご本人のご負担です。\n", "お手続きの項（「手数料は、すべて無料」）");

        var bare = Operators.with("onet", """
                  own-costs:
                    ja: 書類の準備・提出・郵送にかかる費用
                    en: papers and postage
                """, "");
        assertThat(in(bare, "自分の情報を見たい").says("手数料はいくらですか").screen())
                .contains("手数料はかかりません。\nもとになる決まり")
                .doesNotContain("ご負担");
        in(Operators.house("almigo"), "まちがいを直したい").says("手数料はいくらですか").toldOnly(TextKey.DIGRESSION_QUESTION);
    }

    @Test
    void a_fee_that_is_only_reserved_is_told_without_an_amount_and_flagged() {
        var talk = in(Operators.house("enmono"), "自分の情報を見たい")
                .told(TextKey.FEE_RESERVED)
                .asked(TextKey.ASK_ASKER);
        assertThat(talk.screen()).contains("手数料がかかることがあります", "無料です", "いまは払わないでください");
        var made = handedIn(talk.says("自分(会員・元会員)"));
        assertThat(made.flags()).contains("fee-reserved");
        assertThat(made.fee()).isEmpty();
        assertThat(in(Operators.house("enmono"), "まちがいを直したい").screen()).doesNotContain("手数料");
    }

    @Test
    void what_is_said_of_minors_reaches_staff_and_holds_nobody_up() {
        var parent = in(Operators.house("enmono"), "自分の情報を見たい")
                .says("親・後見人(こうけんにん)など")
                .says("見本 一郎")
                .says("親");
        assertThat(handedIn(parent).flags()).contains("minor", "agent");
        assertThat(parent.screen()).doesNotContain("18歳", "同意");
        var member = in(Operators.house("enmono"), "自分の情報を見たい").says("自分(会員・元会員)");
        assertThat(handedIn(member).flags()).doesNotContain("minor");
    }

    @Test
    void whoever_asks_for_a_stop_hears_that_another_measure_may_stand_for_it() {
        for (String operator : List.of("immari", "almigo")) {
            var talk = in(Operators.house(operator), "使うのをやめてほしい・消してほしい").says("自分(会員・元会員)");
            assertThat(handedIn(talk).flags()).doesNotContain("kind-by-law");
            talk.told(TextKey.SUBSTITUTE);
            assertThat(talk.screen()).contains(operator.equals("immari") ? "(8条)" : "(利用停止・消去の項)");
        }
        var silent = in(Operators.house("enmono"), "使うのをやめてほしい・消してほしい").says("自分(会員・元会員)");
        handedIn(silent);
        assertThat(silent.screen()).doesNotContain("代わりの方法");
        var other = in(Operators.house("immari"), "ほかへ渡すのをやめてほしい").says("自分(会員・元会員)");
        handedIn(other);
        assertThat(other.screen()).doesNotContain("代わりの方法");
    }

    @Test
    void whoever_wants_to_know_more_hears_it_before_they_choose() {
        var talk = in(Operators.house("immari"), "使うのをやめてほしい・消してほしい").says("自分(会員・元会員)");
        for (int i = 0; i < 15 && !asked(talk).equals(Question.STOP_OR_ERASE); i++) {
            talk.says(answer(asked(talk)));
        }
        talk.says("くわしく").toldOnly(TextKey.DETAILS_SUBSTITUTE);
    }

    @Test
    void who_wants_no_line_hears_how_a_request_begins_and_where_it_ends() {
        var healmate = Ending.ways(Operators.house("healmate"), Language.JAPANESE);
        assertThat(healmate.arguments().getLast())
                .contains("・メール: info@raisondetre-inc.co.jp(ご請求はメールで始まり、郵送で届きます)")
                .containsOnlyOnce("info@");
        var onet = Ending.ways(Operators.house("onet"), Language.ENGLISH);
        assertThat(onet.arguments().getLast())
                .contains("- Post: Please ask the customer desk, 050-1790-8777")
                .contains("- In person: Customer desk, or a branch (10–18h)\nClosed: Tuesday, Friday.")
                .doesNotContain("E-mail");
        var immari = Ending.ways(Operators.house("immari"), Language.JAPANESE);
        assertThat(immari.arguments().getLast()).isEqualTo("\n・メール: support@immari.jp");
        var here = Operators.with("healmate", "    ends: [post]\n", "    ends: [here]\n");
        assertThat(Ending.ways(here, Language.JAPANESE).arguments().getLast()).contains("(ご請求もできます)");
    }

    @Test
    void a_request_that_ends_on_line_by_the_text_is_filed_at_once() {
        var here = Operators.with("onet", "routes:\n", "routes:\n  line: {ends: [here]}\n");
        assertThat(handedIn(in(here, "自分の情報を見たい").says("自分(会員・元会員)")).state().key())
                .isEqualTo("open/submitted");
    }

    @Test
    void visitors_hear_on_which_days_nobody_is_there() {
        var talk = in(Operators.house("onet"), "自分の情報を見たい").says("自分(会員・元会員)");
        handedIn(talk);
        assertThat(talk.screen()).contains("お客様相談室か、支社（10〜18時）\n火曜日、金曜日はお休みです。");
    }

    @Test
    void the_first_message_links_the_operators_text_where_nothing_has_to_be_hidden() {
        String key = "case-prefix: ";
        String link = "published: https://privacy.example/text\n";
        var shown = Talk.begins().in(Operators.with("immari", key, link + key)).follows();
        assertThat(shown.screen()).contains("https://privacy.example/text");
        var house = Operators.with("healmate", key, link + key);
        assertThat(Talk.begins().in(house).follows().screen()).doesNotContain("privacy.example");
        assertThat(Notice.told(house, Language.JAPANESE).getFirst().arguments().getLast())
                .contains("https://privacy.example/text");
        assertThat(Talk.begins().in(Operators.house("immari")).follows().screen())
                .doesNotContain("http");
    }

    private static Question asked(Talk talk) {
        return talk.going().step() instanceof Step.Fill(Question question) ? question : Question.KIND;
    }

    /// Answers what is still asked, and hands it in.
    private static Case handedIn(Talk talk) {
        for (int i = 0; i < 20 && talk.going().step() instanceof Step.Fill(Question question); i++) {
            talk.says(answer(question));
        }
        return talk.says("これで渡す").lastCase();
    }

    private static String answer(Question question) {
        return switch (question) {
            case NAME, AGENT_NAME -> "見本 花子";
            case FURIGANA -> "みほん はなこ";
            case ADDRESS -> "〒160-0022 東京都新宿区新宿1-2-3";
            case BIRTH_DATE -> "昭和60年4月1日";
            case REPLY_BY, MAIL -> "hanako@person.example";
            case SCOPE, RECIPIENT, RECORDS -> "すべて";
            case METHOD -> "紙で受け取る(郵送)";
            case STOP_OR_ERASE -> "使うのをやめる";
            case REASON -> "その他・わからない";
            default -> "ない・わからない";
        };
    }
}
