package madoguchi.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

class LineSettingsTests {
    @Test
    void everything_has_a_default_that_works() {
        LineSettings settings = bound();
        assertThat(settings.apiUrl()).hasToString("https://api.line.me");
        assertThat(settings.dataApiUrl()).hasToString("https://api-data.line.me");
        assertThat(settings.channels()).isEmpty();
        assertThat(settings.textLimit()).isEqualTo(5000);
        assertThat(settings.webhook()).isEqualTo(new LineSettings.Webhook(DataSize.ofMegabytes(1), 1000, 100));
        assertThat(settings.calls())
                .isEqualTo(new LineSettings.Calls(
                        Duration.ofSeconds(3), Duration.ofSeconds(8), Duration.ofSeconds(10), 128));
    }

    @Test
    void a_channel_is_dedicated_unless_it_says_otherwise() {
        ChannelSettings channel =
                Objects.requireNonNull(bound("channels.immari.secret", "a,b", "channels.immari.access-token", "t")
                        .channels()
                        .get("immari"));
        assertThat(channel.mode()).isEqualTo(Mode.DEDICATED);
        assertThat(channel.secret()).containsExactly("a", "b");
        assertThat(channel.entryWords()).containsExactly("個人情報の窓口", "privacy desk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "channels.immari.secret=s; channels.immari.access-token: is missing",
                "channels.immari.secret=s,channels.immari.access-token= ; channels.immari.access-token: is missing",
                "channels.immari.access-token=t; channels.immari.secret: is missing",
                "channels.immari.channel-id=1; channels.immari.secret: is missing",
                "channels.immari.mode=guest; channels.immari.secret: is missing",
                "channels.immari.secret=s,channels.immari.channel-id=x; channels.immari.channel-id: is not a number",
                "channels.immari.secret=s,channels.immari.channel-id=1,channels.immari.access-token=t;"
                        + "channels.immari.access-token: stands beside",
                "channels.immari.secret=s,channels.immari.access-token=a b; no token has",
                "api-url=api.line.me; api-url: is no address",
                "api-url=https://proxy/line/; api-url: is no address",
                "data-api-url=ftp://x; data-api-url: is no address",
                "webhook.body-limit=10B; webhook.body-limit: is 10; expected: at least 1024",
                "webhook.body-limit=1GB; webhook.body-limit",
                "calls.timeout=0s; calls.timeout: is 0"
            })
    void what_is_wrong_is_named_with_what_was_expected(String settings, String message) {
        String[] pairs = Arrays.stream(settings.split(","))
                .flatMap(pair -> Stream.of(pair.split("=", 2)))
                .toArray(String[]::new);
        assertThatThrownBy(() -> bound(pairs))
                .rootCause()
                .isInstanceOf(WrongSettings.class)
                .hasMessageContaining("madoguchi.line.")
                .hasMessageContaining(message.strip())
                .hasMessageContaining("expected: ");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void half_channels_stop_the_start_all_at_once_without_telling_what_they_hold(CapturedOutput output) {
        assertThatThrownBy(() -> new LineBot(
                                "madoguchi.line.channels.enmono.secret=planted-secret",
                                "madoguchi.line.channels.almigo.access-token=planted-token")
                        .close())
                .isNotNull();
        assertThat(output.getAll())
                .contains("APPLICATION FAILED TO START")
                .contains("madoguchi.line.channels.enmono.access-token: is missing")
                .contains("madoguchi.line.channels.almigo.secret: is missing")
                .doesNotContain("planted-");
    }

    @Test
    void secrets_and_tokens_are_not_shown() {
        LineSettings settings =
                bound("channels.immari.secret", "planted-secret", "channels.immari.access-token", "planted-token");
        assertThat(settings.toString()).doesNotContain("planted");
    }

    private static LineSettings bound(String... pairs) {
        Map<String, String> settings = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            settings.put("madoguchi.line." + pairs[i], pairs[i + 1]);
        }
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("madoguchi.line", LineSettings.class);
    }
}
