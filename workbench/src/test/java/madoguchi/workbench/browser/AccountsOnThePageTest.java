package madoguchi.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import madoguchi.workbench.Workbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// More than one operator: each has an official account, people of its own, a menu and a desk.
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsOnThePageTest {
    @TempDir
    private static Path folder;

    private Chromium chromium;
    private Workbench workbench;

    @BeforeAll
    void start() throws IOException {
        chromium = Chromium.start();
        Path policies = Files.createDirectories(folder.resolve("policies"));
        try (var in = AccountsOnThePageTest.class.getResourceAsStream("/policies/immari.yaml")) {
            String policy = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(policies.resolve("immari.yaml"), policy);
            Files.writeString(
                    policies.resolve("mihon.yaml"),
                    policy.replace("ja: あいまり (Immari)\n", "ja: 見本サービス\n")
                            .replace("case-prefix: IM", "case-prefix: MH"));
        }
        workbench = Workbench.start(folder.resolve("data"), policies.toString());
    }

    @AfterAll
    void stop() {
        if (workbench != null) {
            workbench.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void each_account_can_be_chosen_and_talked_to_and_has_its_own_people_and_desk() {
        try (Workspace page = Workspace.open(chromium, workbench.page(), Screen.LAPTOP)) {
            Locator accounts = page.page().locator("#accounts");
            assertThat(accounts.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON))
                    .containsText(new String[] {"すべて", "あいまり (Immari)", "見本サービス (mihon)"});

            page.chooses("mihon");
            Phone hanako = page.adds("花子", "ja");
            hanako.hears("見本サービスのお手続き窓口");
            assertThat(hanako.root().locator(".head strong")).hasText("見本サービス");
            assertThat(hanako.root().locator("[data-area]")).hasCount(9);
            hanako.tapsMenu("担当者につなぐ").hears("担当者に引き継ぎました");
            String number = hanako.caseNumber();
            assertThat(number).startsWith("MH-");

            page.chooses("immari");
            assertThat(hanako.root()).isHidden();
            Phone taro = page.adds("太郎", "ja");
            taro.hears("あいまり (Immari)のお手続き窓口").tapsMenu("担当者につなぐ").hears("担当者に引き継ぎました");
            assertThat(taro.caseNumber()).startsWith("IM-");
            Locator listed = page.page().locator("#mailbox [data-mail]");
            page.view("mails");
            assertThat(listed).hasCount(1);
            assertThat(listed).containsText(taro.caseNumber());
            assertThat(listed).containsText("support@immari.invalid");

            // From a mail one comes to its chat, whosever account is chosen.
            page.chooses("mihon");
            Mailbox mails = page.mails();
            assertThat(listed).hasCount(1);
            assertThat(listed).containsText(number);
            mails.opens(number);
            assertThat(mails.open().locator("dl").first()).containsText("support@mihon.invalid");
            page.chooses("immari");
            mails.goesToChat();
            assertThat(hanako.root()).isVisible();
            assertThat(taro.root()).isHidden();

            page.chooses("");
            assertThat(hanako.root()).isVisible();
            assertThat(taro.root()).isVisible();
            // Side by side, account by account, whoever came first.
            assertThat(taro.root().boundingBox().x).isLessThan(hanako.root().boundingBox().x);
            page.screenshot(Pictures.named("accounts"));
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void on_a_phone_the_accounts_fit_above_the_chat() {
        try (Workspace page = Workspace.open(chromium, workbench.page(), Screen.PHONE)) {
            page.chooses("mihon");
            Phone phone = page.adds("次郎", "ja");
            phone.hears("進めてよろしいですか");
            page.screenshot(Pictures.named("accounts-phone"));
            assertThat(page.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            List<String> strip = page.page().locator(".strip button").all().stream()
                    .map(button -> button.getAttribute("aria-label"))
                    .toList();
            assertThat(strip).contains("次郎").doesNotContain("太郎");
            assertThat(page.complaints()).isEmpty();
        }
    }
}
