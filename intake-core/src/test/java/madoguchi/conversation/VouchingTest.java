package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import madoguchi.text.NumberGuard;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// After a false alarm of the number guard (P3).
@DisplayNameGeneration(ReplaceUnderscores.class)
class VouchingTest {
    private static final Input CUT = new Input.Said("免許証の番号は" + NumberGuard.DOUBTED + "です", true);
    private static final String SAYS = "マイナンバーではありません";

    private static Talk cut() {
        return Talk.accepted().taps("質問したい").gives(CUT);
    }

    private static boolean vouched(Talk talk) {
        return Conversation.vouched(talk.state(), talk.now());
    }

    @Test
    void the_alarm_says_that_it_may_be_wrong_and_offers_a_button() {
        var talk = cut();
        talk.told(TextKey.GUARDED_DOUBT);
        assertThat(talk.labels()).contains(SAYS);
        assertThat(vouched(talk)).isFalse();
    }

    @Test
    void a_number_that_is_surely_one_brings_no_such_button() {
        var talk = Talk.accepted().taps("質問したい").gives(new Input.Said("私の" + NumberGuard.MARK, true));
        talk.told(TextKey.GUARDED);
        assertThat(talk.labels()).doesNotContain(SAYS);
    }

    @Test
    void the_question_that_lost_the_number_is_asked_again_and_the_next_text_is_believed() {
        var talk = cut().asked(TextKey.ASK_REPLY_BY).taps(SAYS);
        talk.told(TextKey.VOUCHED).asked(TextKey.ASK_CONTENT_INQUIRY);
        assertThat(vouched(talk)).isTrue();
        talk.says("免許証の番号は301200000510です").asked(TextKey.ASK_REPLY_BY);
        assertThat(vouched(talk)).isFalse();
        talk.taps("このLINEのトーク").taps("これで渡す");
        assertThat(talk.lastCase().answers().getFirst().value()).isEqualTo("免許証の番号は301200000510です");
        assertThat(talk.lastCase().flags()).doesNotContain("number-removed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"マイナンバーではありません", "マイナンバーじゃないです。", "個人番号ではない", "Not a My Number", "It is not my number."})
    void it_can_be_typed(String words) {
        assertThat(vouched(cut().says(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"マイナンバーです", "マイナンバーではありませんか", "夫のマイナンバーではありませんが私のです", "マイナンバー", "not"})
    void other_words_vouch_for_nothing(String words) {
        assertThat(vouched(cut().says(words))).isFalse();
    }

    @Test
    void whatever_comes_between_ends_it() {
        assertThat(vouched(cut().says(SAYS).says("もどる"))).isFalse();
        assertThat(vouched(cut().says(SAYS).says("なぜ"))).isFalse();
        assertThat(vouched(cut().says(SAYS).shows(Input.Thing.PHOTO))).isFalse();
    }

    @Test
    void half_an_hour_later_nobody_is_believed_any_more() {
        assertThat(vouched(cut().says(SAYS).waits(Duration.ofMinutes(28)))).isTrue();
        assertThat(vouched(cut().says(SAYS).waits(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void nobody_is_believed_where_nothing_is_open() {
        var talk = Talk.atSummary().taps("これで渡す").says(SAYS);
        talk.told(TextKey.RESTING);
        assertThat(vouched(talk)).isFalse();
    }
}
