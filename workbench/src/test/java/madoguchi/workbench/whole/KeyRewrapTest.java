package madoguchi.workbench.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import madoguchi.workbench.WorkbenchApplication;
import madoguchi.workbench.command.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changing the master key beside a running bot.
class KeyRewrapTest {
    private static final String SETTING = "madoguchi.master-key";
    private static final String NEW =
            Base64.getEncoder().encodeToString("the-new-key-of-the-test-32-bytes".getBytes(UTF_8));

    private record Ran(int exit, List<String> lines) {}

    private static Ran rewrap(Installed installed, String... masterKeys) {
        System.setProperty(SETTING, String.join(",", masterKeys));
        try {
            var said = new StringWriter();
            int exit = Commands.in(new WorkbenchApplication())
                    .setOut(new PrintWriter(said, true))
                    .execute("key", "rewrap", "--redis=127.0.0.1:" + installed.redis.port());
            return new Ran(exit, said.toString().lines().toList());
        } finally {
            System.clearProperty(SETTING);
        }
    }

    @Test
    void keys_go_over_to_the_new_master_key_while_people_go_on_talking(@TempDir Path folder) throws IOException {
        // The bot knows the new key, behind the one that is in use: Spring joins what is given twice.
        try (var installed = new Installed(folder, 1, SETTING + "=" + NEW)) {
            installed.talk("太郎").makesInquiry("ひとつめの質問");
            var waiting = installed.talk("花子");
            waiting.says("こんにちは").hears("窓口");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> installed.mail.mails().size() == 1);

            Ran first = rewrap(installed, NEW, Installed.KEY);
            assertThat(first.exit()).isZero();
            assertThat(first.lines().getFirst()).isEqualTo("index\tre-wrapped 1\tas they are 0\tnot opened 0");
            assertThat(first.lines().get(1)).startsWith("intake\tre-wrapped ").doesNotStartWith("intake\tre-wrapped 0");
            assertThat(first.lines().get(2)).isEqualTo("case\tre-wrapped 1\tas they are 0\tnot opened 0");
            assertThat(first.lines().getLast()).startsWith("not done\trun it again");

            waiting.makesInquiry("ふたつめの質問");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> installed.mail.mails().size() == 2);
            Ran second = rewrap(installed, NEW, Installed.KEY);
            assertThat(second.lines().getFirst()).isEqualTo("index\tre-wrapped 0\tas they are 1\tnot opened 0");
            // The bot still wraps new keys under the one that stands first in its own list.
            assertThat(second.lines().get(2)).isEqualTo("case\tre-wrapped 1\tas they are 1\tnot opened 0");

            Ran third = rewrap(installed, NEW, Installed.KEY);
            assertThat(third.exit()).isZero();
            assertThat(third.lines().getLast())
                    .startsWith("free\tkey 2 of the list (")
                    .contains("backups")
                    .doesNotContain(Installed.KEY);
            assertThat(rewrap(installed, NEW).exit()).isZero();

            Ran without = rewrap(installed, Installed.KEY);
            assertThat(without.exit()).isEqualTo(1);
            assertThat(without.lines().getLast()).startsWith("not done\t").contains("not in the list");
        }
    }
}
