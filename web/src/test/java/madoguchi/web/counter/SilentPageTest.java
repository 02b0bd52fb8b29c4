package madoguchi.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import madoguchi.web.Browser;
import madoguchi.web.WebDesk;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Nothing of what passes through is in any log.
@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SilentPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"debug", "trace"})
    void however_far_the_root_is_turned_up_no_log_shows_what_passes_through(
            String level, CapturedOutput output, @TempDir Path folder) {
        try (var desk = new WebDesk(folder, "logging.level.root=" + level);
                Browser phone = desk.browser();
                Browser stranger = desk.browser()) {
            String link = desk.person("Uplanted").offered();
            phone.begin(link);
            String session = phone.cookies().getFirst().getValue();
            phone.fill(Map.of("choice.kind", "inquiry"));
            phone.fill(Map.of("words.watchword", "planted-watchword"));
            phone.fill(Map.of("words.content", "planted-content", "choice.reply-by", "planted-choice"));
            phone.fill(Map.of("words.content", "planted-content 123456789018", "choice.reply-by", "MAIL"));
            phone.fill(Map.of("words.content", "planted-content", "choice.reply-by", "MAIL"));
            phone.fill(Map.of("words.mail", "planted@person.example"));
            phone.press("これで渡す");
            stranger.get(link);
            stranger.get("/e/planted-token");
            stranger.get(link + "/planted-path?q=planted-query");
            List<String> bad = new ArrayList<>(List.of("planted-name=%zz"));
            stranger.post(link + "/answers", bad);
            desk.redis().close();
            phone.get(link);
            desk.redis().start();

            assertThat(output.getAll()).contains("DEBUG");
            assertThat(output.getAll()
                            .lines()
                            .filter(line -> line.contains(link.substring(6, 20)) || line.contains(session)))
                    .isEmpty();
            assertThat(output.getAll()
                            .lines()
                            .filter(line -> !line.contains("planted-webhook-secret") || line.contains("planted-c"))
                            .filter(line -> line.contains("planted") || line.contains("123456789018")))
                    .isEmpty();
        }
    }
}
