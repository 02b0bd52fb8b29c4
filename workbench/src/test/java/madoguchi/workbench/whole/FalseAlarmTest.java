package madoguchi.workbench.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A driver's licence that looks like a My Number (P3), from the chat to support's mail. The number is made up.
class FalseAlarmTest {
    private static final String LICENCE = "301200000510";

    @Test
    void a_number_that_was_cut_out_is_taken_once_the_person_vouched_for_it(@TempDir Path folder) throws IOException {
        try (var installed = new Installed(folder, 1)) {
            Talk hanako = installed.talk("hanako");
            hanako.says("こんにちは").hears("進めてよろしいですか");
            hanako.says("はい").hears("どのようなご用件");
            hanako.says("1").hears("1つのメッセージで");
            hanako.says("免許証" + LICENCE + "で登録しました").hears("マイナンバーかもしれない番号を").hears("どの方法で");
            hanako.taps("マイナンバーではありません").hears("もう一度お書きください").hears("1つのメッセージで");
            hanako.says("免許証" + LICENCE + "で登録しました").hears("どの方法で");
            hanako.says("1").hears("よろしいですか");
            hanako.says("はい").hears("お手続き番号は");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(installed.mail.mails())
                            .anySatisfy(mail -> assertThat(mail.text()).contains(LICENCE)));

            Talk taro = installed.talk("taro");
            taro.says("こんにちは").hears("進めてよろしいですか");
            taro.says("はい").hears("どのようなご用件");
            taro.says("1").hears("1つのメッセージで");
            taro.says("免許証" + LICENCE + "で登録しました").hears("マイナンバーかもしれない番号を").hears("どの方法で");
            taro.says("1").hears("よろしいですか");
            taro.says("はい").hears("お手続き番号は");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(installed.mail.mails())
                            .anySatisfy(mail -> assertThat(mail.text())
                                    .contains(taro.caseNumber(), "番号かもしれない数字を消しました")
                                    .doesNotContain(LICENCE)));
        }
    }
}
