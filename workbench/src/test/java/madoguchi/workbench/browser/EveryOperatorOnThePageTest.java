package madoguchi.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import madoguchi.policy.Discretion;
import madoguchi.policy.Policies;
import madoguchi.policy.Policy;
import madoguchi.policy.reader.PolicyFolder;
import madoguchi.workbench.Workbench;
import madoguchi.workbench.line.LineChannel;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The policies that come with the program, all of them.
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryOperatorOnThePageTest {
    private static final String NEUTRAL = "お手続き窓口";

    @Test
    void each_can_be_chosen_and_talked_to_and_brings_a_human_by_its_menu(@TempDir Path folder) {
        Policies policies = new PolicyFolder(Workbench.SHIPPED, true).load();
        try (Chromium chromium = Chromium.start();
                Workbench workbench = Workbench.start(folder);
                Workspace page = Workspace.open(chromium, workbench.page(), Screen.LAPTOP)) {
            List<LineChannel> channels = workbench.line().channels();
            assertThat(channels.stream().map(LineChannel::id))
                    .containsExactlyInAnyOrderElementsOf(policies.byOperator().keySet());
            int number = 0;
            for (LineChannel channel : channels) {
                Policy policy = policies.of(channel.id()).orElseThrow();
                boolean discreet = policy.discretion() == Discretion.HIGH;
                if (channels.size() > 1) {
                    page.chooses(channel.id());
                }
                Phone phone = page.adds("人" + ++number, "ja");
                // A reply has come, whichever it is that this operator begins with.
                phone.hears("");
                assertThat(phone.root().locator(".head strong"))
                        .hasText(discreet ? NEUTRAL : policy.entity().ja());
                Locator menu = phone.root().locator(".richmenu");
                assertThat(menu.locator("[data-menu-bar]")).hasText(discreet ? NEUTRAL : "ご用件を選ぶ");
                assertThat(menu.locator("[data-area]")).hasCount(discreet ? 4 : 9);
                page.screenshot(Pictures.named("operator-" + channel.id()));
                phone.tapsMenu("担当者につなぐ");
                assertThat(phone.root().locator("[data-from=PERSON]").last()).containsText("担当者");
                // The desk of this operator, and no other, hears of it.
                page.view("mails");
                if (channels.size() > 1) {
                    assertThat(page.page().locator("#mailbox [data-mail]"))
                            .containsText(new String[] {"support@" + channel.id() + ".invalid"});
                }
            }
            assertThat(page.complaints()).isEmpty();
        }
    }
}
