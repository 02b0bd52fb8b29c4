package madoguchi.operating;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import madoguchi.fixture.LocalRedis;

/// A real Redis with `config/deployment/redis.conf`, on a port and in a folder of the test's own, with the user that
/// the file proposes.
final class RedisExample implements AutoCloseable {
    static final Path FILE = Repository.DEPLOYMENT.resolve("redis.conf");
    static final String PASSWORD = "a-password-of-the-test";
    private static final Pattern USER = Pattern.compile("(?m)^#user (madoguchi on #)0{64}( .*)$");

    private final LocalRedis server;

    private RedisExample(LocalRedis server) {
        this.server = server;
    }

    /// The one that comes with the build.
    static RedisExample bundled(Path folder) {
        return new RedisExample(LocalRedis.start(folder, 0, options(folder)));
    }

    /// The one that is installed on this machine.
    static Optional<RedisExample> installed(Path folder) {
        return LocalRedis.startInstalled(folder, options(folder)).map(RedisExample::new);
    }

    /// The whole file but for the two lines that every server here has of its own.
    private static String[] options(Path folder) {
        try {
            Files.createDirectories(folder);
            Path own = folder.resolve("redis.conf");
            Files.writeString(own, Repository.text(FILE).replaceAll("(?m)^(dir|port) .*$", ""));
            return new String[] {"--include", own.toString()};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.port();
    }

    <T> T ask(Function<StatefulRedisConnection<String, String>, T> question) {
        try (RedisClient client = RedisClient.create("redis://127.0.0.1:" + port());
                StatefulRedisConnection<String, String> connection = client.connect()) {
            return question.apply(connection);
        }
    }

    /// The directives of the file, but for those two.
    static Map<String, String> directives() {
        Map<String, String> all = new TreeMap<>();
        Repository.text(FILE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> all.put(
                        line.substring(0, line.indexOf(' ')),
                        line.substring(line.indexOf(' ') + 1).strip()));
        List.of("dir", "port").forEach(all::remove);
        return all;
    }

    /// The rules the file proposes for the bots' user, with the test's password.
    static List<String> user() {
        var found = USER.matcher(Repository.text(FILE));
        if (!found.find()) {
            throw new AssertionError("no user is proposed");
        }
        return List.of((found.group(1) + sha256(PASSWORD) + found.group(2)).split(" "));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
