package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.cases.Matter;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is asked for each right, and of whom (P11).
@DisplayNameGeneration(ReplaceUnderscores.class)
class RightsTest {
    private static Talk asks(String kind, String asker) {
        return Talk.accepted().says(kind).asked(TextKey.ASK_ASKER).says(asker);
    }

    /// Through the questions that find a member.
    private static Talk found(Talk talk) {
        return talk.asked(TextKey.ASK_NAME)
                .says("見本 花子")
                .says("みほん はなこ")
                .says("東京都見本市見本町1-2-3")
                .says("1985年4月1日")
                .says("hanako@person.example")
                .says("ない")
                .says("ない");
    }

    private static Case handedIn(Talk talk) {
        talk.asked(TextKey.ASK_REVIEW).taps("これで渡す").atRest();
        assertThat(talk.cases()).hasSize(1);
        return talk.cases().getFirst();
    }

    private static String value(Case made, String question) {
        return made.answers().stream()
                .filter(answer -> answer.question().equals(question))
                .map(Answer::value)
                .findFirst()
                .orElse("");
    }

    @Test
    void a_notice_of_purpose_takes_which_information() {
        var made = handedIn(
                found(asks("利用目的", "自分")).asked(TextKey.ASK_SCOPE_PURPOSE).taps("すべて"));
        assertThat(made.matter()).isEqualTo(new Matter.Request(Kind.PURPOSE, true));
        assertThat(made.flags()).contains("kind-by-law");
        assertThat(value(made, "scope")).isEqualTo("all");
    }

    @Test
    void records_of_provision_take_of_when_or_to_whom_and_how() {
        var made = handedIn(found(asks("提供記録", "自分"))
                .asked(TextKey.ASK_RECORDS)
                .says("去年の4月から、広告の会社へ")
                .asked(TextKey.ASK_METHOD)
                .says("データ"));
        assertThat(value(made, "records")).isEqualTo("去年の4月から、広告の会社へ");
        assertThat(value(made, "method")).isEqualTo("data");
    }

    @Test
    void a_correction_takes_any_number_of_items_with_old_and_new_value() {
        var talk = found(asks("訂正", "自分")).asked(TextKey.ASK_ITEM_WHAT);
        talk.taps("お名前")
                .asked(TextKey.ASK_ITEM_WRONG)
                .says("高橋")
                .asked(TextKey.ASK_ITEM_RIGHT)
                .says("髙橋")
                .asked(TextKey.ASK_ITEM_EVIDENCE)
                .says("住民票")
                .asked(TextKey.ASK_ITEM_MORE)
                .says("はい")
                .asked(TextKey.ASK_ITEM_WHAT_NEXT)
                .says("勤務先")
                .taps("登録がない・わからない")
                .says("見本商事")
                .says("ない")
                .asked(TextKey.ASK_ITEM_MORE)
                .taps("もうない");
        var made = handedIn(talk);
        assertThat(made.answers())
                .filteredOn(answer -> answer.question().startsWith("item-"))
                .extracting(answer -> answer.question() + "=" + answer.value())
                .containsExactly(
                        "item-1-what=name",
                        "item-1-wrong=高橋",
                        "item-1-right=髙橋",
                        "item-1-evidence=住民票",
                        "item-2-what=勤務先",
                        "item-2-wrong=not-there",
                        "item-2-right=見本商事");
    }

    @Test
    void the_same_characters_are_no_correction() {
        found(asks("訂正", "自分"))
                .taps("お名前")
                .says("高橋")
                .says("高橋")
                .told(TextKey.MISS_ITEM_SAME)
                .asked(TextKey.ASK_ITEM_RIGHT);
    }

    private static Talk withTwoItems() {
        return found(asks("訂正", "自分"))
                .taps("お名前")
                .says("高橋")
                .says("髙橋")
                .says("ない")
                .says("ある")
                .taps("ご住所")
                .says("見本町1")
                .says("見本町2")
                .says("ない")
                .taps("もうない")
                .asked(TextKey.ASK_REVIEW);
    }

    @Test
    void one_item_of_several_is_changed_by_its_number() {
        var talk = withTwoItems().says("直すところ2").asked(TextKey.ASK_ITEM_RIGHT).says("見本町3");
        talk.asked(TextKey.ASK_ITEM_MORE).says("ない");
        var made = handedIn(talk);
        assertThat(value(made, "item-1-right")).isEqualTo("髙橋");
        assertThat(value(made, "item-2-wrong")).isEqualTo("見本町1");
        assertThat(value(made, "item-2-right")).isEqualTo("見本町3");
    }

