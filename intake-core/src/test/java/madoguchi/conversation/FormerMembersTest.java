package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import madoguchi.cases.Answer;
import madoguchi.cases.Matter;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An everyday matter that is only mentioned beside a request of the law takes nothing from it; a notice of leaving
/// beside one is never lost (P5, P7, P11).
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormerMembersTest {
    private static final List<String> OPERATORS = List.of("immari", "almigo", "onet", "enmono");

    private static Talk at(String operator) {
        return Talk.begins().in(Operators.house(operator));
    }

    private static Stream<Arguments> each(String... texts) {
        return OPERATORS.stream().flatMap(operator -> Stream.of(texts).map(text -> Arguments.of(operator, text)));
    }

    static Stream<Arguments> requests() {
        return each(
                "去年退会しました。私の情報を開示してください",
                "退会したのに広告メールが届きます。個人情報を消してください",
                "解約したのに個人情報が残っています。削除してください",
                "以前退会しています。私のデータを見せてください",
                "数年前に退会しましたが、私の情報を開示してほしいです",
                "退会済みですが、個人情報を消してください",
                "退会者ですが、情報の利用停止をお願いします",
                "3年前に退会いたしました。写真を削除してください",
                "強制退会になりました。私の情報を開示してください",
                "退会してからも連絡が来ます。私の情報を使わないでください",
                "退会の手続きをしましたが、写真が消えません。消してください",
                "解約しております。利用目的を知りたいです",
                "メルマガを止めたいし、個人情報も削除してください",
                "元夫が引っ越した後も私の情報を第三者に渡さないでください",
                "引っ越した後、私の情報を見せてください",
                "名字が変わった前の名前が間違って登録されています");
    }

    @Test
    void a_tapped_notice_of_leaving_reaches_staff_in_the_words_of_the_button() {
        var talk = Talk.accepted().taps("そのほか").taps("退会したい");
        assertThat(talk.lastCase().flags()).contains("urgent", "contract-notice");
        assertThat(talk.lastCase().answers())
                .anyMatch(answer -> answer.question().equals("first-message")
                        && answer.value().equals("退会したい"));
        var written = Talk.begins().says("写真の扱いが気になります").taps("はい、ここで進める");
        assertThat(written.says("そのほか").says("退会したい").lastCase().answers())
                .anyMatch(answer -> answer.value().equals("写真の扱いが気になります"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_request_goes_on_as_one_and_its_kind_is_confirmed(String operator, String text) {
        var talk = at(operator).says(text).asked(TextKey.NOTICE_ASK);
        assertThat(talk.cases()).isEmpty();
        assertThat(talk.going().draft().first()).map(Heard::text).contains(text);
        assertThat(kindAsked(talk.taps("はい、ここで進める"))).isTrue();
    }

    static Stream<Arguments> notices() {
        return each(
                "退会します。個人情報も消してください",
                "クーリングオフします。個人情報も消してください",
                "クーリングオフしました。個人情報を削除してください",
                "契約を解除します。私の情報を開示してください",
                "退会したら個人情報を消してください",
                "退会しましたら情報を消してください",
                "まだ退会していません。退会と個人情報の削除をお願いします",
                "退会していただきたいです。情報を消してください",
                "去年退会しましたが、また入りました。もう一度退会します。情報を消してください",
                "本日解約しました。個人情報を消してください",
                "退会させていただきます。データを消してください",
                "退会済みでしたが再入会しました。解約をお願いします。写真を削除してください",
                "Please cancel my membership and erase my data");
    }

    @ParameterizedTest
    @MethodSource("notices")
    void a_notice_beside_a_request_reaches_staff_at_once_and_the_request_is_offered(String operator, String text) {
        var talk = at(operator);
        var sent = talk.now();
        talk.says(text).asked(TextKey.NOTICE_ASK).told(TextKey.SIGNPOST);
        assertThat(talk.last().effects().stream().filter(FormerMembersTest::shown))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(talk.cases()).hasSize(1);
        var notice = talk.cases().getFirst();
        assertThat(notice.matter()).isEqualTo(new Matter.HumanWanted());
        assertThat(notice.flags()).contains("urgent", "contract-notice");
        assertThat(notice.answers())
                .contains(new Answer("first-message", text, Optional.of(Talk.message(talk.count()))));
        assertThat(notice.received()).isEqualTo(sent);
        talk.gives(new Input.Tapped(talk.ask().choices().getFirst().data()));
        assertThat(kindAsked(talk)).isTrue();
        assertThat(talk.going().draft().first()).map(Heard::text).contains(text);
    }

    @Test
    void in_the_middle_of_a_talk_both_are_met_too() {
        var talk = at("immari").follows().taps("はい、ここで進める").says("退会します。私の情報を開示してください");
        assertThat(talk.cases()).hasSize(1);
        assertThat(talk.cases().getFirst().flags()).contains("urgent", "contract-notice");
        assertThat(talk.going().step()).isEqualTo(new Step.ConfirmKind(Kind.DISCLOSURE));
    }

    @Test
    void where_a_number_was_cut_out_there_is_no_room_and_staff_come_first() {
        var talk = at("immari").gives(new Input.Said("退会します。個人情報も消してください ****", true));
        talk.asked(TextKey.ASK_HUMAN_WAITING);
        assertThat(talk.cases()).hasSize(1);
        assertThat(talk.says("メニュー").asked(TextKey.NOTICE_ASK).going().draft().first())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "退会したいです",
                "退会しました。返金してください",
                "解約したのにまだ請求されます",
                "退会の方法を教えてください",
                "引っ越したので住所を直してください",
                "メルマガを止めたい",
                "クーリングオフします"
            })
    void an_everyday_matter_alone_goes_to_staff_as_before(String text) {
        var talk = at("immari").says(text).asked(TextKey.ASK_HUMAN_WAITING).told(TextKey.SIGNPOST);
        assertThat(talk.cases()).hasSize(1);
    }

    @Test
    void whoever_wants_the_account_deleted_is_leaving_where_the_operator_says_so() {
        var talk = at("enmono").says("アカウントを削除したいです").asked(TextKey.ASK_HUMAN_WAITING);
        assertThat(talk.cases().getFirst().flags()).contains("contract-notice");
    }

    private static boolean shown(Effect effect) {
        return effect instanceof Effect.Say || effect instanceof Effect.Offer || effect instanceof Effect.Ask;
    }

    private static boolean kindAsked(Talk talk) {
        return talk.going().step() instanceof Step.ConfirmKind
                || talk.going().step() instanceof Step.PickKind
                || talk.going().step().equals(new Step.Fill(Question.KIND));
    }
}
