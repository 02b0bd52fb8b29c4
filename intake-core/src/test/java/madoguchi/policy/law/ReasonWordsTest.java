package madoguchi.policy.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that demand why somebody wants to see their data, and texts that only speak of a reason.
class ReasonWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "請求の理由",
                "開示を求める理由書",
                "開示・訂正等を求める理由書",
                "開示・利用停止等を請求する理由",
                "開示を請求される理由（停止の場合も）",
                "開示を求める動機",
                "開示請求の目的",
                "請求の経緯と事情",
                "任意代理人に頼んだ理由",
                "利用目的の通知または利用停止を求める理由",
                "第三者提供記録の開示と消去の理由",
                "The reason for your request",
                "Reasons for disclosure or correction",
                "Why you ask for disclosure or correction",
                "Your purpose in asking"
            })
    void in_a_list_naming_a_reason_is_demanding_it(String line) {
        assertThat(ReasonWords.asked("routes.post.enclose[0].ja", line)).isTrue();
        assertThat(ReasonWords.asked("routes.post.form.holds[3].en", line)).isTrue();
        assertThat(ReasonWords.asked("routes.post.clause.ja", line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "利用停止を求める理由",
                "訂正する理由",
                "理由（任意）",
                "理由（あれば）",
                "理由の記入は不要です",
                "知りたい利用目的",
                "利用の目的",
                "The reason for a stop",
                "Why you want it erased",
                "Reason (optional)",
                "No reason is needed",
                "Purpose of use you ask about"
            })
    void a_list_may_name_the_reason_of_a_stop_or_one_that_is_not_needed(String line) {
        assertThat(ReasonWords.asked("routes.post.enclose[0].ja", line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notice.voluntary.ja     | 開示を請求するときは理由を必ず書いてください。
            notice.voluntary.en     | Please give the reason.
            routes.visit.where.ja   | 本社。開示の理由を説明してください。
            routes.visit.where.ja   | 本社。開示・訂正の理由をお聞かせください。
            desk.post.ja            | 開示を求める動機を明記してください。
            minors.text.ja          | 理由のない請求は受け付けません。
            minors.text.ja          | 理由がなければお受けできません。
            notice.other-use.ja     | 開示請求の目的をお書きください。
            notice.other-use.ja     | 開示を求められるときは、ご事情をお聞かせください。
            signposts[0].text.ja    | 開示の理由を教えてください。
            routes.visit.where.en   | Head office. Please explain why you want disclosure.
            notice.voluntary.en     | We have no form, so please state your reasons.
            notice.voluntary.ja     | 開示を求める理由を書かなければなりません。
            notice.voluntary.en     | You must state the reason for your request.
            """)
    void a_sentence_that_demands_one_is_found_wherever_it_stands(String path, String text) {
        assertThat(ReasonWords.asked(path, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "開示の理由は書かなくてかまいません。お名前を記入してください。",
                "理由は書かないでください。",
                "理由の説明は必要ありません。",
                "開示の理由をお聞きすることはありません。必ず日付を書いてください。",
                "開示しないときは、その理由をお知らせします。",
                "開示できなければ、理由をお知らせします。",
                "開示できない理由を知りたいときは、ご連絡ください。",
                "利用停止を求めるときは、理由を書いてください。",
                "利用目的を知りたいときは、書いてください。",
                "うかがった内容は、目的以外には使いません。お名前を書いてください。",
                "ご事情のある方は、お電話ください。",
                "You need not give a reason.",
                "Please write to us without giving a reason.",
                "For this reason, please send a copy.",
                "Please ask us for the reasons for declining.",
                "Please state the reason for a stop."
            })
    void speaking_of_one_is_not_demanding(String text) {
        assertThat(ReasonWords.asked("notice.voluntary.ja", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"メールを止めたい理由を教えてください。", "退会の理由を教えてください。"})
    void an_everyday_matter_is_no_request(String text) {
        assertThat(ReasonWords.asked("signposts[0].text.ja", text)).isFalse();
    }
}
