package madoguchi.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import madoguchi.conversation.Input;
import madoguchi.engine.Engine;
import madoguchi.engine.FaultyStore;
import madoguchi.engine.MovableClock;
import madoguchi.fixture.LocalRedis;
import madoguchi.outbox.Carrier.Outcome;
import madoguchi.store.Reach;
import madoguchi.store.RedisStores;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// What people said and who they are is found neither in the files of a real Redis nor in any log, at any level (G5).
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingLeaksTest {
    private static final String USER = "U4af4980629fc0b1e2d3c4b5a69788796";
    private static final String CONTENT = "山田花子です。夫には知られたくありません";
    private static final String MAIL = "hanako.yamada@person.example";
    private static final String NOTE = "前の住所は横浜市でした、ご確認ください";
    private static final String BROKEN = "この一言は扱えませんでした、佐藤より";
    /// What no file and no log may hold. A reply token is no personal data and of use for a minute only, to who has
    /// the channel's access token: it stands in Redis, and so in the log of the protocol at TRACE.
    private static final List<String> PLANTED =
            List.of(USER, "山田花子", CONTENT, MAIL, "person.example", "横浜市", "佐藤", BROKEN);

    private static final class Everything extends AppenderBase<ILoggingEvent> {
        private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage());
            for (IThrowableProxy e = event.getThrowableProxy(); e != null; e = e.getCause()) {
                lines.add(e.getClassName() + ": " + e.getMessage());
            }
        }
    }

    @Test
    void nothing_planted_is_in_redis_files_or_in_any_log(@TempDir Path folder) throws IOException {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = Objects.requireNonNullElse(root.getLevel(), Level.INFO);
        var appenders = new java.util.ArrayList<ch.qos.logback.core.Appender<ILoggingEvent>>();
        root.iteratorForAppenders().forEachRemaining(appenders::add);
        var log = new Everything();
        log.start();
        // Into the list only: the console keeps quiet.
        appenders.forEach(root::detachAppender);
        root.setLevel(Level.TRACE);
        root.addAppender(log);
        try (LocalRedis server = LocalRedis.start(folder, 0, "--appendfsync", "always")) {
            var redis = RedisStores.single(server.port());
            try {
                tells(redis);
            } finally {
                redis.destroy();
            }
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
            appenders.forEach(root::addAppender);
        }
        assertThat(log.lines).anyMatch(line -> line.contains("could not be decided"));
        assertThat(log.lines).hasSizeGreaterThan(100);
        for (String line : log.lines) {
            assertThat(line).doesNotContain(PLANTED);
        }
        List<byte[]> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).map(NothingLeaksTest::read).toList();
        }
        assertThat(files.stream().mapToInt(file -> file.length).sum()).isGreaterThan(5_000);
        for (byte[] file : files) {
            String content = new String(file, StandardCharsets.ISO_8859_1);
            // That the file is the right one: the index of conversations is in clear.
            for (String planted : PLANTED) {
                byte[] bytes = planted.getBytes(StandardCharsets.UTF_8);
                assertThat(content)
                        .doesNotContain(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain(Base64.getEncoder().withoutPadding().encodeToString(bytes))
                        .doesNotContain(HexFormat.of().formatHex(bytes));
            }
        }
        assertThat(files).anyMatch(file -> new String(file, StandardCharsets.ISO_8859_1).contains("token-secret"));
    }

    /// A conversation with everything in it: an inquiry, a parked input, a call for a human, a repeated delivery.
    private static void tells(org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory redis) {
        var clock = new MovableClock();
        var faulty = new FaultyStore(RedisStores.on(redis));
        var engine = Engine.on(faulty.store(), clock);
        Engine.Person hanako = engine.person(USER);
        hanako.follows();
        hanako.taps("はい、ここで進める");
        hanako.taps("質問したい");
        hanako.says(CONTENT);
        hanako.taps("メール");
        hanako.says(MAIL);
        hanako.taps("これで渡す");
        engine.line.thenThrows(new IllegalStateException(CONTENT)).then(new Outcome.Refused("400"));
        engine.tickets.thenThrows(new IllegalStateException(MAIL));
        hanako.says("担当者");
        engine.sweeps();
        engine.passes(java.time.Duration.ofSeconds(2)).sweeps();
        hanako.says(NOTE);
        engine.sweeps();
        for (int i = 0; i < 3; i++) {
            faulty.refuses("commit", new IllegalStateException(BROKEN));
        }
        hanako.says(BROKEN);
        faulty.refuses("settle", new IllegalStateException(CONTENT));
        hanako.gives(new Inbound(
                hanako.address,
                "last",
                Optional.of("m-last"),
                new Input.Said(NOTE, false),
                engine.now(),
                Optional.of("token-secret"),
                Reach.ANYONE));
        engine.sweeps();
        assertThat(engine.tickets.tickets()).isNotEmpty();
        assertThat(engine.stranded()).isNotEmpty();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
