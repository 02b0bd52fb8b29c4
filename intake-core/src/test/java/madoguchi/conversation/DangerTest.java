package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import madoguchi.cases.StaffDeed;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words of danger are met first, whoever has the talk and wherever they are written (P11).
@DisplayNameGeneration(ReplaceUnderscores.class)
class DangerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "付きまとわれて困っています",
                "つきまとわれています",
                "毎日付け回されています",
                "もう死ぬしかありません",
                "死にます",
                "もう生きていたくない",
                "命を絶ちます",
                "あいつを殺したい",
                "刺すと言われました",
                "夜道で襲われました",
                "夫に殴られています",
                "家庭内暴力から逃げています",
                "He hits me",
                "しにたい",
                "もうしにたいです",
                "死ぬ",
                "ころすぞと言われています",
                "元カレに後をつけられています",
                "会員の男に家まで来られて怖い",
                "もう生きるのがつらい",
                "首をつります",
                "リストカットしています",
                "このままだと死ぬかもしれません",
                "もう無理、死ぬ",
                "身の危険を感じます",
                "My husband is abusive",
                "I am being abused",
                "I am in an abusive relationship",
                "he abuses me",
                "I will die tonight",
                "someone harasses me",
                "My ex follows me home"
            })
    void who_may_be_in_danger_hears_first_where_help_is(String text) {
        var talk = Talk.begins().says(text).told(TextKey.DANGER);
        assertThat(talk.lastCase().flags()).contains("urgent", "danger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "暴力団との関係を疑われました",
                "父が亡くなりました",
                "消したい情報があります",
                "母が死ぬ前に登録していました",
                "死ぬほど眠い",
                "お忙しいところすみません",
                "今のところされていません",
                "写真を探しにたくさん来ました",
                "家に来た手紙のこと",
                "わたしにたいする説明がありません",
                "見直しにたいへん時間がかかりました",
                "足が悪いので自宅まで来てもらえますか",
                "名刺すべてを消してください",
                "Mail still comes to my house",
                "I cut myself off from the service",
                "I was abused by your staff",
                "This is an abuse of my data",
                "I have a skill certificate",
                "the deadline is tomorrow"
            })
    void other_words_are_none_of_danger(String text) {
        assertThat(Talk.begins().says(text).spoken()).noneMatch(told -> told.contains("110"));
    }

    @Test
    void who_waits_for_a_human_hears_it_too_and_staff_see_it_on_the_same_case() {
        var talk = Talk.begins().says("担当者").says("もう死にたいです").told(TextKey.DANGER);
        assertThat(talk.cases()).hasSize(1);
        assertThat(talk.lastCase().flags()).containsOnlyOnce("danger").contains("urgent");
        talk.says("もう死にたいです").told(TextKey.DANGER);
        assertThat(talk.lastCase().flags()).containsOnlyOnce("danger");
    }

    @Test
    void a_human_who_has_the_talk_is_told_and_the_person_hears_where_help_is() {
        var talk = Talk.begins().says("担当者").staff(new StaffDeed.Reply("どうされましたか。"));
        talk.says("殺すと脅されています").toldOnly(TextKey.DANGER);
        assertThat(talk.lastCase().flags()).contains("urgent", "danger");
    }

    @Test
    void a_page_that_brings_them_shows_where_help_is_and_the_talk_tells_nobody() {
        House house = Operators.house("healmate");
        var talk = Talk.begins().in(house).follows().says("はい");
        talk.says("苦情").gives(new Input.Told(Map.of("content", "会員の男に殺すと脅されています", "reply-by", "LINE")));
        assertThat(talk.spoken()).noneMatch(text -> text.contains("110") || text.contains("8008"));
        assertThat(talk.lastCase().flags()).contains("urgent", "danger");
        var alone = Talk.begins().in(house).follows().says("はい").says("苦情");
        alone.gives(new Input.Told(Map.of("content", "死ぬ", "reply-by", "LINE")));
        assertThat(new Sheets(alone.going(), house, LocalDate.of(2026, 11, 22))
                        .sheet()
                        .notes())
                .extracting(Effect.Say::text)
                .contains(TextKey.DANGER);
        assertThat(new Sheets(talk.going(), house, LocalDate.of(2026, 11, 22))
                        .sheet()
                        .notes()
                        .getFirst()
                        .text())
                .isEqualTo(TextKey.DANGER);
    }
}
