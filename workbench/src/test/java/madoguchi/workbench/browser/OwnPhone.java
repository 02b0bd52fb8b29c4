package madoguchi.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// The browser of a requester's phone, with scripts switched off, on the page that a link opened.
final class OwnPhone implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private OwnPhone(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    static OwnPhone with(Chromium chromium, ColorScheme scheme) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(Screen.PHONE.width(), Screen.PHONE.height())
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setJavaScriptEnabled(false)
                        .setColorScheme(scheme)
                        .setLocale("ja-JP"));
        context.setDefaultTimeout(30_000);
        var phone = new OwnPhone(context);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                phone.complaints.add(message.text());
            }
        });
        return phone;
    }

    Page page() {
        return page;
    }

    /// What the browser itself complained of.
    List<String> complaints() {
        return complaints;
    }

    OwnPhone opens(String link) {
        page.navigate(link);
        return this;
    }

    OwnPhone presses(String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
        return this;
    }

    /// Fills in what is asked of this, and goes on.
    OwnPhone fills(Map<String, String> words, String... choices) {
        words.forEach((question, value) -> {
            Locator field = page.locator("[name='words." + question + "']");
            if (field.count() > 0) {
                field.fill(value);
            }
        });
        for (String choice : choices) {
            Locator option = page.getByLabel(choice, new Page.GetByLabelOptions().setExact(true));
            if (option.count() > 0) {
                option.check();
            }
        }
        return presses(page.locator("html[lang=en]").count() > 0 ? "Next" : "次へ");
    }

    /// Until nothing is asked any more.
    OwnPhone fillsAll(Map<String, String> words, String... choices) {
        for (int i = 0; i < 4 && page.locator("form[action=answers]").count() > 0; i++) {
            fills(words, choices);
        }
        return this;
    }

    String reads() {
        return page.locator("main").innerText();
    }

    /// The text of a paper that the page offers, without its spaces and lines.
    String paper(String label) throws IOException {
        String address = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(label))
                .first()
                .getAttribute("href");
        String here = page.url();
        byte[] pdf = context.request()
                .get(here.substring(0, here.lastIndexOf('/') + 1) + address)
                .body();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    OwnPhone fits() {
        // A page whose style is still on its way has other sizes.
        page.waitForLoadState();
        // Without scripts the page cannot be asked; its box can.
        var body = page.locator("main").boundingBox();
        assertThat(body.x + body.width).isLessThanOrEqualTo(Screen.PHONE.width() + 0.5);
        for (Locator button : page.locator("button:visible, label.choice:visible, input[type=text]:visible")
                .all()) {
            assertThat(button.boundingBox().height).as(button.textContent()).isGreaterThanOrEqualTo(44);
        }
        return this;
    }

    OwnPhone pictured(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