    @Test
    void one_item_of_several_is_changed_by_the_button_beside_it() {
        var rows = withTwoItems();
        String second = rows.ask().rows().stream()
                .filter(row -> row.value().startsWith("2."))
                .flatMap(row -> row.change().stream())
                .findFirst()
                .orElseThrow()
                .data();
        rows.gives(new Input.Tapped(second)).asked(TextKey.ASK_ITEM_RIGHT);
    }

    @Test
    void which_item_is_asked_where_the_number_is_missing() {
        withTwoItems().says("直すところ").told(TextKey.WHICH_ITEM).asked(TextKey.ASK_REVIEW);
    }

    @Test
    void an_item_of_which_a_message_was_unsent_is_not_handed_over_by_half() {
        var talk = found(asks("訂正", "自分")).taps("お名前").says("高橋").says("髙橋");
        int right = talk.count();
        talk.says("ない").taps("もうない").asked(TextKey.ASK_REVIEW);
        talk.unsends(right).asked(TextKey.ASK_ITEM_WHAT);
    }

    @Test
    void a_stop_takes_what_shall_happen_and_a_lawful_reason() {
        var made = handedIn(found(asks("利用停止", "自分"))
                .asked(TextKey.ASK_STOP_OR_ERASE)
                .taps("やめて、消す")
                .asked(TextKey.ASK_REASON)
                .taps("もう必要がない"));
        assertThat(value(made, "stop-or-erase")).isEqualTo("stop-and-erase");
        assertThat(value(made, "reason")).isEqualTo("no-longer-needed");
    }

    @Test
    void whoever_does_not_know_why_is_not_held_up() {
        var made = handedIn(found(asks("利用停止", "自分")).taps("消す").taps("その他・わからない"));
        assertThat(value(made, "reason")).isEqualTo("other");
        var told = handedIn(found(asks("利用停止", "自分")).taps("消す").says("元の交際相手が見ているから"));
        assertThat(value(told, "reason")).isEqualTo("元の交際相手が見ているから");
    }

    @Test
    void a_reason_is_never_asked_for_what_may_be_seen() {
        for (String kind : List.of("開示", "利用目的", "提供記録")) {
            var talk = found(asks(kind, "自分"));
            assertThat(talk.all())
                    .noneMatch(effect -> effect instanceof Effect.Ask ask && ask.text() == TextKey.ASK_REASON);
        }
    }

    @Test
    void a_stop_of_provision_takes_to_whom_and_why() {
        var made = handedIn(found(asks("提供停止", "自分"))
                .asked(TextKey.ASK_RECIPIENT)
                .taps("すべての相手")
                .asked(TextKey.ASK_REASON)
                .taps("同意なく渡された"));
        assertThat(value(made, "recipient")).isEqualTo("everybody");
        assertThat(value(made, "reason")).isEqualTo("without-consent");
    }

    @Test
    void erasing_as_a_stop_is_not_asked_twice() {
        found(Talk.accepted().says("削除してほしい").taps("使うのをやめて消す").says("自分")).asked(TextKey.ASK_REASON);
    }

    @Test
    void somebody_who_never_was_a_member_is_not_asked_for_what_members_have() {
        var made = handedIn(asks("開示", "会員ではない")
                .asked(TextKey.ASK_RELATION)
                .taps("採用の応募")
                .says("見本 花子")
                .says("hanako@person.example")
                .asked(TextKey.ASK_SCOPE)
                .taps("すべて")
                .taps("データで受け取る"));
        assertThat(made.flags()).contains("not-a-member");
        assertThat(value(made, "relation")).isEqualTo("applicant");
    }

    @Test
    void a_victim_of_a_false_profile_says_where_and_how_to_be_reached_and_nothing_else() {
        var made = handedIn(asks("利用停止", "なりすまし")
                .asked(TextKey.ASK_WHERE)
                .says("見本サイトのプロフィールに自分の写真があります")
                .asked(TextKey.ASK_REPLY_BY)
                .taps("このLINEのトーク"));
        assertThat(made.flags()).contains("urgent", "false-profile");
        assertThat(made.answers()).extracting(Answer::question).containsExactly("asker", "where");
    }

