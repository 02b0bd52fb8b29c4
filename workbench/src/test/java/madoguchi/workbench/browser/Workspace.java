package madoguchi.workbench.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// The workbench's page, open in a browser.
public final class Workspace implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Workspace(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
    }

    /// Opens the page as it is for someone whose browser speaks Japanese and sits in Japan.
    public static Workspace open(Chromium chromium, URI address, Screen screen) {
        var workspace = new Workspace(chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(screen.width(), screen.height())
                        .setHasTouch(screen.touch())
                        .setLocale("ja-JP")
                        .setTimezoneId("Asia/Tokyo")));
        workspace.page.navigate(address.toString());
        return workspace;
    }

    /// The page itself, for what is not said here.
    public Page page() {
        return page;
    }

    /// What the browser complained about: errors, refused loads, warnings. Empty on a good page.
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// Changes the page's own language: `ja` or `en`.
    public void speaks(String language) {
        page.locator("[data-language=" + language + "]").click();
    }

    /// The phone of somebody who is there already.
    public Phone phone(String name) {
        Locator root = page.locator("[data-person=\"" + name + "\"]");
        root.waitFor();
        return new Phone(page, root);
    }

    /// Brings somebody new into a chat, as a friend of the account.
    ///
    /// @param language of the person's LINE: `ja`, `en`, `zh-Hans`, `pt-BR` or `vi`
    public Phone adds(String name, String language) {
        page.locator("#add").click();
        Locator dialog = page.locator("dialog");
        dialog.locator("[name=name]").fill(name);
        dialog.locator("[name=language]").selectOption(language);
        dialog.locator("button.primary").click();
        return phone(name);
    }

    /// Chooses an official account; empty: all of them.
    public void chooses(String account) {
        page.locator("#accounts [data-account=\"" + account + "\"]").click();
    }

    /// The support desk's mailbox, brought into sight.
    public Mailbox mails() {
        view("mails");
        return new Mailbox(page);
    }

    /// Brings `people`, `mails` or `faults` into sight.
    public void view(String view) {
        Locator tab = page.locator(".views [data-view=" + view + "]");
        if (tab.isVisible()) {
            tab.click();
        }
    }

    /// Turns a switch for misbehaviour: `never`, `next`, `sometimes` or `always`.
    public void misbehaves(String fault, String how) {
        view("faults");
        page.locator("[data-fault=" + fault + "] [data-how=" + how + "]").click();
    }

    /// Takes a picture of what is to be seen.
    public void screenshot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        context.close();
    }
}
