package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

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
                "117歳です"
            })
    void others_are_not(String text) {
        assertThat(Talk.begins().says(text).spoken()).noneMatch(told -> told.contains("18歳未満"));
    }

    @Test
    void a_parent_who_asks_tells_of_somebody_else() {
        var talk = Talk.accepted().says("開示").says("法定代理人").says("見本 一郎");
        assertThat(talk.says("17歳です").spoken()).noneMatch(told -> told.contains("18歳未満"));
    }
}
