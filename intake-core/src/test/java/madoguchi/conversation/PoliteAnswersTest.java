package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import madoguchi.cases.Contact;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A polite choice is a choice; what says more is kept as what it is.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PoliteAnswersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "はい、お願いします",
                "はい、大丈夫です",
                "はい、同意します",
                "はいお願いします",
                "はい。進めてください。",
                "進めてください",
                "同意します",
                "Yes, please",
                "Yes please!",
                "OK, go ahead"
            })
    void a_polite_yes_goes_on_from_the_notice(String text) {
        var talk = Talk.begins().follows().says(text);
        assertThat(talk.going().step()).isEqualTo(new Step.Fill(Question.KIND));
        assertThat(talk.going().draft().first()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"はい、でも先に聞きたいことがあります", "はい、やっぱりやめて郵送にしたいです", "Yes, but first I want to know more"})
    void a_yes_with_more_behind_it_is_none(String text) {
        var talk = Talk.begins().follows().says(text).asked(TextKey.NOTICE_ASK);
        assertThat(talk.going().draft().first()).map(Heard::text).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3です", "3番でお願いします", "3 please", "自分の情報を見たいです", "開示をお願いします"})
    void a_kind_is_chosen_politely(String text) {
        assertThat(Talk.accepted().says(text).going().draft().kind()).contains(Kind.DISCLOSURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"自分です", "本人です", "myself", "1です"})
    void who_asks_is_chosen_politely(String text) {
        var talk = Talk.accepted().says("開示").asked(TextKey.ASK_ASKER).says(text);
        assertThat(talk.answered()).contains(Question.ASKER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LINEでお願いします", "このLINEのトークがいいです", "LINEがいいです", "LINE, please"})
    void the_way_to_answer_is_chosen_politely(String text) {
        var talk = Talk.accepted().taps("質問したい").says("登録した写真の扱いについて教えてください").says(text);
        assertThat(talk.going().draft().replyBy()).contains(Contact.Way.LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "渡してください",
                "これで大丈夫です",
                "これで渡します",
                "はい、これで渡してください",
                "お願いします。",
                "Yes, send it please",
                "OK, go ahead"
            })
    void a_request_is_handed_over_politely(String text) {
        assertThat(Talk.atSummary().says(text).cases()).hasSize(1);
    }

    @Test
    void who_writes_is_no_call_for_a_human() {
        var talk = Talk.accepted().says("開示").says("自分です").says("スタッフです");
        assertThat(talk.cases()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"担当者でお願いします", "担当者、お願いします", "すみません、担当者", "human please"})
    void a_human_is_called_politely(String text) {
        assertThat(Talk.accepted().says(text).cases()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"最初からやり直したい", "最初からやり直したいです", "やり直したいです"})
    void who_wants_to_begin_again_gets_the_menu(String text) {
        var talk = Talk.accepted().says("開示").says("自分").says(text);
        assertThat(talk.going().step()).isEqualTo(new Step.Fill(Question.KIND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"前に戻して", "ひとつ前に戻して", "一つ前に戻してください", "前に戻してほしいです"})
    void who_wants_to_go_back_goes_back(String text) {
        var talk = Talk.accepted().says("開示").says("自分").says(text);
        assertThat(talk.going().step()).isEqualTo(new Step.Fill(Question.ASKER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"写真を消したい", "写真を消して", "写真を消してください"})
    void a_short_wish_to_erase_is_kept_and_asked_back(String text) {
        var talk = Talk.accepted().says(text);
        assertThat(talk.going().step()).isEqualTo(new Step.PickKind(Step.Page.ERASING));
        assertThat(talk.going().draft().first()).map(Heard::text).contains(text);
    }

    @Test
    void a_short_word_of_a_kind_is_confirmed() {
        assertThat(Talk.accepted().says("名前が誤り").going().step()).isEqualTo(new Step.ConfirmKind(Kind.CORRECTION));
        assertThat(Talk.accepted().says("あのう").going().step()).isEqualTo(new Step.Fill(Question.KIND));
    }
}
