package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import madoguchi.text.Language;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Kinds tapped on the menu below the chat.
class FromMenuTest {
    private static final String DISCLOSURE = "menu:disclosure:ja";
    private static final String FURTHER = "menu:more:ja";

    @Test
    void the_first_tap_of_all_is_greeted_in_the_menus_language_and_its_kind_is_gone_on_with_after_the_notice() {
        var talk = Talk.begins().tapsAgain("menu:inquiry:en");
        talk.asked(TextKey.NOTICE_ASK);
        assertThat(talk.last().language()).isEqualTo(Language.ENGLISH);
        talk.taps("Yes, go on here").asked(TextKey.ASK_CONTENT_INQUIRY);
    }

    @Test
    void while_the_notice_is_open_a_tap_does_not_answer_it() {
        var talk = Talk.begins().follows().tapsAgain(DISCLOSURE);
        talk.asked(TextKey.NOTICE_ASK);
        talk.taps("はい、ここで進める");
        talk.asked(TextKey.ASK_ASKER);
        talk.told(TextKey.FEE);
    }

    @Test
    void while_a_name_is_asked_for_it_is_no_name_and_answers_are_kept() {
        var talk = Talk.accepted().taps("自分の情報を見たい").taps("自分(会員・元会員)").says("見本 花子");
        talk.tapsAgain("menu:inquiry:ja").asked(TextKey.ASK_CONTENT_INQUIRY);
        talk.tapsAgain(DISCLOSURE);
        talk.asked(TextKey.ASK_FURIGANA);
    }

    @Test
    void after_an_end_it_opens_the_next_request() {
        var talk = Talk.atSummary().taps("これで渡す").tapsAgain("menu:complaint:ja");
        talk.asked(TextKey.ASK_CONTENT_COMPLAINT);
    }

    @Test
    void the_further_kinds_open_at_any_time_and_answers_are_kept() {
        var talk = Talk.accepted().taps("自分の情報を見たい").taps("自分(会員・元会員)").says("見本 花子");
        talk.tapsAgain(FURTHER).asked(TextKey.ASK_KIND_MORE);
        assertThat(talk.screen()).contains("使いみち", "だれに渡したか", "渡すのをやめてほしい");
        talk.taps("使いみちを知りたい").asked(TextKey.ASK_FURIGANA);
        Talk.atSummary().taps("これで渡す").tapsAgain(FURTHER).asked(TextKey.ASK_KIND_MORE);
    }

    @Test
    void before_the_notice_is_answered_there_is_nothing_to_choose_from() {
        Talk.begins().follows().tapsAgain(FURTHER).asked(TextKey.NOTICE_ASK);
        var talk = Talk.begins().tapsAgain("menu:more:en").asked(TextKey.NOTICE_ASK);
        assertThat(talk.last().language()).isEqualTo(Language.ENGLISH);
        talk.taps("Yes, go on here").asked(TextKey.ASK_KIND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"menu:", "menu:more", "menu:x:ja", "menu:human:ja", "xmenu:inquiry:ja", "menu"})
    void what_names_no_kind_is_an_old_button(String data) {
        var talk = Talk.accepted().tapsAgain(data);
        talk.told(TextKey.OLD_BUTTON);
        talk.asked(TextKey.ASK_KIND);
    }
}
