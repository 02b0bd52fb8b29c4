package madoguchi.operating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// `config/deployment/application.yaml`.
class ExampleSettingsTest {
    private final KnownSettings known = new KnownSettings();

    @Test
    void every_setting_in_the_example_is_one() {
        var settings = KnownSettings.inYaml(Repository.text(Repository.DEPLOYMENT.resolve("application.yaml")));
        assertThat(settings).containsKey("madoguchi.line.channels.example.channel-id");
        assertThat(settings.keySet()).allMatch(known::knows, "a setting");
    }

    @Test
    void what_is_none_is_seen() {
        assertThat(known.knows("madoguchi.line.channels.example.token")).isFalse();
        assertThat(known.knows("spring.data.redis.hots")).isFalse();
        assertThat(known.knows("madoguchi.line.channels.example.secret[1]")).isTrue();
    }
}
