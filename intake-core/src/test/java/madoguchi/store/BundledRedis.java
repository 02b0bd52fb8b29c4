package madoguchi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import madoguchi.fixture.LocalRedis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.util.FileSystemUtils;

/// The Redis 6.2 that comes with the build, for the tests of one class; empty at the beginning of each.
public final class BundledRedis implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    private @Nullable Path folder;
    private @Nullable LocalRedis server;
    private @Nullable LettuceConnectionFactory connections;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("madoguchi-test-redis");
        server = LocalRedis.start(folder, 0);
        connections = RedisStores.single(server.port());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        empty();
    }

    public void empty() {
        connections().getConnection().serverCommands().flushAll();
    }

    public LettuceConnectionFactory connections() {
        return Objects.requireNonNull(connections);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        connections().destroy();
        Objects.requireNonNull(server).close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
