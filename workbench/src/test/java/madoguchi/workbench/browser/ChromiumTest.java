package madoguchi.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class ChromiumTest {
    private static final Path NOWHERE = Path.of("no-such-browser");

    @Test
    void without_a_browser_a_test_is_skipped_and_says_why() {
        assertThatThrownBy(() -> Chromium.start(Stream.of(NOWHERE), false))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no Chromium on this machine");
    }

    @Test
    void where_a_browser_is_required_a_missing_one_fails_the_test() {
        assertThatThrownBy(() -> Chromium.start(Stream.of(NOWHERE), true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(Chromium.REQUIRED);
    }

    @Test
    void an_installed_browser_starts() {
        try (Chromium chromium = Chromium.start()) {
            assertThat(chromium.browser().isConnected()).isTrue();
        }
    }
}
