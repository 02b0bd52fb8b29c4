package madoguchi.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import madoguchi.workbench.line.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A page for each test, with a phone of somebody of its own. Whatever a browser complains of is a failure.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnStage {
    protected Stage stage;
    protected Workspace page;
    protected Person person;
    protected Phone phone;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        stage = new Stage(folder);
    }

    @AfterAll
    void stop() {
        if (stage != null) {
            stage.close();
        }
    }

    @BeforeEach
    void open(TestInfo test) {
        String name = "P" + Math.floorMod(test.getDisplayName().hashCode(), 1_000_000);
        person = stage.line.person(name);
        page = stage.open(Screen.LAPTOP);
        phone = page.phone(name);
    }

    @AfterEach
    void leave() {
        assertThat(page.complaints()).allMatch(this::expected);
        page.close();
    }

    /// A complaint that a test is there to cause.
    protected boolean expected(String complaint) {
        return false;
    }
}
