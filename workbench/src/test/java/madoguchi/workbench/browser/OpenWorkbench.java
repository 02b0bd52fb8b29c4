package madoguchi.workbench.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import madoguchi.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/// A workbench with everything real in it and a browser before it, for the tests of one class.
final class OpenWorkbench implements BeforeAllCallback, AfterAllCallback {
    private @Nullable Path folder;
    private @Nullable Chromium chromium;
    private @Nullable Workbench workbench;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        chromium = Chromium.start();
        folder = Files.createTempDirectory("madoguchi-test-workbench");
        workbench = Workbench.start(folder);
    }

    Chromium chromium() {
        return Objects.requireNonNull(chromium);
    }

    Workbench workbench() {
        return Objects.requireNonNull(workbench);
    }

    /// Its page.
    Workspace opens(Screen screen) {
        return Workspace.open(chromium(), workbench().page(), screen);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (workbench != null) {
            workbench.close();
        }
        if (chromium != null) {
            chromium.close();
        }
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