    @Test
    void an_appointed_agent_names_themselves_and_then_the_person() {
        var talk = asks("訂正", "代理")
                .asked(TextKey.ASK_AGENT_NAME)
                .says("例 太郎")
                .asked(TextKey.ASK_NAME_OTHER)
                .says("戻る")
                .asked(TextKey.ASK_AGENT_NAME)
                .says("例 次郎")
                .asked(TextKey.ASK_NAME_OTHER)
                .says("見本 花子")
                .says("みほん はなこ")
                .says("東京都見本市見本町1-2-3")
                .says("1985年4月1日")
                .asked(TextKey.ASK_CONTACT_AGENT)
                .says("taro@agent.example")
                .says("ない")
                .says("ない");
        var made = handedIn(talk.taps("お名前").says("高橋").says("髙橋").says("ない").says("ない"));
        assertThat(value(made, "agent-name")).isEqualTo("例 次郎");
        assertThat(value(made, "name")).isEqualTo("見本 花子");
        assertThat(made.flags()).contains("agent");
    }

    @ParameterizedTest
    @CsvSource({
        // A parent of a child of twelve or more may have another interest than the child.
        "親,2012-04-01,conflict-check",
        "親,2020-04-01,agent",
        "親,1999-04-01,person-is-adult",
        // A guardian of somebody of any age; that one may be younger than the ward is in FoundByTest.
        "後見人,1938-04-01,agent"
    })
    void ages_matter_for_parents_only_and_hold_nobody_up(String relation, String born, String flag) {
        var made = handedIn(asks("開示", "親権者")
                .says("例 太郎")
                .asked(TextKey.ASK_AGENT_RELATION)
                .says(relation)
                .says("見本 花子")
                .says("みほん はなこ")
                .says("東京都見本市見本町1-2-3")
                .says(born)
                .says("taro@agent.example")
                .says("ない")
                .says("ない")
                .says("すべて")
                .says("データ"));
        assertThat(made.flags()).contains(flag);
    }

    /// A stranger would have the contacts changed first, and get what comes next (P2).
    @ParameterizedTest
    @CsvSource({"お名前,高橋,髙橋,false", "電話番号,090-1234-5678,090-8765-4321,true", "ご住所,見本町1,見本町2,true"})
    void another_contact_in_the_record_is_a_flag(String what, String wrong, String right, boolean flagged) {
        var made = handedIn(asks("訂正", "自分")
                .says("見本 花子")
                .says("みほん はなこ")
                .says("東京都見本市見本町1-2-3")
                .says("1985年4月1日")
                .says("hanako@person.example")
                .says("ない")
                .says("ない")
                .says(what)
                .says(wrong)
                .says(right)
                .says("ない")
                .says("ない"));
        assertThat(made.flags().contains("contact-correction")).isEqualTo(flagged);
    }

    @ParameterizedTest
    @CsvSource({"亡くなった,bereaved", "弁護士,authority"})
    void the_bereaved_and_authorities_go_to_staff_at_once(String asker, String flag) {
        var talk = asks("開示", asker).told(TextKey.ASKER_TO_STAFF).asked(TextKey.ASK_HUMAN_WAITING);
        assertThat(talk.cases().getFirst().matter()).isEqualTo(new Matter.HumanWanted());
        assertThat(talk.cases().getFirst().flags()).contains(flag);
        talk.says("メニュー").asked(TextKey.ASK_KIND).says("このまま").asked(TextKey.ASK_ASKER);
    }

    @Test
    void a_member_under_eighteen_goes_to_staff_at_once() {
        var talk = asks("開示", "自分")
                .says("見本 花子")
                .says("みほん はなこ")
                .says("東京都見本市見本町1-2-3")
                .says("2010-04-01")
                .told(TextKey.UNDER_AGE)
                .asked(TextKey.ASK_HUMAN_WAITING);
        assertThat(talk.cases().getFirst().flags()).contains("urgent", "under-18");
    }

    @Test
    void where_requests_arrive_on_paper_the_person_hears_where_the_papers_go() {
        var talk = Talk.begins()
                .in(Operators.house("onet"))
                .says("こんにちは")
                .says("はい")
                .says("開示")
                .says("自分")
                .says("見本 花子")
                .says("東京都見本市見本町1-2-3")
                .says("1985年4月1日")
                .says("hanako@person.example")
                .says("ない")
                .says("すべて")
                .says("紙")
                .asked(TextKey.ASK_REVIEW)
                .taps("これで渡す")
                .atRest();
        assertThat(talk.screen())
                .contains("準備番号は ON-", "まだ請求は届いていません", "個人情報開示依頼書", "050-1790-8777 にお確かめください", "支社（10〜18時）");
    }
}
