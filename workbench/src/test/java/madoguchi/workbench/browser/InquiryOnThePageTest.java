package madoguchi.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The real bot, spoken to on the real page in a real browser.
class InquiryOnThePageTest {
    @RegisterExtension
    static final OpenWorkbench OPEN = new OpenWorkbench();

    @Test
    void by_tapping_from_the_greeting_to_the_ticket_in_the_mail_and_back_to_the_chat() {
        try (Workspace page = OPEN.opens(Screen.LAPTOP)) {
            Phone phone = page.adds("花子", "ja");
            phone.hears("進めてよろしいですか");
            assertThat(phone.chips()).contains("はい、ここで進める");
            phone.taps("はい、ここで進める").hears("どのようなご用件");
            phone.taps("質問したい").hears("1つのメッセージで");
            phone.types("登録した写真はどう使われますか。").hears("どの方法で");
            phone.taps("このLINEのトーク").hears("よろしいですか");
            phone.taps("これで渡す").hears("お手続き番号は");
            String number = phone.caseNumber();

            Mailbox mails = page.mails().opens(number);
            assertThat(mails.ticket("number")).isEqualTo(number);
            assertThat(mails.ticket("kind")).isEqualTo("inquiry");
            assertThat(mails.text()).contains("登録した写真はどう使われますか。");
            mails.goesToChat();
            assertThat(page.page().locator("[data-sequence]:focus").innerText()).contains(number);
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void by_typing_only_in_english_on_a_phones_browser() {
        try (Workspace page = OPEN.opens(Screen.PHONE)) {
            page.speaks("en");
            Phone phone = page.adds("Alex", "en");
            // The language of the telephone.
            phone.hears("May we go on");
            phone.types("Yes").hears("What is it about");
            phone.types("1").hears("write your question");
            phone.types("How are my photos used?").hears("How would you like");
            phone.types("1").hears("May we pass this");
            phone.types("Yes").hears("number is");
            Mailbox mails = page.mails().opens(phone.caseNumber());
            assertThat(mails.ticket("language")).isEqualTo("en");
            assertThat(page.complaints()).isEmpty();
        }
    }
}
