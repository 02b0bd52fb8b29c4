package madoguchi.policy.law;

import static org.assertj.core.api.Assertions.assertThat;

import madoguchi.document.ForbiddenNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that ask for a number nobody may ask for, and texts that only speak of one.
class NumberWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            マイナンバーを入力してください。                   | MY_NUMBER
            ご本人確認のため、個人番号をお知らせください。      | MY_NUMBER
            マイナンバーカードの裏面のコピーを同封してください。 | MY_NUMBER
            マイナンバーカードの両面をお送りください。          | MY_NUMBER
            通知カードの写しを送ってください。                 | MY_NUMBER
            個人番号を送らなければなりません。必ず提出してください。 | MY_NUMBER
            個人番号も記入する必要があります。                 | MY_NUMBER
            Please write your My Number.                  | MY_NUMBER
            Enclose a copy of the back of your My Number Card. | MY_NUMBER
            健康保険証の記号・番号を記入してください。          | INSURANCE_NUMBER
            保険者番号を教えてください。                      | INSURANCE_NUMBER
            Please give the insurer's number.             | INSURANCE_NUMBER
            基礎年金番号が必要です。                          | PENSION_NUMBER
            What is your basic pension number?            | PENSION_NUMBER
            退会は担当者が承ります。マイナンバーカードの表裏の写真を送ってください。 | MY_NUMBER
            個人番号カードは両面をお持ちください。            | MY_NUMBER
            マイナンバーの控えを送ってください。              | MY_NUMBER
            個人番号の記載された住民票以外は受け付けられません。必ず送ってください。 | MY_NUMBER
            Please send photos of the front and back of your My Number Card. | MY_NUMBER
            """)
    void asking_is_found(String text, ForbiddenNumber number) {
        assertThat(NumberWords.asked("signposts[0].text.ja", text)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "マイナンバーは書かないでください。",
                "個人番号の部分は、隠して送ってください。",
                "個人番号ののっていない住民票の写しを同封してください。",
                "マイナンバーカードの表面のコピーを送ってください。",
                "基礎年金番号を塗りつぶしたコピーを送ってください。",
                "個人番号をお聞きすることはありません。",
                "個人番号を含む情報は、管理者が先に判断します。",
                "個人番号以外を記入してください。",
                "個人番号の記入はお控えください。",
                "運転免許証の両面と、マイナンバーカードの表面を送ってください。",
                "マイナンバーカードの表面と、運転免許証の両面を送ってください。",
                "マイナンバーカードの裏面は送らないでください。",
                "We get back to you when you send the front of your My Number Card.",
                "Send the front of your My Number Card and both sides of your licence.",
                "住所を入力してください。個人番号は不要です。",
                "Please send a copy without your My Number.",
                "Please do not write your My Number.",
                "Please send the front of your My Number Card.",
                "Where data holds a My Number, the manager decides.",
                "Cover the insurer's number before you send it."
            })
    void speaking_of_one_is_not_asking(String text) {
        assertThat(NumberWords.asked("signposts[0].text.ja", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"マイナンバー", "基礎年金番号", "My Number", "保険証の番号"})
    void where_a_list_says_what_to_give_naming_it_is_asking(String text) {
        assertThat(NumberWords.asked("routes.post.form.holds[2].ja", text)).hasSize(1);
        assertThat(NumberWords.asked("routes.post.enclose[0].ja", text)).hasSize(1);
        assertThat(NumberWords.asked("minors.text.ja", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            マイナンバーカード（両面）のコピー            | MY_NUMBER
            マイナンバーカード表裏の写し                  | MY_NUMBER
            個人番号カードの写し（表面・裏面）            | MY_NUMBER
            マイナンバーカードの表面と裏面の写し          | MY_NUMBER
            マイナンバーカードのおもてとうらのコピー      | MY_NUMBER
            Copy of your My Number Card (both sides)      | MY_NUMBER
            My Number Card, front and back                | MY_NUMBER
            The back of an Individual Number Card         | MY_NUMBER
            住民票（マイナンバーの記載があるもの）        | MY_NUMBER
            個人番号の記載を省略しない住民票              | MY_NUMBER
            個人番号の記載された住民票以外は不可          | MY_NUMBER
            個人番号の記載のない住民票は不可              | MY_NUMBER
            マイナンバーの控え                            | MY_NUMBER
            運転免許証以外のときは、マイナンバー          | MY_NUMBER
            保険証番号                                    | INSURANCE_NUMBER
            資格確認書の番号の控え                        | INSURANCE_NUMBER
            年金番号のわかるもの                          | PENSION_NUMBER
            """)
    void in_a_list_only_words_that_cover_it_or_leave_it_out_say_otherwise(String line, ForbiddenNumber number) {
        assertThat(NumberWords.asked("routes.post.enclose[0].ja", line)).containsExactly(number);
        assertThat(NumberWords.asked("documents.agent.power-of-attorney.holds[1].en", line))
                .containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "マイナンバーカードの写し（表面のみ）",
                "マイナンバーカード（表面）",
                "マイナンバーカード（表面）または運転免許証（両面）",
                "個人番号の記載を省略した住民票",
                "住民票（個人番号ののっていないもの）",
                "個人番号を黒く塗りつぶした住民票",
                "住民票。マイナンバーの記載があるものは不可",
                "年金手帳の写し（基礎年金番号は隠してください）",
                "My Number Card (front only)",
                "Residence record without My Number",
                "運転免許証（両面）の写し"
            })
    void a_paper_without_the_number_may_be_in_a_list(String line) {
        assertThat(NumberWords.asked("routes.post.enclose[0].ja", line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"signposts[0].words[3]", "kinds.disclosure.words[0]", "my-number.clause.ja"})
    void what_people_type_and_what_clauses_are_called_asks_for_nothing(String path) {
        assertThat(NumberWords.asked(path, "マイナンバーを入力してください")).isEmpty();
    }
}
