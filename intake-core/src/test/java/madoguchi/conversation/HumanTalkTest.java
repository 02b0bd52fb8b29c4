package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import madoguchi.cases.Change;
import madoguchi.cases.StaffDeed;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Handing over to a human, which ends by itself (P4). The talks here begin on Sunday, 22 November 2026 at noon in
/// Japan; Monday is a holiday.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HumanTalkTest {
    private static final StaffDeed REPLY = new StaffDeed.Reply("どのようなことでしょうか。");

    private static Talk called() {
        return Talk.accepted().taps("質問したい").says("写真について").says("担当者");
    }

    @Test
    void a_human_has_one_working_day_to_answer() {
        assertThat(Talk.begins().says("担当者").casesTimer()).hasValue(Instant.parse("2026-11-25T00:00:00Z"));
        var onTuesday = Talk.begins().waits(Duration.ofHours(50)).says("担当者");
        assertThat(onTuesday.casesTimer()).hasValue(Instant.parse("2026-11-25T05:00:00Z"));
    }

    @Test
    void when_nobody_answers_the_person_is_asked_for_pardon_and_the_counter_goes_on() {
        var talk = called().waitsForCases().toldOnly(TextKey.HUMAN_LATE).asked(TextKey.ASK_REPLY_BY);
        assertThat(talk.screen()).contains("お待たせして申し訳ありません");
        assertThat(talk.changes()).hasSize(1).first().isInstanceOf(Change.HandOverEnded.class);
        assertThat(talk.lastCase().flags()).contains("human-late");
        assertThat(talk.going().draft().value(Question.CONTENT)).hasValue("写真について");
        talk.taps("このLINEのトーク").asked(TextKey.ASK_REVIEW);
    }

    @Test
    void who_had_typed_nothing_else_is_at_rest_then() {
        var talk = Talk.accepted().says("担当者").waitsForCases();
        talk.toldOnly(TextKey.HUMAN_LATE, TextKey.RESTING).atRest();
        assertThat(talk.last().effects()).contains(new Effect.Forget(Timer.ABANDONED));
    }

    @Test
    void who_called_before_the_notice_is_greeted_with_it() {
        var talk = Talk.begins().says("写真の扱いを教えてください").says("担当者").waitsForCases();
        talk.told(TextKey.HUMAN_LATE, TextKey.NOTICE_WHO).asked(TextKey.NOTICE_ASK);
    }

    @Test
    void who_went_back_to_the_menu_hears_nothing_but_support_does() {
        var talk = called().says("メニュー").waitsForCases().silent();
        assertThat(talk.changes()).hasSize(1).first().isInstanceOf(Change.HandOverEnded.class);
        assertThat(talk.going().step()).isEqualTo(new Step.Fill(Question.KIND));
    }

    @Test
    void after_the_human_spoke_the_talk_ends_without_a_pardon_and_without_an_alarm() {
        var talk = called().staff(REPLY)
                .waitsForCases()
                .toldOnly(TextKey.HUMAN_ENDED)
                .asked(TextKey.ASK_REPLY_BY);
        assertThat(talk.changes()).isEmpty();
        assertThat(talk.lastCase().flags()).doesNotContain("human-late");
    }

    @Test
    void words_that_the_human_does_not_answer_are_an_alarm_again() {
        var talk = called().staff(REPLY)
                .waits(Duration.ofHours(2))
                .says("写真を消してほしいのです")
                .silent();
        talk.says("お願いします").silent().waitsForCases().toldOnly(TextKey.HUMAN_LATE);
        assertThat(talk.lastCase().flags()).contains("human-late");
        assertThat(talk.lastCase().answers())
                .filteredOn(answer -> answer.question().equals("note"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"はい", "まだですか", "キャンセル", "English", "1", "ありがとう", "もどる", "担当者", "なぜ", "変更"})
    void while_a_human_has_the_talk_the_counter_keeps_out_of_it(String text) {
        var talk = called().staff(REPLY);
        var before = talk.going();
        talk.says(text).silent();
        assertThat(talk.lastCase().answers())
                .last()
                .extracting(answer -> answer.value())
                .isEqualTo(text);
        assertThat(talk.going().step()).isEqualTo(before.step());
        assertThat(talk.going().draft()).isEqualTo(before.draft());
        assertThat(talk.going().abandonAt()).isAfter(before.abandonAt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"メニュー", "menu", "ＭＥＮＵ", "最初から"})
    void the_menu_always_brings_the_counter_back(String text) {
        called().says(text).asked(TextKey.ASK_KIND);
        called().staff(REPLY).says(text).told(TextKey.MENU_KEPT).asked(TextKey.ASK_KIND);
    }

    @Test
    void to_stop_works_as_it_stands_on_the_button() {
        called().staff(REPLY).says("やめる").asked(TextKey.ASK_STOP).taps("続ける").asked(TextKey.ASK_HUMAN_WAITING);
        called().staff(REPLY).taps("やめる").asked(TextKey.ASK_STOP);
    }

    @Test
    void what_the_human_cannot_see_is_told() {
        var talk = called().staff(REPLY).gives(new Input.Said("番号は (消しました) です", true));
        talk.toldOnly(TextKey.GUARDED).asked(TextKey.ASK_HUMAN_WAITING);
        talk.gives(new Input.TooLong(3_000)).told(TextKey.TOO_LONG);
        talk.shows(Input.Thing.PHOTO).told(TextKey.THING_PHOTO);
    }

    @Test
    void staff_can_hand_back() {
        called().staff(REPLY)
                .staff(new StaffDeed.HandBack())
                .toldOnly(TextKey.HANDED_BACK)
                .asked(TextKey.ASK_REPLY_BY);
        var nobody = called().staff(new StaffDeed.HandBack()).toldOnly(TextKey.HANDED_BACK);
        assertThat(nobody.going()
                        .person()
                        .submitted()
                        .getLast()
                        .course()
                        .orElseThrow()
                        .humanTalks())
                .isFalse();
    }

    @Test
    void a_note_to_a_human_can_be_unsent_like_any_other() {
        var talk = called().staff(REPLY).says("夫には言わないで");
        talk.unsends(talk.count()).asked(TextKey.ASK_LEAVE_CASE).says("はい");
        assertThat(talk.lastCase().answers())
                .last()
                .extracting(answer -> answer.value())
                .isEqualTo("");
    }

    @Test
    void a_timer_that_no_longer_applies_changes_nothing() {
        var talk = called();
        var before = talk.state();
        talk.rings(Timer.CASES);
        assertThat(talk.last().effects()).isEmpty();
        assertThat(talk.state()).isEqualTo(before);
        assertThat(Talk.begins().rings(Timer.CASES).last().effects()).isEmpty();
    }

    @Test
    void a_hand_over_of_an_earlier_release_is_taken_care_of_from_now_on() {
        var known = new Submitted(
                new madoguchi.cases.CaseNumber("IM-7K3QM-XW2AB-C"),
                Optional.of(new madoguchi.cases.Matter.HumanWanted()),
                Optional.of(Instant.parse("2026-11-20T03:00:00Z")),
                java.util.List.of());
        var person = Person.speaking(madoguchi.text.Language.JAPANESE).with(known);
        var adopted = person.adopting(Instant.parse("2026-11-22T03:00:00Z"));
        assertThat(adopted.due()).hasValue(Instant.parse("2026-11-27T00:00:00Z"));
        assertThat(adopted.adopting(Instant.parse("2026-12-22T03:00:00Z"))).isEqualTo(adopted);
    }
}
