package madoguchi.workbench.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import madoguchi.fixture.LocalRedis;
import madoguchi.workbench.WorkbenchApplication;
import madoguchi.workbench.command.Commands;
import madoguchi.workbench.line.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tools as they are called from a shell.
class CommandsTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private record Ran(int exit, String out, String err) {}

    private static Ran run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var toOut = new ByteArrayOutputStream();
        var toErr = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(toOut, true, UTF_8));
            System.setErr(new PrintStream(toErr, true, UTF_8));
            int exit = Commands.in(new WorkbenchApplication()).execute(arguments);
            return new Ran(exit, toOut.toString(UTF_8), toErr.toString(UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Test
    void what_was_given_up_is_listed_and_sent_again(@TempDir Path folder) throws IOException {
        try (var installed = new Installed(folder, 1)) {
            String redis = "--redis=127.0.0.1:" + installed.redis.port();
            assertThat(run("outbox", "list", redis)).isEqualTo(new Ran(0, "", ""));

            installed.mail.on(false);
            try (var refusing = new Refusing(installed.mail.port())) {
                installed.talk("太郎").makesInquiry("とどかない質問");
                installed.talk("花子").makesInquiry("これもとどかない質問");
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(
                                        run("outbox", "list", redis).out().lines())
                                .hasSize(2));
                assertThat(refusing).isNotNull();
            }
            installed.mail.on(true);

            Ran listed = run("outbox", "list", redis);
            assertThat(listed.exit()).isZero();
            assertThat(listed.err()).isEmpty();
            List<String[]> rows =
                    listed.out().lines().map(line -> line.split("\t", -1)).toList();
            assertThat(rows).allSatisfy(row -> {
                assertThat(row).hasSize(4);
                assertThat(row[1]).isEqualTo("ticket-mail");
                assertThat(Instant.parse(row[2])).isBetween(Instant.now().minusSeconds(60), Instant.now());
                assertThat(row[3]).contains("SMTP 550").doesNotContain("immari", "@");
            });

            String first = rows.getFirst()[0];
            assertThat(run("outbox", "resend", redis, first)).isEqualTo(new Ran(0, first + "\tsent again\n", ""));
            await().atMost(SOON).until(() -> installed.mail.mails().size() == 1);
            assertThat(installed
                            .mail
                            .mails()
                            .getFirst()
                            .attachments()
                            .getFirst()
                            .text())
                    .contains("とどかない質問");
            assertThat(run("outbox", "list", redis).out().lines()).hasSize(1).noneMatch(line -> line.startsWith(first));

            Ran again = run("outbox", "resend", redis, first, "nonsense");
            assertThat(again.out()).isEqualTo(first + "\tnot found\nnonsense\tnot found\n");
            assertThat(again.err()).isEmpty();
        }
    }

    @Test
    void menus_are_registered_with_the_bots_settings_and_once(@TempDir Path folder) throws IOException {
        try (var installed = new Installed(folder, 1)) {
            var settings = new Properties();
            Installed.settings(installed.redis.port(), installed.mail.port(), installed.line.uri())
                    .forEach(each -> settings.setProperty(
                            each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
            Properties before = System.getProperties();
            try {
                var with = new Properties(before);
                with.putAll(settings);
                System.setProperties(with);
                Ran first = run("menu", "register");
                assertThat(first.err()).isEmpty();
                assertThat(first.exit()).isZero();
                assertThat(first.out().lines())
                        .hasSize(9)
                        .allMatch(line -> line.startsWith("immari\t"))
                        .contains("immari\tshown to everybody");
                assertThat(run("menu", "register", "--operator=immari"))
                        .isEqualTo(new Ran(0, "immari\tas it should be\n", ""));
                Ran wrong = run("menu", "register", "--operator=nobody");
                assertThat(wrong.exit()).isEqualTo(1);
                assertThat(wrong.err()).isEqualTo("no LINE channel for nobody (expected: one of immari)\n");
                installed.line.faults().set(Fault.TOKEN_REJECTED, 1);
                Ran refused = run("menu", "register");
                assertThat(refused.exit()).isEqualTo(1);
                assertThat(refused.err()).isEqualTo("the menu of immari: list the menus: LINE answered 401\n");
            } finally {
                System.setProperties(before);
            }
            Ran without = run("menu", "register");
            assertThat(without.exit()).isEqualTo(1);
            assertThat(without.err().lines()).hasSize(1);
        }
    }

    @Test
    void key_prints_a_new_key_of_32_bytes() {
        Ran ran = run("key");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(Base64.getDecoder().decode(ran.out().strip())).hasSize(32);
        assertThat(run("key").out()).isNotEqualTo(ran.out());
    }

    @Test
    void a_redis_that_is_away_is_told_in_one_line() {
        int port = LocalRedis.freePort();
        Ran ran = run("outbox", "list", "--redis=127.0.0.1:" + port);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1).first().asString().contains("Redis", "127.0.0.1:" + port, "expected");
    }

    @Test
    void an_address_that_is_none_is_told_in_one_line() {
        Ran ran = run("outbox", "list", "--redis=redis.example.jp");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err().lines()).hasSize(1).first().asString().contains("redis.example.jp", "host:port");
    }
}
