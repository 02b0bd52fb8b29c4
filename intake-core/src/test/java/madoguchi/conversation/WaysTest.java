package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import madoguchi.cases.Change;
import madoguchi.cases.Matter;
import madoguchi.policy.Kind;
import madoguchi.text.Language;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaysTest {
    /// Every step there is, with its question on the screen.
    static List<Supplier<Talk>> steps() {
        return List.of(
                () -> Talk.begins().follows(),
                () -> Talk.accepted(),
                () -> Talk.accepted().taps("そのほか"),
                () -> Talk.accepted().says("削除"),
                () -> Talk.accepted().taps("質問したい"),
                () -> Talk.begins().says("写真の扱いを教えてください").says("はい").says("1"),
                () -> Talk.accepted().taps("質問したい").says("写真について"),
                () -> Talk.accepted().taps("質問したい").says("写真について").taps("メール"),
                () -> Talk.accepted().taps("質問したい").says("写真について").taps("電話"),
                () -> Talk.atSummary(),
                () -> Talk.atSummary().taps("変更する"),
                () -> Talk.atSummary().taps("やめる"),
                () -> Talk.accepted().taps("担当者"),
                () -> Talk.atSummary().taps("これで渡す").unsends(4));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void why_is_answered_and_the_question_asked_again(Supplier<Talk> step) {
        var talk = step.get();
        var question = talk.ask().text();
        var before = talk.going();
        talk.says("なぜ").asked(question);
        assertThat(talk.said()).hasSize(1);
        assertThat(talk.said().getFirst().key()).startsWith("why.");
        assertThat(talk.going().step()).isEqualTo(before.step());
        assertThat(talk.taps("なぜ").going().prompt()).isEqualTo(before.prompt());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void the_language_changes_and_the_question_is_asked_again(Supplier<Talk> step) {
        var talk = step.get();
        var question = talk.ask().text();
        var draft = talk.going().draft();
        talk.says("English").asked(question);
        assertThat(talk.last().language()).isEqualTo(Language.ENGLISH);
        assertThat(talk.going().draft()).isEqualTo(draft);
        talk.taps("日本語").asked(question);
        assertThat(talk.last().language()).isEqualTo(Language.JAPANESE);
        String english = talk.data("English");
        talk.tapsAgain(english).tapsAgain(english);
        assertThat(talk.last().language()).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void repeating_asks_again(Supplier<Talk> step) {
        var talk = step.get();
        var question = talk.ask();
        talk.says("もう一度").asked(question.text());
        assertThat(talk.ask()).isEqualTo(question);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void what_does_not_fit_is_answered_kindly_and_changes_nothing(Supplier<Talk> step) {
        for (var thing : Input.Thing.values()) {
            var talk = step.get();
            var before = talk.going();
            var question = talk.ask();
            talk.shows(thing).asked(question.text());
            assertThat(talk.said()).hasSize(1);
            assertThat(talk.said().getFirst().key()).startsWith("thing.");
            assertThat(talk.going().draft()).isEqualTo(before.draft());
            assertThat(talk.going().step()).isEqualTo(before.step());
            assertThat(talk.ask()).isEqualTo(question);
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_flood_and_a_text_too_long_are_told_and_the_question_asked_again(Supplier<Talk> step) {
        var talk = step.get();
        var question = talk.ask();
        talk.gives(new Input.Flooded(50)).toldOnly(TextKey.FLOODED);
        assertThat(talk.ask()).isEqualTo(question);
        talk.gives(new Input.TooLong(3_000)).toldOnly(TextKey.TOO_LONG);
        assertThat(talk.ask()).isEqualTo(question);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void what_could_not_be_decided_goes_to_a_human_and_the_question_stays(Supplier<Talk> step) {
        var talk = step.get();
        var question = talk.ask();
        int before = talk.cases().size();
        talk.gives(new Input.SetAside()).toldOnly(TextKey.SET_ASIDE);
        // From now on there is something to ask about, so its button may join.
        assertThat(talk.ask().name()).isEqualTo(question.name());
        assertThat(talk.ask().text()).isEqualTo(question.text());
        assertThat(talk.ask().choices()).containsAll(question.choices());
        assertThat(talk.cases()).hasSize(before + 1);
        assertThat(talk.cases().getLast().matter()).isEqualTo(new Matter.Unprocessed());
        assertThat(talk.cases().getLast().state().key()).isEqualTo("open/not-processed");
        assertThat(talk.cases().getLast().answers()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void an_old_button_changes_nothing(Supplier<Talk> step) {
        var talk = step.get();
        var before = talk.going();
        for (String data :
                new String[] {"", ":", "abc", "other:send", before.prompt(), before.prompt() + ":nonsense"}) {
            talk.tapsAgain(data).toldOnly(TextKey.OLD_BUTTON);
            assertThat(talk.going().step()).isEqualTo(before.step());
            assertThat(talk.going().draft()).isEqualTo(before.draft());
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_human_can_be_called(Supplier<Talk> step) {
        var talk = step.get();
        var waitingAlready = talk.going().step() instanceof Step.WaitForHuman;
        talk.says("担当者").asked(TextKey.ASK_HUMAN_WAITING);
        assertThat(talk.going().step()).isInstanceOf(Step.WaitForHuman.class);
        assertThat(talk.cases().stream().filter(made -> made.matter().equals(new Matter.HumanWanted())))
                .hasSize(1);
        assertThat(talk.said()).hasSize(waitingAlready ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everything_shown_can_be_stopped_by_button_and_typing(Supplier<Talk> step) {
        var tapped = step.get().taps("やめる");
        if (!tapped.state().atRest()) {
            tapped.says("はい");
        }
        tapped.atRest();
        var typed = step.get().says("やめる").says("はい");
        assertThat(typed.state().atRest() || typed.going().step() instanceof Step.ReadNotice)
                .isTrue();
    }

    @Test
    void back_leads_through_all_questions_and_keeps_the_answers() {
        var talk = Talk.accepted().taps("質問したい").says("写真について").says("taro@example.jp");
        talk.says("戻る").asked(TextKey.ASK_MAIL);
        talk.taps("もどる").asked(TextKey.ASK_REPLY_BY);
        talk.says("back").asked(TextKey.ASK_CONTENT_INQUIRY);
        talk.says("もどる").asked(TextKey.ASK_KIND);
        talk.says("もどる").toldOnly(TextKey.NOTHING_BEFORE).asked(TextKey.ASK_KIND);
        assertThat(talk.answered()).hasSize(4);
        talk.taps("このままにする").asked(TextKey.ASK_REVIEW);
    }

    @Test
    void going_back_and_answering_anew_asks_only_what_is_new() {
        Talk.atSummary()
                .says("もどる")
                .says("メール")
                .asked(TextKey.ASK_MAIL)
                .says("a@b.jp")
                .asked(TextKey.ASK_REVIEW);
    }

    @Test
    void every_item_can_be_changed_and_the_summary_comes_back() {
        var talk = Talk.accepted().taps("質問したい").says("写真について").says("taro@example.jp");
        talk.says("変更").asked(TextKey.ASK_CHANGE);
        assertThat(talk.screen()).contains("1. ご用件\n2. 内容\n3. ご連絡の方法\n4. メールアドレス");
        talk.says("内容").asked(TextKey.ASK_CONTENT_INQUIRY).says("動画について").asked(TextKey.ASK_REVIEW);
        talk.taps("変更する").taps("メールアドレス").says("jiro@example.jp").asked(TextKey.ASK_REVIEW);
        talk.taps("変更する").taps("ご連絡の方法").says("電話").asked(TextKey.ASK_PHONE).says("0312345678");
        talk.asked(TextKey.ASK_REVIEW).taps("変更する").taps("ご用件").says("苦情").asked(TextKey.ASK_REVIEW);
        var made = talk.says("はい").cases().getFirst();
        assertThat(made.matter()).isEqualTo(new Matter.Request(Kind.COMPLAINT, true));
        assertThat(made.answers().getFirst().value()).isEqualTo("動画について");
        // The mail address was said, but is not how the person wants to be answered.
        assertThat(made.contacts()).extracting(contact -> contact.value()).containsExactly("", "0312345678");
    }

    @Test
    void an_earlier_way_of_answering_is_remembered() {
        var talk = Talk.accepted().taps("質問したい").says("写真について").says("taro@example.jp");
        talk.says("変更").says("3").says("LINE").asked(TextKey.ASK_REVIEW);
        talk.says("変更").says("3").says("メール").asked(TextKey.ASK_REVIEW);
        assertThat(talk.screen()).contains("t***@e***.jp");
    }

    @Test
    void nothing_to_change_is_said_so() {
        Talk.accepted().says("変更").toldOnly(TextKey.NOTHING_TO_CHANGE).asked(TextKey.ASK_KIND);
    }

    @Test
    void the_reason_names_the_operator_s_clause_or_the_law() {
        assertThat(Talk.accepted().says("開示").says("自分").says("なぜ").screen()).contains("株式会社いまりの方針 6条");
        assertThat(Talk.accepted().says("苦情").says("なぜ").screen()).contains("個人情報保護法40条");
        assertThat(Talk.begins().follows().says("なぜ").screen()).contains("個人情報保護法21条2項");
    }

    @Test
    void the_menu_keeps_the_answers() {
        var talk = Talk.atSummary().says("メニュー").toldOnly(TextKey.MENU_KEPT).asked(TextKey.ASK_KIND);
        talk.taps("このままにする").asked(TextKey.ASK_REVIEW);
        Talk.begins().follows().says("menu").asked(TextKey.NOTICE_ASK);
    }

    @Test
    void a_called_human_gets_what_was_typed_and_what_follows() {
        var talk = Talk.begins().says("写真の件です、急ぎます").says("はい").says("1").says("すぐに消えてほしい");
        talk.taps("担当者").toldOnly(TextKey.HUMAN_CALLED);
        var made = talk.cases().getFirst();
        assertThat(made.matter()).isEqualTo(new Matter.HumanWanted());
        assertThat(made.answers())
                .extracting(answer -> answer.value())
                .containsExactly("inquiry", "すぐに消えてほしい", "写真の件です、急ぎます");
        assertThat(talk.screen()).contains("できるだけ早く", "メニュー", made.number().value());

        talk.says("追加です。電話は昼に").toldOnly(TextKey.HUMAN_TOLD).asked(TextKey.ASK_HUMAN_WAITING);
        assertThat(talk.changes()).hasSize(1);
        assertThat(((Change.AnswerAdded) talk.changes().getFirst()).answer().value())
                .isEqualTo("追加です。電話は昼に");

        talk.says("メニュー").asked(TextKey.ASK_KIND).taps("このままにする").asked(TextKey.ASK_REPLY_BY);
    }

    @Test
    void the_hours_of_staff_are_told_where_the_operator_has_them() {
        var talk = Talk.begins().in(Immari.WITH_HOURS).follows().says("人と話したい");
        talk.toldOnly(TextKey.HUMAN_CALLED);
        assertThat(talk.screen()).contains("平日10時から18時");
    }

    @Test
    void a_human_called_before_the_notice_was_answered_is_no_way_around_it() {
        var talk = Talk.begins().says("写真の扱いを教えてください").taps("担当者");
        assertThat(talk.cases().getFirst().notice()).isEmpty();
        talk.says("もどる").asked(TextKey.NOTICE_ASK);
        talk.says("担当者").says("メニュー").asked(TextKey.NOTICE_ASK);
        talk.says("担当者").says("変更").told(TextKey.NOTHING_TO_CHANGE);
    }

    @Test
    void a_human_can_be_called_at_rest() {
        var talk = Talk.atSummary().taps("これで渡す").says("担当者").asked(TextKey.ASK_HUMAN_WAITING);
        assertThat(talk.cases()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void the_first_language_at_rest_can_change_too(Language language) {
        var talk = Talk.atSummary().taps("これで渡す").says(language == Language.ENGLISH ? "English" : "日本語");
        assertThat(talk.last().language()).isEqualTo(language);
        talk.atRest();
    }

    @ParameterizedTest
    @ValueSource(strings = {"担当者の態度が悪い", "変更してほしい点があります", "やめると言われました"})
    void a_sentence_with_a_command_in_it_is_no_command(String text) {
        Talk.accepted().taps("質問したい").says(text).asked(TextKey.ASK_REPLY_BY);
    }
}
