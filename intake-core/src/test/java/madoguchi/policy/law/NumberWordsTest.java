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
    @ValueSource(strings = {"signposts[0].words[3]", "kinds.disclosure.words[0]", "my-number.clause.ja"})
    void what_people_type_and_what_clauses_are_called_asks_for_nothing(String path) {
        assertThat(NumberWords.asked(path, "マイナンバーを入力してください")).isEmpty();
    }
}
