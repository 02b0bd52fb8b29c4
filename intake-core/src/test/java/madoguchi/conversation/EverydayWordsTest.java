package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import madoguchi.cases.Matter;
import madoguchi.policy.Signpost;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// An everyday matter is caught at every operator that has its signpost, in whatever plain or polite words (P7).
@DisplayNameGeneration(ReplaceUnderscores.class)
class EverydayWordsTest {
    private static Stream<String> typed(String signpost) {
        return switch (signpost) {
            case "leaving" ->
                Stream.of(
                        "昨日の契約を取り消したいです。入会金を返してください",
                        "契約を取り消したいです",
                        "契約の取り消しをお願いします",
                        "入会を取り消してください",
                        "会員をやめたいです",
                        "退会をお願いします",
                        "I want to quit the membership",
                        "Please cancel my subscription");
            case "newsletter" ->
                Stream.of(
                        "配信を停止してください",
                        "メルマガをやめたいです",
                        "メルマガの解除をお願いします",
                        "お知らせメールが多いので止めてください",
                        "広告メールを止めてください",
                        "Please stop sending me emails");
            case "change" ->
                Stream.of(
                        "住所が変わりました",
                        "名前が変わりました",
                        "結婚して苗字が変わりました",
                        "電話番号が変わったので知らせます",
                        "先月引越しました",
                        "I got married and my name changed");
            case "just-look" -> Stream.of("プロフィールを見たいです", "登録情報の確認をしたい", "I want to see my profile");
            default -> Stream.empty();
        };
    }

    static Stream<Arguments> matters() {
        return Operators.all()
                .flatMap(operator -> Operators.house(operator).policy().procedure().signposts().stream()
                        .flatMap(post -> typed(post.name()).map(text -> Arguments.of(operator, post, text))));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void an_everyday_matter_is_caught_as_the_first_thing_and_in_the_middle(
            String operator, Signpost post, String text) {
        House house = Operators.house(operator);
        caught(Talk.begins().in(house).says(text), post);
        caught(Talk.begins().in(house).follows().says("はい、お願いします").says(text), post);
    }

    private static void caught(Talk talk, Signpost post) {
        if (post.toStaff().isEmpty()) {
            talk.told(TextKey.SIGNPOST);
            assertThat(talk.cases()).isEmpty();
            return;
        }
        assertThat(talk.cases()).hasSize(1);
        assertThat(talk.lastCase().matter()).isEqualTo(new Matter.HumanWanted());
        assertThat(talk.lastCase().flags().contains("contract-notice"))
                .isEqualTo(post.toStaff().get() == Signpost.ToStaff.URGENT);
    }

    static Stream<Arguments> others() {
        return Operators.all()
                .flatMap(operator -> Stream.of(
                                "住所が間違っています",
                                "名前が間違って登録されています",
                                "担当者の対応が変わりました",
                                "お知らせメールが届きません",
                                "会員をやめた者ですが、私の情報を開示してください",
                                "契約を取り消した者です。私の情報を見せてください",
                                "会員をやめましたが、個人情報を削除してください",
                                "解約した者ですが、名前を訂正してください",
                                "勝手に住所が変わっています。なぜですか",
                                "メールを止められてしまい連絡が取れません",
                                "広告メールを誰に渡しましたか",
                                "引っ越し業者に私の情報が漏れました",
                                "契約をキャンセルした者ですが、私の情報を開示してください",
                                "I want to quit this chat",
                                "家の住所が変わったのに、古い住所のまま間違って登録されています")
                        .map(text -> Arguments.of(operator, text)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void what_is_a_request_or_no_matter_of_these_goes_on(String operator, String text) {
        var talk = Talk.begins().in(Operators.house(operator)).says(text);
        assertThat(talk.going().step()).isInstanceOf(Step.ReadNotice.class);
        assertThat(talk.cases()).isEmpty();
        assertThat(talk.going().draft().first()).map(Heard::text).contains(text);
    }
}
