package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DetailsTest {
    private static final String DETAILS = "くわしく";

    private static Talk atAsker() {
        return Talk.accepted().taps("自分の情報を見たい").asked(TextKey.ASK_ASKER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"くわしく", "詳しく", "くわしく教えてください", "details", "Tell me more"})
    void they_are_told_in_many_words_and_the_question_is_asked_again(String text) {
        var talk = atAsker();
        String prompt = talk.going().prompt();
        talk.says(text)
                .toldOnly(TextKey.DETAILS_ASKER, TextKey.DETAILS_FEE, TextKey.FEE_TERMS)
                .asked(TextKey.ASK_ASKER);
        assertThat(talk.going().prompt()).isEqualTo(prompt);
        talk.taps("自分(会員・元会員)").asked(TextKey.ASK_NAME);
    }

    @Test
    void they_are_offered_only_where_there_are_any() {
        assertThat(atAsker().labels()).contains(DETAILS);
        assertThat(Talk.accepted().labels()).doesNotContain(DETAILS);
        assertThat(Talk.accepted().taps("質問したい").labels()).doesNotContain(DETAILS);
        Talk.accepted().says(DETAILS).toldOnly(TextKey.DETAILS_NONE).asked(TextKey.ASK_KIND);
    }

    @Test
    void what_comes_of_handing_it_over_is_told_at_the_summary() {
        Talk.atSummary()
                .taps(DETAILS)
                .toldOnly(TextKey.DONE_NEXT, TextKey.DETAILS_NEXT_WITHDRAW)
                .asked(TextKey.ASK_REVIEW);
    }

    @Test
    void what_cannot_be_undone_is_in_the_question_and_the_rest_behind_it() {
        var talk = Talk.atSummary().says("やめる").asked(TextKey.ASK_STOP_BARE);
        assertThat(talk.screen()).contains("お答えは消えます");
        talk.taps(DETAILS)
                .toldOnly(TextKey.DETAILS_STOP_BARE, TextKey.DETAILS_STOP)
                .asked(TextKey.ASK_STOP_BARE);
        talk.taps("続ける").says("担当者").taps(DETAILS);
        talk.toldOnly(TextKey.DETAILS_HUMAN, TextKey.DETAILS_HUMAN_END).asked(TextKey.ASK_HUMAN_WAITING);
    }

    @Test
    void a_victim_of_a_false_profile_hears_of_no_fee() {
        var talk = atAsker().taps("写真や名前が使われている");
        assertThat(talk.labels()).doesNotContain(DETAILS);
    }

    @Test
    void a_page_has_those_of_all_it_asks() {
        var talk = Talk.accepted();
        talk.gives(new Input.Told(Map.of("kind", "disclosure")));
        var sheet = Sheet.of(talk.state(), Immari.HOUSE, java.time.LocalDate.of(2026, 11, 22))
                .orElseThrow();
        assertThat(sheet.details()).extracting(Effect.Say::text).contains(TextKey.DETAILS_ASKER, TextKey.DETAILS_FEE);
        assertThat(sheet.ways()).extracting(Effect.Choice::label).doesNotContain(TextKey.WAY_DETAILS);
    }
}
