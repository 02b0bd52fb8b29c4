package madoguchi.workbench.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// One person's phone on the page, as the person uses it. Whatever is waited for is waited for half a minute.
public final class Phone {
    private static final Pattern CASE_NUMBER = Pattern.compile("\\b[A-Z]{1,6}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]\\b");

    private final Page page;
    private final Locator root;
    private int heard;

    Phone(Page page, Locator root) {
        this.page = page;
        this.root = root;
    }

    /// The section of the page that is this phone.
    public Locator root() {
        return root;
    }

    /// What both sides said, oldest first, as it is written there; what was taken back is not among it.
    public List<String> bubbles() {
        return root.locator("[data-sequence] [data-body]").allInnerTexts();
    }

    /// What the account said, oldest first.
    public List<String> heard() {
        return root.locator("[data-from=BOT] [data-body]").allInnerTexts();
    }

    /// What the person seems to have said, oldest first.
    public List<String> said() {
        return root.locator("[data-from=PERSON] [data-body]").allInnerTexts();
    }

    /// The labels of the quick replies.
    public List<String> chips() {
        return root.locator(".chips:not([hidden]) [data-chip] span").allInnerTexts();
    }

    /// Waits for a message of the account, later than the last one waited for, that holds this.
    public Phone hears(String part) {
        Locator found = root.locator("[data-from=BOT]:nth-child(n+" + (heard + 1) + ")")
                .filter(new Locator.FilterOptions().setHasText(part))
                .first();
        found.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        heard = ((Number) found.evaluate("item => [...item.parentNode.children].indexOf(item) + 1")).intValue();
        return this;
    }

    /// The case number in the last message that holds one.
    public String caseNumber() {
        return heard().reversed().stream()
                .flatMap(text -> CASE_NUMBER.matcher(text).results())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no case number on the screen"))
                .group();
    }

    /// Writes and sends with the Enter key.
    public Phone types(String text) {
        Locator keyboard = root.locator("[data-keyboard]");
        if (keyboard.isVisible()) {
            keyboard.click();
        }
        int before = said().size();
        Locator input = root.locator(".composer textarea");
        input.fill(text);
        input.press("Enter");
        // The message comes back from the platform before it stands in the chat.
        page.waitForCondition(() -> input.inputValue().isEmpty() && said().size() > before);
        return this;
    }

    /// Taps a quick reply, as soon as it is there.
    public Phone taps(String label) {
        root.locator("[data-chip=\"" + label + "\"]").click();
        return this;
    }

    /// Taps an area of the menu below the chat, which is brought back first where one has been typing.
    public Phone tapsMenu(String label) {
        Locator panel = root.locator(".panel");
        if (!panel.isVisible()) {
            root.locator(".composer button:visible").first().click();
        }
        panel.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .click();
        return this;
    }

    /// Taps the newest button of a Flex message or template with this label, as soon as there is one.
    public Phone tapsButton(String label) {
        root.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .and(page.locator("[data-tap]"))
                .last()
                .click();
        return this;
    }

    /// Taps the button beside this label in the newest card.
    public Phone tapsChange(String label) {
        Locator card = root.locator("[data-from=BOT]")
                .filter(new Locator.FilterOptions().setHas(page.locator("[data-tap]")))
                .last();
        card.locator("xpath=.//*[normalize-space(text())='" + label
                        + "']/ancestor::*[.//*[@data-tap]][1]//*[@data-tap]")
                .first()
                .click();
        return this;
    }

    /// Taps a quick reply that opens the date picker, sets its wheels by the keyboard and sends.
    ///
    /// @param value `1985-04-12`, `09:30` or `1985-04-12T09:30`, as the picker's mode is
    public Phone picks(String label, String value) {
        taps(label);
        setsWheels(value);
        return this;
    }

    /// As [#picks], from a button of a message.
    public Phone picksByButton(String label, String value) {
        tapsButton(label);
        setsWheels(value);
        return this;
    }

    private void setsWheels(String value) {
        Locator sheet = sheet("date");
        String[] numbers = value.split("[-T:]", -1);
        for (int i = 0; i < numbers.length; i++) {
            sheet.locator("[data-wheel]").nth(i).focus();
            page.keyboard().type(String.valueOf(Integer.parseInt(numbers[i])));
        }
        sheet.locator("[data-picked=\"" + value + "\"]").waitFor();
        sheet.locator(".done").click();
    }

    /// The sheet of this kind that is open: `date`, `camera`, `roll`, `attach`, `place`, `link` or `person`.
    public Locator sheet(String kind) {
        return root.locator("[data-sheet=" + kind + "]");
    }

    /// Takes the newest own message with this text back, by way of its menu.
    public Phone unsends(String text) {
        Locator message = root.locator("[data-from=PERSON]:not([data-unsent])")
                .filter(new Locator.FilterOptions().setHasText(text))
                .last();
        message.focus();
        message.press("Enter");
        message.locator("[data-deed=unsend]").click();
        return this;
    }

    /// Presses one of the buttons above the phone: `lock`, `pc`, `block` or `about`.
    public Phone toggles(String button) {
        root.locator("[data-toggle=" + button + "]").click();
        return this;
    }

    /// What the lock screen shows, newest first: the account's name, the time and the text of each notification.
    public List<String> notifications() {
        return root.locator("[data-notice] > div").allInnerTexts();
    }

    /// Takes a picture of the phone alone.
    public void screenshot(Path file) {
        root.screenshot(new Locator.ScreenshotOptions().setPath(file));
    }
}
