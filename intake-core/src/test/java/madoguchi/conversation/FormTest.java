package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import madoguchi.cases.Contact;
import madoguchi.cases.Matter;
import madoguchi.policy.AnswerBy;
import madoguchi.policy.Clause;
import madoguchi.policy.Discretion;
import madoguchi.policy.Kind;
import madoguchi.policy.Localized;
import madoguchi.text.NumberGuard;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormTest {
    @Test
    void an_inquiry_by_taps_becomes_a_case() {
        var talk = Talk.accepted()
                .taps("質問したい")
                .asked(TextKey.ASK_CONTENT_INQUIRY)
                .says("登録した写真の扱いについて教えてください")
                .asked(TextKey.ASK_REPLY_BY)
                .taps("このLINEのトーク")
                .asked(TextKey.ASK_REVIEW)
                .taps("これで渡す")
                .toldOnly(TextKey.DONE, TextKey.DONE_NEXT, TextKey.DONE_RETURN)
                .atRest();
        var made = talk.cases().getFirst();
        assertThat(made.matter()).isEqualTo(new Matter.Request(Kind.INQUIRY, true));
        assertThat(made.state().key()).isEqualTo("open/submitted");
        assertThat(made.answers()).hasSize(1);
        assertThat(made.answers().getFirst().question()).isEqualTo("content");
        assertThat(made.answers().getFirst().value()).isEqualTo("登録した写真の扱いについて教えてください");
        assertThat(made.replyBy()).isEqualTo(Contact.Way.LINE);
        assertThat(made.contacts()).containsExactly(Contact.stated(Contact.Way.LINE, ""));
        assertThat(made.releaseTo()).isEmpty();
        assertThat(made.flags()).isEmpty();
        assertThat(talk.screen()).contains(made.number().value()).contains("できるだけ早く");
    }

    @Test
    void a_complaint_by_typing_only_becomes_a_case() {
        var talk = Talk.begins()
                .says("こんにちは")
                .says("１")
                .says("苦情")
                .asked(TextKey.ASK_CONTENT_COMPLAINT)
                .says("解約したのに広告が届きます")
                .says("2")
                .asked(TextKey.ASK_MAIL)
                .says("ｔａｒｏ＠example.jp")
                .asked(TextKey.ASK_REVIEW)
                .says("はい")
                .atRest()
                .told(TextKey.DONE_COMPLAINT);
        var made = talk.cases().getFirst();
        assertThat(made.matter()).isEqualTo(new Matter.Request(Kind.COMPLAINT, true));
        assertThat(made.contacts()).last().isEqualTo(Contact.stated(Contact.Way.MAIL, "taro@example.jp"));
        assertThat(made.replyBy()).isEqualTo(Contact.Way.MAIL);
        // Anyone may complain by law; the operator's text does not say so.
        assertThat(made.flags()).containsExactly("kind-by-law");
    }

    @Test
    void the_whole_way_works_in_english_too() {
        var talk = Talk.begins()
                .says("Hi")
                .says("yes")
                .says("question")
                .says("How long do you keep my photos?")
                .says("phone")
                .says("+81 90-1234-5678")
                .says("send");
        assertThat(talk.cases().getFirst().contacts())
                .last()
                .isEqualTo(Contact.stated(Contact.Way.PHONE, "09012345678"));
        assertThat(talk.screen()).contains("Its number is").contains("as soon as they can");
    }

    @ParameterizedTest
    @CsvSource({
        "まちがいを直したい,CORRECTION",
        "利用停止,SUSPENSION",
        "利用目的,PURPOSE",
        "だれに渡したか,PROVISION_RECORDS",
        "第三者提供の停止,PROVISION_STOP"
    })
    void every_right_is_asked_by_somebody_about_somebody(String typed, Kind kind) {
        var talk = Talk.accepted().says(typed).asked(TextKey.ASK_ASKER);
        assertThat(talk.going().draft().kind()).hasValue(kind);
    }

    @Test
    void erasing_is_three_matters() {
        var talk = Talk.accepted().says("削除").asked(TextKey.ASK_KIND_ERASING);
        assertThat(talk.screen()).contains("1. まちがいを消す\n2. 使うのをやめて消す\n3. 退会したい");
        assertThat(talk.says("2").going().draft().kind()).hasValue(Kind.SUSPENSION);
    }

    @Test
    void leaving_the_service_goes_to_staff_at_once() {
        var talk = Talk.begins().says("退会させてください、お願いします").says("はい").says("退会");
        talk.told(TextKey.SIGNPOST_LEAVING).asked(TextKey.ASK_HUMAN_WAITING);
        var made = talk.cases().getFirst();
        assertThat(made.matter()).isEqualTo(new Matter.HumanWanted());
        assertThat(made.flags()).contains("contract-notice");
        assertThat(made.answers().getFirst().value()).isEqualTo("退会させてください、お願いします");
        assertThat(made.received()).isEqualTo("2026-11-22T03:00:00Z");
    }

    @Test
    void the_second_page_of_kinds_is_one_tap_away() {
        Talk.accepted()
                .taps("そのほか")
                .asked(TextKey.ASK_KIND_MORE)
                .taps("もどる")
                .asked(TextKey.ASK_KIND)
                .taps("そのほか")
                .taps("使いみちを知りたい")
                .asked(TextKey.ASK_ASKER);
    }

    @Test
    void the_first_text_is_offered_as_the_content() {
        var talk = Talk.begins().says("写真の扱いを教えてください").says("はい").says("1");
        talk.asked(TextKey.ASK_CONTENT_FIRST);
        assertThat(talk.screen()).contains("13文字");
        talk.says("はい").asked(TextKey.ASK_REPLY_BY).says("1").says("はい");
        var made = talk.cases().getFirst();
        assertThat(made.answers()).hasSize(1);
        assertThat(made.answers().getFirst().value()).isEqualTo("写真の扱いを教えてください");
        assertThat(made.answers().getFirst().message()).hasValue(Talk.message(1));
        assertThat(made.received()).isEqualTo("2026-11-22T03:00:00Z");
        assertThat(made.opened()).isAfter(made.received());
    }

    @Test
    void the_first_text_can_be_left_out() {
        var talk = Talk.begins().says("写真の扱いを教えてください").says("はい").says("1").taps("書き直す");
        talk.asked(TextKey.ASK_CONTENT_INQUIRY).says("登録を知りたい").says("1").says("はい");
        assertThat(talk.cases().getFirst().answers()).hasSize(1);
        assertThat(talk.cases().getFirst().answers().getFirst().value()).isEqualTo("登録を知りたい");
    }

    @Test
    void a_new_text_may_be_written_at_once_and_the_first_goes_along() {
        var talk = Talk.begins().says("写真の扱いを教えてください").says("はい").says("1").says("それと期間も知りたい");
        talk.says("1").asked(TextKey.ASK_REVIEW);
        assertThat(talk.screen()).contains("はじめのメッセージ");
        assertThat(talk.says("はい").cases().getFirst().answers())
                .extracting(answer -> answer.question())
                .containsExactly("content", "first-message");
    }

    @Test
    void what_is_written_instead_of_a_kind_is_kept() {
        var talk = Talk.accepted().says("先週から知らない会社のメールが届きます");
        talk.told(TextKey.KEPT_TEXT).asked(TextKey.ASK_KIND);
        talk.says("苦情").asked(TextKey.ASK_CONTENT_FIRST);
    }

    @Test
    void an_address_answers_how_and_where_at_once() {
        var talk = Talk.accepted().taps("質問したい").says("写真について").says("taro@example.jp でお願いします");
        talk.asked(TextKey.ASK_REVIEW);
        assertThat(talk.going().draft().replyBy()).hasValue(Contact.Way.MAIL);
        talk = Talk.accepted().taps("質問したい").says("写真について").says("０９０－１２３４－５６７８");
        talk.asked(TextKey.ASK_REVIEW);
        assertThat(talk.going().draft().value(Question.PHONE)).hasValue("09012345678");
    }

    @Test
    void the_summary_shows_nothing_to_a_bystander() {
        var talk = Talk.accepted().taps("質問したい").says("夫に知られたくない").says("taro@example.jp");
        assertThat(talk.screen())
                .contains("・ご用件: 質問したい", "・内容: お書きいただいた内容(9文字)", "・ご連絡の方法: メール(t***@e***.jp)")
                .doesNotContain("夫", "taro@example.jp");
        talk = Talk.accepted().taps("質問したい").says("写真").says("090-1234-5678");
        assertThat(talk.screen()).contains("電話(***78)").doesNotContain("1234");
    }

    @Test
    void with_high_discretion_the_summary_is_not_in_the_talk() {
        var talk = Talk.begins()
                .in(Immari.with(Discretion.HIGH, Optional.empty()))
                .follows()
                .says("はい")
                .says("1")
                .withoutWishes()
                .says("写真について")
                .says("090-1234-5678");
        assertThat(talk.going().step()).isInstanceOf(Step.Review.class);
        assertThat(talk.screen()).doesNotContain("78", "質問", "ご用件", "内容");
    }

    @Test
    void a_promise_is_named_only_where_the_operator_makes_one() {
        var promise = new AnswerBy(14, new Clause(new Localized("9条", "Article 9")));
        var talk = Talk.begins()
                .in(Immari.with(Discretion.NORMAL, Optional.of(promise)))
                .follows();
        talk.says("はい").says("1").says("写真について").says("1").says("はい").told(TextKey.DONE_NEXT_DAYS);
        assertThat(talk.screen()).contains("14日以内");
        assertThat(Talk.atSummary().says("はい").screen()).doesNotContain("日以内", "月");
    }

    @ParameterizedTest
    @ValueSource(strings = {"taro", "taro@", "メール"})
    void what_is_no_address_is_asked_again_with_an_example_and_then_a_human(String wrong) {
        var talk = Talk.accepted().taps("質問したい").says("写真について").taps("メール");
        talk.says(wrong).toldOnly(TextKey.MISS_MAIL).asked(TextKey.ASK_MAIL);
        talk.says(wrong).toldOnly(TextKey.MISS_MAIL);
        talk.says(wrong).toldOnly(TextKey.MISS_HUMAN).asked(TextKey.ASK_MAIL);
        talk.says("a@b.jp").asked(TextKey.ASK_REVIEW);
        assertThat(talk.going().misses()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"はい", "1", "", "。", "no", "\u202E"})
    void a_yes_or_a_number_is_no_content(String text) {
        Talk.accepted().taps("質問したい").says(text).toldOnly(TextKey.MISS_CONTENT).asked(TextKey.ASK_CONTENT_INQUIRY);
    }

    @Test
    void a_content_up_to_the_limit_is_taken_and_a_longer_one_not() {
        var talk = Talk.accepted().taps("質問したい").says("あ".repeat(3_001));
        talk.toldOnly(TextKey.TOO_LONG).asked(TextKey.ASK_CONTENT_INQUIRY);
        assertThat(talk.screen()).contains("3000文字以内");
        talk.says("あ".repeat(3_000)).asked(TextKey.ASK_REPLY_BY);
        Talk.accepted().taps("質問したい").gives(new Input.TooLong(3_000)).toldOnly(TextKey.TOO_LONG);
    }

    @Test
    void a_removed_number_is_told_and_noted() {
        var talk = Talk.accepted().taps("質問したい").gives(new Input.Said("番号は" + NumberGuard.MARK + "です", true));
        talk.toldOnly(TextKey.GUARDED).asked(TextKey.ASK_REPLY_BY).says("1").says("はい");
        assertThat(talk.cases().getFirst().flags()).containsExactly("number-removed");
    }

    @Test
    void names_keep_their_own_characters() {
        var talk =
                Talk.accepted().taps("質問したい").says("髙﨑と\uFA19です ｶﾅ ①").says("1").says("はい");
        assertThat(talk.cases().getFirst().answers().getFirst().value()).isEqualTo("髙﨑と\uFA19です ｶﾅ ①");
    }
}
