package madoguchi.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import madoguchi.cases.Answer;
import madoguchi.cases.Case;
import madoguchi.policy.reader.PolicyReader;
import madoguchi.policy.reader.Reading;
import madoguchi.text.TextKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Only what finds somebody is asked, each of it can be left out, and what a procedure asks beside is asked of those it
/// asks (P12).
@DisplayNameGeneration(ReplaceUnderscores.class)
class FoundByTest {
    private static final House ONET = Operators.house("onet");

    private static Talk asks(House house, String asker) {
        return Talk.begins()
                .in(house)
                .follows()
                .taps("はい、ここで進める")
                .says("自分の情報を見たい")
                .says(asker);
    }

    /// Immari, where its text would ask this as well.
    private static House asking(String questions) {
        try (var in = Objects.requireNonNull(FoundByTest.class.getResourceAsStream("/policies/immari.yaml"))) {
            String text = new String(in.readAllBytes(), UTF_8);
            var read = new PolicyReader()
                    .read("immari.yaml", text + "\nquestions: {" + questions + ", clause: {ja: 6条, en: Article 6}}\n");
            return House.of(((Reading.Read) read).policy(), ONET.texts());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String value(Case made, Question question) {
        return made.answers().stream()
                .filter(answer -> answer.question().equals(question.key()))
                .map(Answer::value)
                .findFirst()
                .orElse("(nothing)");
    }

    private static Case handedIn(Talk talk) {
        return talk.says("すべて")
                .says("データで受け取る")
                .asked(TextKey.ASK_REVIEW)
                .says("これで渡す")
                .cases()
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"immari", "almigo", "enmono"})
    void somebody_who_never_was_a_member_says_how_they_had_to_do_with_it_a_name_and_a_contact(String operator) {
        var talk = asks(Operators.house(operator), "自分(会員ではない)")
                .asked(TextKey.ASK_RELATION)
                .taps("採用の応募")
                .asked(TextKey.ASK_NAME)
                .says("見本 花子")
                .says("hanako@person.example")
                .asked(TextKey.ASK_SCOPE);
        var made = handedIn(talk);
        assertThat(made.answers())
                .extracting(Answer::question)
                .containsExactly("asker", "relation", "name", "scope", "method");
    }

    @Test
    void what_is_sent_on_paper_needs_an_address_all_the_same() {
        asks(Operators.house("immari"), "自分(会員ではない)")
                .taps("採用の応募")
                .says("見本 花子")
                .says("hanako@person.example")
                .says("すべて")
                .says("紙で受け取る(郵送)")
                .asked(TextKey.ASK_ADDRESS);
    }

    @Test
    void a_reading_nobody_asks_for_is_not_said_to_be_taken() {
        var talk = asks(Operators.house("immari"), "自分(会員ではない)").taps("採用の応募");
        talk.says("見本 花子(みほん はなこ)");
        assertThat(talk.screen()).doesNotContain("ふりがな");
        assertThat(talk.going().draft().value(Question.FURIGANA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"答えずに進む", "スキップ", "わからない"})
    void a_name_can_be_left_out_and_staff_see_it(String typed) {
        var talk = asks(Operators.house("immari"), "自分(会員・元会員)")
                .asked(TextKey.ASK_NAME)
                .says(typed)
                .toldOnly(TextKey.NAME_LEFT_OUT)
                .asked(TextKey.ASK_ADDRESS)
                .says("東京都見本市見本町1-2-3")
                .says("1985-04-01")
                .says("hanako@person.example")
                .says("ない")
                .says("ない");
        var made = handedIn(talk);
        assertThat(made.flags()).contains("name-left-out");
        assertThat(value(made, Question.NAME)).isEqualTo("(nothing)");
        assertThat(talk.screen()).doesNotContain("null");
    }

    @Test
    void who_gave_a_name_can_take_it_back() {
        var talk = asks(Operators.house("immari"), "自分(会員・元会員)").says("見本 花子").asked(TextKey.ASK_FURIGANA);
        talk.says("もどる").asked(TextKey.ASK_NAME).says("答えない").asked(TextKey.ASK_ADDRESS);
        assertThat(talk.going().draft().value(Question.NAME)).hasValue("");
    }

    @Test
    void a_form_that_has_to_hold_the_name_says_why_it_is_asked() {
        var talk = asks(ONET, "自分(会員・元会員)").asked(TextKey.ASK_NAME_PAPER);
        assertThat(talk.screen()).contains("ご用意する用紙に入れます。");
        talk.says("なぜ").toldOnly(TextKey.WHY_NAME_PAPER);
        assertThat(papersOnTheirWay(talk.says("見本 花子")).flags()).doesNotContain("name-left-out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"答えずに進む", "スキップ", "答えたくない"})
    void who_gives_no_name_for_a_form_writes_it_by_hand(String typed) {
        var talk = asks(ONET, "自分(会員・元会員)")
                .asked(TextKey.ASK_NAME_PAPER)
                .says(typed)
                .toldOnly(TextKey.NAME_LEFT_OUT_PAPER)
                .asked(TextKey.ASK_ADDRESS);
        var made = papersOnTheirWay(talk);
        assertThat(made.flags()).contains("name-left-out");
        assertThat(value(made, Question.NAME)).isEqualTo("(nothing)");
    }

    private static Case papersOnTheirWay(Talk talk) {
        return handedIn(talk.says("東京都見本市見本町1-2-3")
                .says("1985-04-01")
                .says("hanako@person.example")
                .says("ない"));
    }

    @Test
    void an_appointed_agent_at_onet_is_asked_for_what_the_letter_names() {
        var talk = asks(ONET, "頼まれた代理人")
                .says("例 太郎")
                .asked(TextKey.ASK_AGENT_ADDRESS)
                .says("〒000-0000 東京都見本市例町9-8-7")
                .asked(TextKey.ASK_AGENT_BIRTH_DATE)
                .says("なぜ")
                .toldOnly(TextKey.WHY_AGENT_PAPER)
                .picks("カレンダーで選ぶ", "1970-01-31")
                .asked(TextKey.ASK_NAME_OTHER_PAPER)
                .says("見本 花子")
                .says("東京都見本市見本町1-2-3")
                .says("1985-04-01")
                .says("taro@agent.example")
                .says("ない")
                .says("すべて")
                .says("データで受け取る")
                .asked(TextKey.ASK_REVIEW);
        assertThat(talk.screen())
                .contains("・手続きをなさる方のご住所: 東京都", "・手続きをなさる方の生年月日: ")
                .doesNotContain("例町", "1月31日");
        var made = talk.says("これで渡す").cases().getFirst();
        assertThat(value(made, Question.AGENT_ADDRESS)).isEqualTo("〒000-0000 東京都見本市例町9-8-7");
        assertThat(value(made, Question.AGENT_BIRTH_DATE)).isEqualTo("1970-01-31");
        assertThat(value(made, Question.BIRTH_DATE)).isEqualTo("1985-04-01");
    }

    @Test
    void what_an_agent_says_of_themselves_can_be_left_out_and_is_not_asked_of_a_guardian() {
        asks(ONET, "頼まれた代理人").says("例 太郎").says("答えずに進む").says("答えずに進む").asked(TextKey.ASK_NAME_OTHER_PAPER);
        asks(ONET, "後見人").says("例 太郎").says("後見人").asked(TextKey.ASK_NAME_OTHER_PAPER);
        asks(Operators.house("immari"), "頼まれた代理人").says("例 太郎").asked(TextKey.ASK_NAME_OTHER);
    }

    /// A guardian is normally younger than the ward: no rule about ages (P10).
    @Test
    void a_guardian_may_be_born_after_the_ward() {
        var talk = asks(asking("statutory-agent: [agent-birth-date]"), "後見人")
                .says("例 太郎")
                .says("後見人")
                .asked(TextKey.ASK_AGENT_BIRTH_DATE)
                .says("1970-01-31")
                .toldOnly()
                .asked(TextKey.ASK_NAME_OTHER)
                .says("見本 トメ子")
                .says("みほん とめこ")
                .says("東京都見本市見本町1-2-3")
                .says("1938-04-01")
                .toldOnly()
                .asked(TextKey.ASK_CONTACT_AGENT)
                .says("taro@agent.example")
                .says("ない")
                .says("ない");
        var made = handedIn(talk);
        assertThat(value(made, Question.AGENT_BIRTH_DATE)).isEqualTo("1970-01-31");
        assertThat(value(made, Question.BIRTH_DATE)).isEqualTo("1938-04-01");
        assertThat(made.flags())
                .contains("agent")
                .doesNotContain("conflict-check", "person-is-adult", "under-18", "urgent", "minor");
    }

    @Test
    void a_procedure_that_asks_more_of_somebody_is_followed_for_them_alone() {
        var house = asking("outsider: [furigana, birth-date], statutory-agent: [agent-address]");
        asks(house, "自分(会員ではない)")
                .taps("採用の応募")
                .says("見本 花子")
                .asked(TextKey.ASK_FURIGANA)
                .says("みほん はなこ")
                .asked(TextKey.ASK_BIRTH_DATE);
        asks(house, "後見人").says("例 太郎").says("親").asked(TextKey.ASK_AGENT_ADDRESS);
        asks(house, "頼まれた代理人").says("例 太郎").asked(TextKey.ASK_NAME_OTHER);
    }
}
