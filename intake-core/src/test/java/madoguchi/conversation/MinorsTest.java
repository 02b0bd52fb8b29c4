package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who turns out to be under 18 is taken up by staff at once (P11).
@DisplayNameGeneration(ReplaceUnderscores.class)
class MinorsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "17歳です。私の写真を消してください",
                "１６才なんですが、登録してしまいました",
                "高校生です。退会したい",
                "15歳の中学生です",
                "未成年なのですが",
                "I am 16 years old and want my photo removed",
                "I'm 17, please help",
                "17歳です。うそをついてすみませんでした。消してください",
                "16歳です。友達に勝手に登録されました",
                "I'm 17, my friend signed me up",
                "I am a minor"
            })
    void who_says_so_is_taken_up_by_staff_at_once(String text) {
        for (var talk : new Talk[] {Talk.begins(), Talk.accepted()}) {
            talk.says(text).told(TextKey.UNDER_AGE);
            assertThat(talk.lastCase().flags()).contains("urgent", "under-18");
            assertThat(talk.lastCase().answers())
                    .anyMatch(answer -> answer.value().equals(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "70歳です。写真を消してください",
                "17歳の娘のことです。娘は17歳です",
                "高校生のときに登録しました",
                "15歳で始めたスポーツの写真が残っていた時のものです",
                "I am 170 cm tall",
                "My daughter says I am 17",
                "うちの子が16歳です。登録を消してください",
                "相手の会員が16歳なんです",
                "年の差が15歳です",
                "I am 10 days late with my answer",
                "117歳です"
            })
    void others_are_not(String text) {
        assertThat(Talk.begins().says(text).cases()).isEmpty();
    }

    @Test
    void what_a_page_brings_is_read_for_it_too() {
        var talk = Talk.begins()
                .in(Operators.house("healmate"))
                .follows()
                .says("はい")
                .says("苦情");
        talk.gives(new Input.Told(Map.of("content", "17歳です。年齢を偽りました", "reply-by", "LINE")));
        assertThat(talk.lastCase().flags()).contains("urgent", "under-18");
    }

    @Test
    void a_parent_who_asks_tells_of_somebody_else() {
        var talk = Talk.accepted().says("開示").says("法定代理人").says("見本 一郎");
        assertThat(talk.says("17歳です").cases()).isEmpty();
    }
}
