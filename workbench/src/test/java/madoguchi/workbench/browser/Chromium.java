package madoguchi.workbench.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// An installed Chromium, without a window. To be used on the thread that started it.
public final class Chromium implements AutoCloseable {
    /// Set where a missing browser must not be passed over.
    public static final String REQUIRED = "madoguchi.browser.required";

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// Starts the browser of this machine. Without one the test is skipped, or fails where `madoguchi.browser.required`
    /// is `true`.
    public static Chromium start() {
        return start(PLACES.stream().map(Path::of), Boolean.getBoolean(REQUIRED));
    }

    static Chromium start(Stream<Path> places, boolean required) {
        Optional<Path> installed = places.filter(Files::isExecutable).findFirst();
        if (installed.isEmpty()) {
            String missing = "no Chromium on this machine (looked for at " + String.join(", ", PLACES) + ")";
            if (required) {
                throw new AssertionError(missing + ", and -D" + REQUIRED + "=true");
            }
            Assumptions.abort(missing);
        }
        // Its own browsers are not wanted: what is tested is the one that is installed.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // The tests may run as root and in small containers.
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed.orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        return new Chromium(playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
