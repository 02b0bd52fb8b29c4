package madoguchi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import madoguchi.policy.Kind;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Something else in the middle of a form is no answer to it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class DigressionTest {
    private static final List<String> ANSWERS =
            List.of("見本 花子", "みほん はなこ", "東京都見本市見本町1-2-3", "1985年4月1日", "hanako@person.example", "ない", "ない");

    /// A disclosure at Immari with so many answers given.
    private static Talk after(int answers) {
        var talk = Talk.accepted().says("開示").says("自分");
        ANSWERS.subList(0, answers).forEach(talk::says);
        return talk;
    }

    private static Talk at(Question question) {
        return switch (question) {
            case NAME -> after(0);
            case FURIGANA -> after(1);
            case ADDRESS -> after(2);
            case BIRTH_DATE -> after(3);
            case MEMBER_ID -> after(5);
            case REGISTERED_THEN -> after(6);
            case SCOPE -> after(7);
            case METHOD -> after(7).says("すべて");
            case REASON -> stopping();
            default -> throw new IllegalArgumentException(question.key());
        };
    }

    private static Talk stopping() {
        var talk = Talk.accepted().says("利用停止").says("自分");
        ANSWERS.forEach(talk::says);
        return talk.says("使うのをやめる").asked(TextKey.ASK_REASON);
    }

    /// Every question in words, and everything that is none of its answers.
    static Stream<Arguments> digressions() {
        var asked = List.of(
                Question.NAME,
                Question.FURIGANA,
                Question.ADDRESS,
                Question.BIRTH_DATE,
                Question.MEMBER_ID,
                Question.REGISTERED_THEN,
                Question.SCOPE,
                Question.METHOD,
                Question.REASON);
        var texts = List.of(
                "なぜ住所がいるのですか？",
                "どうして生年月日が必要なの",
                "いくらかかりますか？",
                "手数料はかかりますか",
                "意味がわかりません",
                "どういう意味ですか",
                "ちょっと待ってください",
                "あとで",
                "質問があります",
                "Why do you need this?",
                "How much does it cost?",
                "Please wait");
        return asked.stream().flatMap(question -> texts.stream().map(text -> Arguments.of(question, text)));
    }

    @ParameterizedTest
    @MethodSource("digressions")
    void something_else_is_met_and_the_question_asked_again(Question question, String text) {
        var talk = at(question);
        var draft = talk.going().draft();
        var ask = talk.ask();
        talk.says(text).asked(ask.text());
        assertThat(talk.said()).isNotEmpty();
        assertThat(talk.said()).noneMatch(said -> said.key().startsWith("miss."));
        assertThat(talk.going().draft()).isEqualTo(draft);
        assertThat(talk.going().step()).isEqualTo(new Step.Fill(question));
        assertThat(talk.ask().name()).isEqualTo(ask.name());
    }

    @ParameterizedTest
    @CsvSource({
        "なぜ住所がいるのですか？, why.who.optional",
        "意味がわかりません, why.who.optional",
        "いくらかかりますか？, details.fee",
        "ちょっと待ってください, digression.wait",
        "メールでもいいですか？, digression.question",
        "会員番号はどこで見られますか, digression.question",
        "書き方を教えてください, digression.question"
    })
    void each_is_met_in_its_own_way(String text, String key) {
        assertThat(at(Question.ADDRESS).says(text).said().getFirst().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"前の質問に戻りたいです", "戻りたい", "I want to go back"})
    void back_in_a_sentence_goes_back(String text) {
        at(Question.ADDRESS).says(text).asked(TextKey.ASK_FURIGANA);
        at(Question.SCOPE).says(text).asked(TextKey.ASK_REGISTERED_THEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"名前を間違えました", "さっきの答えを直したいです", "I made a mistake"})
    void a_slip_opens_what_can_be_changed(String text) {
        for (var question : List.of(Question.ADDRESS, Question.MEMBER_ID, Question.REGISTERED_THEN, Question.REASON)) {
            at(question).says(text).asked(TextKey.ASK_CHANGE);
        }
    }

    @Test
    void where_no_fee_is_published_staff_are_asked() {
        stopping().says("お金はかかりますか？").toldOnly(TextKey.DIGRESSION_QUESTION).asked(TextKey.ASK_REASON);
    }

    @Test
    void where_no_inquiry_is_offered_none_is_named() {
        var without = Operators.with("immari", """
              inquiry:
                clause:
                  ja: ポリシーのお問い合わせ窓口 (サポート係)
                  en: Contact for questions about the policy (support)
                words: [ポリシーの内容について, question about the policy, question about your policy]
            """, "");
        var talk = Talk.begins()
                .in(without)
                .follows()
                .taps("はい、ここで進める")
                .says("利用停止")
                .says("自分");
        talk.says("質問があります").toldOnly(TextKey.DIGRESSION_QUESTION_STAFF).asked(TextKey.ASK_NAME);
        assertThat(talk.screen()).doesNotContain("質問したい");
    }

    @Test
    void not_knowing_is_no_choice_but_passes_over_what_is_optional() {
        at(Question.SCOPE).says("わかりません").toldOnly(TextKey.WHY_SCOPE).asked(TextKey.ASK_SCOPE);
        at(Question.MEMBER_ID).says("わかりません").asked(TextKey.ASK_REGISTERED_THEN);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(Question.NAME, "平林 たい子"),
                Arguments.of(Question.NAME, "待鳥 なぜ"),
                Arguments.of(Question.FURIGANA, "やまだ ますか"),
                Arguments.of(Question.FURIGANA, "まちどり いくら"),
                Arguments.of(Question.ADDRESS, "東京都見本市待宿町1-2-3"),
                Arguments.of(Question.ADDRESS, "東京都見本市見本町1-2-3でいいですか？"),
                Arguments.of(Question.REGISTERED_THEN, "結婚したあとで名字が変わりました"),
                Arguments.of(Question.REGISTERED_THEN, "なぜか前の住所のままです"),
                Arguments.of(Question.SCOPE, "登録した写真を教えてください"),
                Arguments.of(Question.SCOPE, "写真を見せてもらえますか"),
                Arguments.of(Question.METHOD, "メールで受け取ることはできますか"),
                Arguments.of(Question.METHOD, "窓口で見たい"),
                Arguments.of(Question.REASON, "なぜ私の情報を持っているのですか"),
                Arguments.of(Question.REASON, "担当者に問い合わせても待たされるだけだからです"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_stays_one(Question question, String text) {
        var talk = at(question).says(text);
        assertThat(talk.going().draft().value(question)).isPresent();
        assertThat(talk.said()).noneMatch(said -> said.key().startsWith("digression."));
    }

    @Test
    void a_question_is_what_an_inquiry_is_about() {
        for (String text : List.of("なぜ住所が必要なのですか？", "手数料はいくらですか？", "名前を間違えました")) {
            Talk.accepted().says("質問したい").says(text).asked(TextKey.ASK_REPLY_BY);
        }
        Talk.accepted().says("質問したい").says("ちょっと待ってください").toldOnly(TextKey.DIGRESSION_WAIT);
        assertThat(Talk.accepted().says("質問したい").going().draft().kind()).contains(Kind.INQUIRY);
    }
}
