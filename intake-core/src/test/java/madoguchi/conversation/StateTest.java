package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import madoguchi.format.Versions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StateTest {
    @Test
    void the_state_is_small_in_mid_form() {
        assertThat(size(Talk.atSummary().state())).isLessThan(1_024);
        assertThat(size(Talk.atSummary().taps("これで渡す").state())).isLessThan(512);
    }

    @Test
    void the_state_stays_bounded_however_much_goes_to_staff() {
        var talk = Talk.atSummary().taps("これで渡す");
        for (int i = 0; i < 60; i++) {
            talk.says("担当者")
                    .says("追記があります " + i)
                    .says("追記があります、もう一つ")
                    .says("やめる")
                    .says("はい");
        }
        assertThat(talk.state().atRest()).isTrue();
        assertThat(size(talk.state())).isLessThan(16_384);
    }

    @Test
    void nothing_of_the_draft_is_in_a_log_line() {
        var state = Talk.accepted()
                .taps("質問したい")
                .says("夫に知られたくない")
                .says("taro@example.jp")
                .state();
        assertThat(state.toString()).doesNotContain("夫", "taro");
        var made = Talk.atSummary().taps("これで渡す");
        assertThat(made.last().toString()).doesNotContain("登録した写真");
    }

    /// As it is stored, before it is sealed.
    private static int size(Conversation state) {
        return Versions.write(state).length;
    }
}
