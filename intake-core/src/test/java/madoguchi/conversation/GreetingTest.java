package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GreetingTest {
    private static final TextKey[] NOTICE = {TextKey.NOTICE_WHO, TextKey.NOTICE_WHAT, TextKey.NOTICE_FREE};

    @Test
    void whoever_follows_is_shown_the_notice_and_asked() {
        var talk = Talk.begins().follows().toldOnly(NOTICE).asked(TextKey.NOTICE_ASK);
        assertThat(talk.screen())
                .contains("株式会社いまり", "https://immari.example/privacy", "お答えするため", "LINEヤフー株式会社", "サポート係")
                .contains("暗証番号・カード番号をお聞きすることも、トークで送金をお願いすることもありません")
                .contains("1. はい、ここで進める\n2. LINE以外で進める\n3. やめる")
                .contains("「担当者」", "「English」");
    }

    @ParameterizedTest
    @EnumSource
    void any_first_thing_is_answered_with_the_notice(Input.Thing thing) {
        Talk.begins().shows(thing).toldOnly(NOTICE).asked(TextKey.NOTICE_ASK);
    }

    @Test
    void a_tap_out_of_nowhere_is_answered_with_the_notice() {
        Talk.begins().tapsAgain("x:y").toldOnly(NOTICE).asked(TextKey.NOTICE_ASK);
        Talk.begins().gives(new Input.Withheld()).toldOnly(NOTICE).asked(TextKey.NOTICE_ASK);
    }

    @Test
    void what_is_no_contact_changes_nothing() {
        for (Input input :
                new Input[] {new Input.Unfollowed(), new Input.Unsent("x"), new Input.TimeReached(Timer.ABANDONED)}) {
            var talk = Talk.begins().gives(input);
            assertThat(talk.last().effects()).isEmpty();
            assertThat(talk.state()).isEqualTo(new Conversation.Fresh());
        }
    }

    @Test
    void a_first_text_is_kept_as_it_may_be_the_request() {
        var talk = Talk.begins().says("私の情報がどう使われているか教えてください");
        assertThat(talk.going().draft().first().orElseThrow().text()).isEqualTo("私の情報がどう使われているか教えてください");
        assertThat(talk.going().draft().received()).hasValue(java.time.Instant.parse("2026-11-22T03:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"こんにちは", "メニュー", "hello!", "1", "担当者", "  ", "\uD800"})
    void a_greeting_or_command_is_not_kept(String text) {
        assertThat(Talk.begins().says(text).going().draft()).isEqualTo(Draft.EMPTY);
    }

    @Test
    void whoever_asks_for_a_human_first_gets_one() {
        var talk = Talk.begins().says("担当者");
        assertThat(talk.cases().getFirst().matter()).isEqualTo(new madoguchi.cases.Matter.HumanWanted());
        assertThat(talk.screen())
                .contains("株式会社いまり", "https://immari.example/privacy")
                .contains("暗証番号・カード番号をお聞きすることも、トークで送金をお願いすることもありません");
        assertThat(talk.last().effects().stream()
                        .filter(effect -> effect instanceof Effect.Say || effect instanceof Effect.Ask))
                .as("bubbles of one reply")
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void to_go_on_is_a_yes_to_the_notice() {
        assertThat(Talk.begins().says("こんにちは").says("続けます").going().person().notice())
                .isPresent();
    }

    @Test
    void english_is_spoken_to_whoever_begins_in_english() {
        var talk = Talk.begins().says("Hello, what do you know about me?");
        assertThat(talk.last().language()).isEqualTo(Language.ENGLISH);
        assertThat(talk.screen()).contains("Immari Inc.", "1. Yes, go on here", "\"日本語\"");
    }

    @Test
    void accepting_is_recorded_with_version_and_times() {
        var talk = Talk.begins().follows().waits(Duration.ofHours(1)).says("はい");
        var notice = talk.going().person().notice().orElseThrow();
        assertThat(notice.version()).isEqualTo("v1");
        assertThat(notice.shownAt()).isEqualTo("2026-11-22T03:00:00Z");
        assertThat(notice.acceptedAt()).isEqualTo("2026-11-22T04:01:00Z");
        talk.asked(TextKey.ASK_KIND);
    }

    @Test
    void the_record_is_in_the_case() {
        assertThat(Talk.atSummary().taps("これで渡す").cases().getFirst().notice()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LINE以外で進める", "2", "２", "ほかの方法"})
    void whoever_wants_another_way_gets_the_desk_and_is_erased(String answer) {
        var talk = Talk.begins().says("質問です、教えてください").says(answer);
        talk.toldOnly(TextKey.ELSEWHERE, TextKey.STOPPED).erased();
        assertThat(talk.screen()).contains("support@immari.example").contains("こちらでは消せません");
        assertThat(talk.cases()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"やめる", "３", "いいえ", "stop"})
    void whoever_refuses_is_erased_at_once(String answer) {
        var talk = Talk.begins().says("質問です、教えてください").says(answer);
        talk.toldOnly(TextKey.STOPPED).erased();
        assertThat(talk.cases()).isEmpty();
    }

    @Test
    void a_notice_that_changed_while_shown_is_shown_again() {
        var talk = Talk.begins().follows().in(Immari.NEW_NOTICE).taps("はい、ここで進める");
        talk.told(TextKey.NOTICE_CHANGED, TextKey.NOTICE_WHO).asked(TextKey.NOTICE_ASK);
        assertThat(talk.going().person().notice()).isEmpty();
    }

    @Test
    void after_a_case_the_notice_is_only_recalled() {
        var talk = Talk.atSummary().taps("これで渡す").atRest().says("もう一つお伝えしたいことがあります");
        talk.toldOnly(TextKey.NOTICE_REMINDER).asked(TextKey.ASK_KIND);
        assertThat(talk.screen()).contains("2026年11月22日");
        assertThat(talk.going().draft().first()).isPresent();
    }

    @Test
    void after_a_case_a_new_notice_is_shown_in_full() {
        Talk.atSummary()
                .taps("これで渡す")
                .in(Immari.NEW_NOTICE)
                .says("メニュー")
                .toldOnly(NOTICE)
                .asked(TextKey.NOTICE_ASK);
    }

    @Test
    void at_rest_only_texts_and_following_open_anything() {
        var talk = Talk.atSummary().taps("これで渡す");
        var rest = talk.state();
        for (Input input : new Input[] {
            new Input.Showed(Input.Thing.STICKER),
            new Input.Tapped("old:send"),
            new Input.TimeReached(Timer.ABANDONED),
            new Input.Withheld(),
            new Input.Unfollowed(),
            new Input.Flooded(3),
            new Input.Said("ありがとうございました", false),
            new Input.Said("やめる", false)
        }) {
            assertThat(talk.gives(input).state()).as(input.toString()).isEqualTo(rest);
        }
        talk.follows().asked(TextKey.ASK_KIND);
    }

    @Test
    void a_text_too_long_is_not_kept_at_first_contact() {
        var talk = Talk.begins().says("あ".repeat(3_001));
        talk.told(TextKey.TOO_LONG).asked(TextKey.NOTICE_ASK);
        assertThat(talk.going().draft()).isEqualTo(Draft.EMPTY);
    }
}
