package madoguchi.workbench.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import madoguchi.workbench.line.Bubble;
import madoguchi.workbench.line.Fault;
import madoguchi.workbench.line.WebhookAttempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One person's messages taken by two bots in turn.
class TwoBotsTest {
    @Test
    void what_one_person_sends_is_taken_in_order_and_once(@TempDir Path folder) throws IOException {
        try (var installed = new Installed(folder, 2)) {
            installed.line.faults().set(Fault.DELIVERY_DUPLICATED, 0.3);
            Talk talk = installed.talk("太郎");
            talk.says("こんにちは").hears("進めてよろしいですか");
            talk.says("はい").hears("どのようなご用件");
            talk.says("担当者").hears("担当者に引き継ぎました").hears("担当者へは");
            String number = talk.caseNumber();
            List<String> lines =
                    IntStream.range(100, 120).mapToObj(i -> "行" + i).toList();
            lines.forEach(line -> talk.person().says(line));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> written(installed, number).contains("行119"));

            String all = written(installed, number);
            List<String> found = Pattern.compile("行[0-9]{3}")
                    .matcher(all)
                    .results()
                    .map(result -> result.group())
                    .toList();
            assertThat(found).isEqualTo(lines);
            assertThat(installed.line.webhooks().stream()
                            .map(WebhookAttempt::to)
                            .distinct())
                    .hasSize(2);
            assertThat(talk.said()).extracting(Bubble::id).doesNotHaveDuplicates();
        }
    }

    /// The answers of the last ticket of this number.
    private static String written(Installed installed, String number) {
        return installed.mail.mails().stream()
                .filter(mail -> mail.subject().contains(number))
                .map(mail -> mail.attachments().getFirst().text())
                .findFirst()
                .orElse("");
    }
}
