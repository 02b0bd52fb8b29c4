package madoguchi.workbench.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/// The support mail beside the phones.
public final class Mailbox {
    private final Page page;

    Mailbox(Page page) {
        this.page = page;
    }

    /// The subjects, newest first.
    public List<String> subjects() {
        return page.locator("#mailbox [data-mail] strong").allInnerTexts();
    }

    /// Opens the newest mail of a case, as soon as it is there.
    public Mailbox opens(String caseNumber) {
        page.locator("#mailbox [data-number=\"" + caseNumber + "\"]").first().click();
        open().waitFor();
        return this;
    }

    /// The plain text of the open mail.
    public String text() {
        Locator plain = open().locator("[data-plain]");
        if (plain.getAttribute("open") == null) {
            plain.locator("summary").click();
        }
        return plain.locator("pre").innerText();
    }

    /// What a field of the open mail's ticket says; inner fields are separated by blanks: `legal-entity ja`.
    public String ticket(String field) {
        Locator found = open().locator("[data-attachment$='.json'] .json");
        for (String name : field.split(" ", -1)) {
            found = found.locator("> dl > [data-field=\"" + name + "\"]");
        }
        return found.innerText();
    }

    /// Follows the way from the open mail to the chat it is about.
    public Phone goesToChat() {
        Locator link = open().locator("[data-chat]");
        String name = link.getAttribute("data-chat");
        link.click();
        return new Phone(page, page.locator("[data-person=\"" + name + "\"]"));
    }

    Locator open() {
        return page.locator("[data-open-mail]");
    }
}
