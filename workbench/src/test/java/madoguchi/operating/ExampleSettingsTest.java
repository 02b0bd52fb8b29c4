package madoguchi.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// `config/deployment/bot-settings.yaml`.
class ExampleSettingsTest {
    private final KnownSettings known = new KnownSettings();

    @Test
    void every_setting_in_the_example_is_one() {
        var settings = KnownSettings.inYaml(Repository.text(Repository.DEPLOYMENT.resolve("bot-settings.yaml")));
        assertThat(settings).containsKey("madoguchi.line.channels.example.channel-id");
        assertThat(settings.keySet()).allMatch(known::knows, "a setting");
    }

    /// Spring Boot reads `application.*` below `config` of the working directory, whatever is started there.
    @Test
    void no_example_is_read_by_what_is_started_in_the_repository() throws IOException {
        try (var files = Files.walk(Repository.ROOT.resolve("config"), 2)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .noneMatch(name -> name.startsWith("application"));
        }
    }

    @Test
    void what_is_none_is_seen() {
        assertThat(known.knows("madoguchi.line.channels.example.token")).isFalse();
        assertThat(known.knows("spring.data.redis.hots")).isFalse();
        assertThat(known.knows("madoguchi.line.channels.example.secret[1]")).isTrue();
    }
}
