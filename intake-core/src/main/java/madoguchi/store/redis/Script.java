package madoguchi.store.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import madoguchi.store.StoreUnavailable;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.RedisSystemException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.ReturnType;

/// One Lua script, sent by its hash and in full only when the server does not know it (after a restart or fail-over).
final class Script {
    private final RedisConnectionFactory redis;
    private final String name;
    private final byte[] source;
    private final String hash;

    /// @param edit what to do to the source before it is used; tests break a guarantee with it on purpose
    Script(RedisConnectionFactory redis, String name, UnaryOperator<String> edit) {
        this.redis = redis;
        this.name = name;
        this.source = edit.apply(read("common.lua") + read(name + ".lua")).getBytes(StandardCharsets.UTF_8);
        this.hash = sha1(source);
    }

    /// Runs it on a shard.
    ///
    /// @throws StoreUnavailable when Redis did not do it, or it is not known whether it did
    Reply run(String tag, Arguments arguments) {
        byte[][] all = arguments.after(RedisKeys.shard(tag));
        try (RedisConnection connection = redis.getConnection()) {
            return new Reply(evaluate(connection, all));
        } catch (DataAccessException e) {
            throw new StoreUnavailable(name, e);
        }
    }

    private Object evaluate(RedisConnection connection, byte[][] all) {
        try {
            return answer(connection.scriptingCommands().evalSha(hash, ReturnType.MULTI, 1, all));
        } catch (RedisSystemException e) {
            if (!unknownScript(e)) {
                throw e;
            }
            return answer(connection.scriptingCommands().eval(source, ReturnType.MULTI, 1, all));
        }
    }

    private static Object answer(@org.jspecify.annotations.Nullable Object answer) {
        return answer == null ? List.of() : answer;
    }

    private static boolean unknownScript(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getMessage().contains("NOSCRIPT")) {
                return true;
            }
        }
        return false;
    }

    private static String read(String file) {
        try (InputStream in = Script.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha1(byte[] source) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(source));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-1 is missing", e);
        }
    }
}
