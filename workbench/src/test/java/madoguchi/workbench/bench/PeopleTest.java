package madoguchi.workbench.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import madoguchi.fixture.LocalRedis;
import madoguchi.format.TextFiles;
import madoguchi.line.BotApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// The people of the benchmark get on with the bot as it is today.
class PeopleTest {
    private static final int PEOPLE = 20;

    @Test
    void everybody_comes_to_the_end_and_who_falls_silent_leaves_an_open_conversation(@TempDir Path folder) {
        int port = LocalRedis.freePort();
        int api = LocalRedis.freePort();
        var script = new Script(TextFiles.read(Optional.empty()));
        try (var redis = LocalRedis.start(folder, 0);
                var gauge = new RedisGauge("redis://127.0.0.1:" + redis.port());
                var bot = new SpringApplicationBuilder(BotApplication.class)
                        .run(Subject.settings(port, api, redis.port()).toArray(String[]::new));
                var load = new Load(
                        URI.create("http://127.0.0.1:" + port + "/line/" + Subject.OPERATOR),
                        Subject.SECRET,
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), api),
                        8,
                        new Conversing(script),
                        () -> Cpu.NONE)) {
            assertThat(bot.isRunning()).isTrue();

            load.invite(PEOPLE, false);
            Window whole = load.counted();
            assertThat(whole.conversations()).isEqualTo(PEOPLE);
            assertThat(whole.turns()).isEqualTo((long) PEOPLE * script.length() + whole.askedAgain());
            assertThat(whole.replies().getTotalCount()).isEqualTo(whole.turns());
            assertThat(whole.acknowledgements().getTotalCount()).isEqualTo(whole.turns());

            long before = gauge.settledMemory();
            load.invite(PEOPLE, true);
            Window begun = load.counted();
            assertThat(begun.conversations()).isZero();
            assertThat(begun.turns()).isBetween((long) PEOPLE, (long) PEOPLE * script.length() - 1);
            assertThat(gauge.settledMemory()).isGreaterThan(before);
        }
    }
}
