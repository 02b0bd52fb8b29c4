package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import madoguchi.cases.Reply;
import madoguchi.cases.StaffDeed;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A phone on a table must not out its owner (P1): the talk with Healmate tells nothing of what it is about, whatever
/// happens in it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class DiscretionTest {
    private static final House HEALMATE = Operators.house("healmate");

    /// The service, what it is for, every kind of request in either language, and every answer given below.
    private static final Pattern TELLING = Pattern.compile("(?i)healmate|ヒールメイト|既婚|マッチング|婚|レゾンデートル|raisondetre"
            + "|自分の情報|まちがい|使うのをやめ|使いみち|だれに渡した|渡すのをやめ|苦情|質問|開示|訂正|利用停止"
            + "|complain|question|correct|see my information|stop us"
            + "|見本|花子|みほん|1985|person\\.example|さくら|もう必要がない|高橋|合言葉|電話はしない|社名のない|局留め|watchword");

    private static Talk opened() {
        return Talk.begins().in(HEALMATE).says("こんにちは");
    }

    private static Talk pages(Talk talk, Map<String, String> told) {
        return talk.gives(new Input.Told(told));
    }

    private static void neutral(Talk talk) {
        assertThat(talk.spoken()).isNotEmpty().allSatisfy(text -> {
            assertThat(text).startsWith("お手続き窓口\n");
            assertThat(TELLING.matcher(text).find()).as(text).isFalse();
        });
    }

    private static Talk agreed() {
        var talk = opened();
        String go =
                Sheet.of(talk.state(), HEALMATE, java.time.LocalDate.of(2026, 11, 22)).orElseThrow().choices().stream()
                        .filter(choice -> choice.label() == TextKey.CHOICE_NOTICE_GO)
                        .findFirst()
                        .orElseThrow()
                        .data();
        return talk.gives(new Input.Pressed(go));
    }

    private static String press(Talk talk, TextKey label) {
        return Sheet.of(talk.state(), HEALMATE, java.time.LocalDate.of(2026, 11, 22)).orElseThrow().choices().stream()
                .filter(choice -> choice.label() == label)
                .findFirst()
                .orElseThrow()
                .data();
    }

    @Test
    void the_first_answer_is_two_neutral_bubbles_with_a_button_to_a_page() {
        var talk = opened();
        assertThat(talk.spoken()).hasSize(2);
        assertThat(talk.spoken().getFirst()).contains("暗証番号・カード番号をお聞きすることも、トークで送金をお願いすることもありません");
        assertThat(talk.ask().choices().getFirst().link()).isPresent();
        assertThat(talk.ask().choices()).extracting(Effect.Choice::label).doesNotContain(TextKey.CHOICE_NOTICE_GO);
        neutral(talk);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_is_handed_in_on_the_page_and_the_talk_tells_nothing(Kind kind) {
        var talk = agreed();
        pages(talk, Map.of("kind", kind.key()));
        var wishes = Map.of(
                "watchword", "S".repeat(43) + ":" + "H".repeat(22),
                "calls", "no-calls",
                "envelope", "plain-envelope",
                "delivery", "post-office");
        if (kind == Kind.INQUIRY || kind == Kind.COMPLAINT) {
            pages(talk, wishes);
            pages(talk, Map.of("content", "見本のことで", "reply-by", "LINE"));
        } else {
            pages(talk, Map.of("asker", "member"));
            pages(talk, wishes);
            pages(
                    talk,
                    Map.ofEntries(
                            Map.entry("nickname", "さくら"),
                            Map.entry("birth-date", "1985-04-01"),
                            Map.entry("reply-by", "MAIL"),
                            Map.entry("mail", "hanako@person.example"),
                            Map.entry("member-id", ""),
                            Map.entry("registered-then", ""),
                            Map.entry("scope", "all"),
                            Map.entry("records", "all"),
                            Map.entry("method", "data"),
                            Map.entry("item-what", "name"),
                            Map.entry("item-wrong", "高橋"),
                            Map.entry("item-right", "髙橋"),
                            Map.entry("item-evidence", ""),
                            Map.entry("item-more", "no-more-items"),
                            Map.entry("stop-or-erase", "erase"),
                            Map.entry("recipient", ""),
                            Map.entry("reason", "no-longer-needed")));
        }
        talk.gives(new Input.Pressed(press(talk, TextKey.CHOICE_SEND))).atRest();
        assertThat(talk.cases()).hasSize(1);
        assertThat(talk.offers()).hasSize(kind == Kind.INQUIRY || kind == Kind.COMPLAINT ? 0 : 1);
        talk.says("状況");
        talk.staff(new StaffDeed.Reply("ヒールメイトの花子さまへ"));
        assertThat(talk.ask().choices().getFirst().link().map(Link::purpose))
                .hasValue(new Link.Purpose.Reply(talk.lastCase().number()));
        assertThat(talk.lastCase().replies())
                .singleElement()
                .extracting(Reply::text)
                .isEqualTo("ヒールメイトの花子さまへ");
        talk.waits(java.time.Duration.ofHours(1)).gives(new Input.Recalled("W".repeat(22)));
        talk.says("もう一度").says("メニュー").gives(new Input.Forgot());
        talk.staff(new StaffDeed.Reply("はなちゃんへ"));
        assertThat(talk.offers())
                .extracting(offer -> offer.page().link().orElseThrow().purpose())
                .containsExactly(new Link.Purpose.Reply(talk.lastCase().number()));
        assertThat(talk.spoken()).anySatisfy(text -> assertThat(text).asString().contains("このトークを長押し"));
        assertThat(talk.spoken()).anyMatch(text -> text.contains("お知らせがあります"));
        neutral(talk);
    }

    @Test
    void whatever_is_typed_in_the_talk_the_answers_tell_nothing() {
        var talk = opened();
        for (String typed : List.of(
                "はい",
                "自分の情報を見たい",
                "自分",
                "さくら",
                "1985年4月1日",
                "hanako@person.example",
                "なぜ",
                "戻る",
                "変更",
                "状況",
                "もう一度",
                "English",
                "日本語",
                "まちがいを直したい",
                "何か",
                "見本 花子",
                "やめる",
                "続ける",
                "メニュー",
                "削除",
                "担当者",
                "見本のことです",
                "メニュー",
                "やめる",
                "はい")) {
            talk.says(typed);
        }
        assertThat(talk.spoken()).allSatisfy(text -> {
            assertThat(text).matches("(?s)(お手続き窓口|Service desk)\n.*");
            assertThat(TELLING.matcher(text).find()).as(text).isFalse();
        });
    }

    @Test
    void silence_hands_over_what_arrived_without_a_word() {
        var talk = agreed();
        pages(talk, Map.of("kind", "inquiry"));
        pages(talk, Map.of("content", "見本のことで"));
        pages(talk, Map.of("reply-by", "LINE"));
        int spoken = talk.spoken().size();
        talk.waits(java.time.Duration.ofDays(60)).timerRings().atRest();
        assertThat(talk.cases()).hasSize(1);
        assertThat(talk.spoken()).hasSize(spoken);
    }

    @Test
    void status_says_only_that_something_is_going_on() {
        var talk = opened().says("状況");
        assertThat(talk.spoken()).allMatch(text -> text.startsWith("お手続き窓口\n"));
        talk.says("はい").says("開示").says("状況");
        assertThat(talk.spoken()).anyMatch(text -> text.contains("お手続き中です。"));
    }

    @Test
    void anyone_may_choose_it_where_there_are_pages() {
        var talk = Talk.accepted().in(Operators.house("immari")).says("目立たない方法");
        assertThat(talk.ask().text()).isEqualTo(TextKey.DISCREET);
        talk.says("開示");
        assertThat(talk.ask().text()).isEqualTo(TextKey.DISCREET);
        Talk.accepted().says("目立たない方法").told(TextKey.DISCREET_NOT_HERE).asked(TextKey.ASK_KIND);
    }

    @Test
    void it_may_be_chosen_when_nothing_is_asked_and_while_a_human_has_the_talk() {
        House immari = Operators.house("immari");
        var resting = Talk.atSummary().in(immari).taps("これで渡す").says("目立たない方法");
        assertThat(resting.says("こんにちは").ask().text()).isEqualTo(TextKey.DISCREET);
        var human = Talk.accepted().in(immari).says("担当者").staff(new StaffDeed.Reply("どうされましたか。"));
        int answers = human.lastCase().answers().size();
        human.says("目立たない方法");
        assertThat(human.lastCase().answers()).hasSize(answers);
        human.staff(new StaffDeed.Reply("お写真のことですね。"));
        assertThat(human.screen()).doesNotContain("お写真");
    }

    @Test
    void taking_back_is_confirmed_on_the_page_alone_where_the_talk_does_not_say_what_is_asked() {
        var talk = agreed();
        pages(talk, Map.of("kind", "inquiry"));
        pages(talk, Map.of("calls", "", "envelope", "", "delivery", ""));
        pages(talk, Map.of("content", "見本のことで", "reply-by", "LINE"));
        talk.gives(new Input.Pressed(press(talk, TextKey.CHOICE_SEND))).atRest();
        talk.says("取り下げ").says("取り下げ");
        assertThat(talk.going().step()).isInstanceOf(Step.ConfirmWithdrawal.class);
    }

    @Test
    void who_chose_it_where_the_pages_are_gone_is_sent_to_staff() {
        var talk = Talk.accepted().in(Operators.house("immari")).says("目立たない方法");
        House house = Operators.house("immari");
        talk.in(House.of(house.policy(), house.texts())).says("開示");
        assertThat(talk.screen()).contains("このトークでは続きをお出しできません。「担当者」と送ってください。");
        assertThat(talk.says("担当者").lastCase().flags()).isEmpty();
    }

    @Test
    void that_it_can_be_chosen_is_offered_at_the_notice_and_at_the_first_question() {
        House immari = Operators.house("immari");
        var talk = Talk.begins().in(immari).says("こんにちは");
        assertThat(talk.labels()).contains("目立たない方法").containsOnlyOnce("やめる");
        talk.taps("はい、ここで進める");
        assertThat(talk.labels()).contains("目立たない方法");
        talk.taps("質問したい");
        assertThat(talk.labels()).doesNotContain("目立たない方法");
        talk.says("メニュー").says("目立たない方法");
        assertThat(talk.ask().text()).isEqualTo(TextKey.DISCREET);
        assertThat(talk.labels()).contains("やめる").doesNotContain("目立たない方法");
        assertThat(Talk.begins().says("こんにちは").labels()).doesNotContain("目立たない方法");
        assertThat(opened().labels()).contains("やめる").doesNotContain("目立たない方法");
    }

    @Test
    void where_an_everyday_matter_goes_stands_behind_a_button_of_the_same_answer() {
        var talk = opened().says("退会したい");
        neutral(talk);
        assertThat(talk.offers())
                .extracting(offer -> offer.page().link().orElseThrow().purpose())
                .containsExactly(new Link.Purpose.Signpost("leaving"));
        assertThat(Sheet.signpost(talk.state(), HEALMATE, "leaving"))
                .hasValueSatisfying(
                        said -> assertThat(said.arguments().getFirst()).contains("ここでのお手続きだけでは、退会(解約)にはなりません。"));
        assertThat(Sheet.signpost(talk.state(), HEALMATE, "moving-away")).isEmpty();
        var paged = pages(agreed(), Map.of("kind", "leaving"));
        assertThat(paged.lastCase().flags()).contains("urgent", "contract-notice");
        assertThat(paged.offers()).hasSize(1);
        neutral(paged);
    }

    @Test
    void whom_staff_alone_may_ask_hears_that_no_papers_are_to_be_sent() {
        var talk = pages(pages(agreed(), Map.of("kind", "disclosure")), Map.of("asker", "bereaved"));
        assertThat(talk.screen()).contains("書類などは、まだお送りにならないでください。");
        assertThat(Sheet.of(talk.state(), HEALMATE, java.time.LocalDate.of(2026, 11, 22))
                        .orElseThrow()
                        .notes())
                .extracting(Effect.Say::text)
                .containsExactly(TextKey.ASKER_TO_STAFF);
        neutral(talk);
    }
}
