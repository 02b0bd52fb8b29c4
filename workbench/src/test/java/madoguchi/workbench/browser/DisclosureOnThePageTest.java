package madoguchi.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import madoguchi.workbench.Workbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A request to see one's information, from the greeting to the ticket, on the real page with the real bot.
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosureOnThePageTest {
    private static Chromium chromium;

    @TempDir
    private Path folder;

    private Workbench workbench;

    @BeforeAll
    static void openBrowser() {
        chromium = Chromium.start();
    }

    /// Everybody has the page to themselves, so that its pictures show one person.
    @BeforeEach
    void start() {
        workbench = Workbench.start(folder);
    }

    @AfterEach
    void stop() {
        workbench.close();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @Test
    void by_tapping_with_a_step_back_a_change_another_language_and_the_ticket() {
        try (Workspace page = Workspace.open(chromium, workbench.page(), Screen.LAPTOP)) {
            Phone phone = page.adds("花子", "ja");
            phone.hears("進めてよろしいですか");
            phone.taps("はい、ここで進める").hears("どのようなご用件");
            phone.taps("自分の情報を見たい").hears("払わないでください").hears("どなたの情報");
            page.screenshot(Pictures.named("fee-ja"));
            phone.taps("自分(会員・元会員)").hears("お名前(フルネーム)");
            // A name, a reading and an address cannot be tapped.
            phone.types("見本 花子").hears("ふりがな");
            phone.types("みほん はなこ").hears("ご住所");
            phone.taps("もどる").hears("ふりがな");
            phone.taps("このままにする").hears("ご住所");
            phone.types("〒000-0000 東京都見本市見本町1-2-3").hears("生年月日");
            phone.taps("カレンダーで選ぶ");
            phone.sheet("date").waitFor();
            page.screenshot(Pictures.named("calendar-ja"));
            phone.sheet("date").press("Escape");
            phone.picks("カレンダーで選ぶ", "1985-04-01").hears("ご連絡先");
            phone.taps("メール").hears("メールアドレス");
            phone.types("hanako@person.example").hears("会員番号");
            phone.taps("ない・わからない").hears("ご登録のとき");
            phone.taps("English").hears("When you registered");
            phone.taps("None, or not known").hears("Which information");
            phone.taps("日本語").hears("どの情報");
            phone.taps("すべて").hears("どのように受け取りますか");
            phone.taps("データで受け取る").hears("よろしいですか");
            assertThat(phone.heard().getLast()).doesNotContain("花子", "hanako@", "見本町1-2-3");
            page.screenshot(Pictures.named("summary-ja"));

            phone.tapsChange("受け取り方").hears("どのように受け取りますか");
            phone.taps("紙で受け取る(郵送)").hears("よろしいですか");
            assertThat(phone.heard().getLast()).contains("紙で受け取る(郵送)");
            phone.taps("これで渡す").hears("お手続き番号は");

            String number = phone.caseNumber();
            Mailbox mails = page.mails().opens(number);
            assertThat(mails.ticket("kind")).isEqualTo("disclosure");
            assertThat(mails.text())
                    .contains("見本 花子", "みほん はなこ", "1985-04-01", "hanako@person.example", "紙(郵送)", "1,000円");
            page.screenshot(Pictures.named("ticket-ja"));
            phone.types("状況").hears(number);
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void by_typing_only_in_english_with_a_step_back_a_change_and_another_language() {
        try (Workspace page = Workspace.open(chromium, workbench.page(), Screen.LAPTOP)) {
            page.speaks("en");
            Phone phone = page.adds("Maria", "en");
            // The language of the telephone.
            phone.hears("May we go on");
            phone.types("yes").hears("What is it about");
            phone.types("see my information")
                    .hears("Please do not pay until our staff tell you how")
                    .hears("Whose information");
            phone.types("me").hears("your full name");
            phone.types("Maria O'Brien-Lopez").hears("present address");
            page.screenshot(Pictures.named("address-en"));
            phone.types("back").hears("your full name");
            phone.types("Maria Teresa O'Brien-Lopez").hears("present address");
            phone.types("12 Example Road, London, UK").hears("date of birth");
            phone.types("04/05/1985").hears("four digits and the month in words");
            phone.types("4 May 1985").hears("How may we reach you");
            phone.types("日本語").hears("ご連絡先");
            phone.types("English").hears("How may we reach you");
            phone.types("maria@person.example").hears("member number");
            phone.types("none").hears("When you registered");
            phone.types("my surname was Lopez").hears("Which information");
            phone.types("1").hears("How would you like to receive");
            phone.types("1").hears("May we pass this");
            page.screenshot(Pictures.named("summary-en"));
            phone.types("date of birth").hears("date of birth");
            phone.types("1985-05-05").hears("May we pass this");
            phone.types("yes").hears("number is");

            Mailbox mails = page.mails().opens(phone.caseNumber());
            assertThat(mails.ticket("language")).isEqualTo("en");
            assertThat(mails.text()).contains("Maria Teresa O'Brien-Lopez", "1985-05-05", "my surname was Lopez");
            page.screenshot(Pictures.named("ticket-en"));
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void on_a_phones_browser_the_same_conversation_fits_the_screen() {
        try (Workspace page = Workspace.open(chromium, workbench.page(), Screen.PHONE)) {
            Phone phone = page.adds("次郎", "ja");
            phone.hears("進めてよろしいですか");
            phone.taps("はい、ここで進める").hears("どのようなご用件");
            phone.taps("自分の情報を見たい").hears("どなたの情報");
            page.screenshot(Pictures.named("phone-ja"));
            assertThat(page.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(page.complaints()).isEmpty();
        }
    }
}
