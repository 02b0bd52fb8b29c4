package madoguchi.workbench.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import madoguchi.fixture.LocalRedis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Wrong settings stop the start, with words a person can act on.
@ExtendWith(OutputCaptureExtension.class)
class StartTest {
    private static final URI NOBODY = URI.create("http://127.0.0.1:9");

    @TempDir
    private static Path folder;

    private static LocalRedis redis;

    @BeforeAll
    static void start() {
        redis = LocalRedis.start(folder.resolve("redis"), 0);
    }

    @AfterAll
    static void stop() {
        redis.close();
    }

    @BeforeEach
    void hearTheLog() {
        // An application that ran before in this process may have switched it off.
        System.clearProperty("CONSOLE_LOG_THRESHOLD");
    }

    @Test
    void no_master_key(CapturedOutput output) {
        refused(output, "master-key", "", "madoguchi.master-key is missing", "base64 of 32 bytes");
    }

    @Test
    void a_master_key_that_is_none(CapturedOutput output) {
        refused(output, "master-key", "c2hvcnQ=", "madoguchi.master-key, key 1: 5 bytes (expected: 32)");
    }

    @Test
    void a_master_key_that_is_not_this_installations(CapturedOutput output) {
        Installed.run(with("line.channels.immari.mode", "dedicated")).close();
        refused(
                output,
                "master-key",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "madoguchi.master-key does not open what stands in this Redis");
    }

    @Test
    void half_a_channel(CapturedOutput output) {
        refused(output, "line.channels.immari.access-token", "", "channels.immari.access-token: is missing");
    }

    @Test
    void a_channel_without_a_policy(CapturedOutput output) {
        List<String> settings = with("line.channels.other.secret", "secret");
        settings.add("madoguchi.line.channels.other.access-token=token");
        refused(output, settings, "madoguchi.line.channels.other: there is no policy of this name", "other.yaml");
    }

    @Test
    void an_operator_whose_tickets_go_nowhere(CapturedOutput output) {
        refused(output, "tickets.immari.mail-to", "", "immari is served, but its tickets go nowhere", "mail-to");
    }

    @Test
    void a_wrong_policy_is_named_with_file_and_line(CapturedOutput output) throws IOException {
        String policy;
        try (var in = StartTest.class.getResourceAsStream("/policies/immari.yaml")) {
            policy = new String(Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        Path policies = Files.createDirectories(folder.resolve("policies"));
        Files.writeString(policies.resolve("immari.yaml"), policy.replace("discretion: normal", "discretion: norml"));
        long line = policy.lines()
                        .takeWhile(text -> !text.startsWith("discretion:"))
                        .count()
                + 1;
        refused(output, "policies", policies.toString(), "immari.yaml:" + line + ": ", "expected", "normal");
    }

    @Test
    void an_example_policy(CapturedOutput output) {
        refused(output, "allow-examples", "false", "immari.yaml:", "is an example that no operator stands behind");
    }

    @Test
    void high_discretion_without_pages(CapturedOutput output) {
        refused(
                output,
                "tickets.healmate.mail-to",
                "privacy@healmate.example",
                "healmate",
                "discretion: high",
                "madoguchi.web.url");
    }

    private static void refused(CapturedOutput output, String setting, String value, String... told) {
        refused(output, with(setting, value), told);
    }

    private static void refused(CapturedOutput output, List<String> settings, String... told) {
        assertThatThrownBy(() -> Installed.run(settings).close()).isNotNull();
        assertThat(output.getAll()).contains("APPLICATION FAILED TO START").contains(told);
        assertThat(output.getAll().lines().filter(line -> line.startsWith("\tat ")))
                .isEmpty();
    }

    private static List<String> with(String setting, String value) {
        List<String> settings = new ArrayList<>(Installed.settings(redis.port(), 25, NOBODY));
        settings.removeIf(each -> each.startsWith("madoguchi." + setting + "=") || each.startsWith("logging."));
        settings.addAll(
                Stream.of("server.port=0", "madoguchi." + setting + "=" + value).toList());
        return settings;
    }
}
