package madoguchi.architecture.violations;

import io.lettuce.core.RedisClient;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import madoguchi.policy.reader.PolicyFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.util.StringUtils;
import org.yaml.snakeyaml.nodes.Node;
import tools.jackson.databind.JsonNode;

/// What a deciding class must not do: each class does one such thing.
public interface Impure {
    final class NamesAFile {
        @Nullable
        File file;
    }

    final class NamesAPath {
        @Nullable
        Path path;
    }

    final class NamesAnAddress {
        @Nullable
        URI uri;
    }

    final class KeepsAClock {
        @Nullable
        Clock clock;
    }

    final class KeepsASourceOfInstants {
        @Nullable
        InstantSource source;
    }

    final class AsksForNow {
        Instant when() {
            return Instant.now();
        }
    }

    final class AsksForToday {
        LocalDate when() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    final class RefersToNow {
        Supplier<Instant> when() {
            return Instant::now;
        }
    }

    final class DrawsNumbers {
        @Nullable
        Random random;
    }

    final class DrawsSecrets {
        @Nullable
        SecureRandom random;
    }

    final class DrawsInItsThread {
        int number() {
            return ThreadLocalRandom.current().nextInt();
        }
    }

    final class DrawsNames {
        String name() {
            return UUID.randomUUID().toString();
        }
    }

    final class DrawsFractions {
        double number() {
            return Math.random();
        }
    }

    final class ReadsTheTime {
        long time() {
            return System.currentTimeMillis();
        }
    }

    final class MeasuresTime {
        long time() {
            return System.nanoTime();
        }
    }

    final class ReadsTheEnvironment {
        @Nullable
        String home() {
            return System.getenv("HOME");
        }
    }

    final class ReadsAProperty {
        @Nullable
        String home() {
            return System.getProperty("user.home");
        }
    }

    final class UsesSpring {
        boolean any(String text) {
            return StringUtils.hasText(text);
        }
    }

    final class UsesSpringData {
        @Nullable
        RedisConnectionFactory redis;
    }

    final class UsesLettuce {
        @Nullable
        RedisClient redis;
    }

    final class UsesJackson {
        @Nullable
        JsonNode json;
    }

    final class UsesYaml {
        @Nullable
        Node yaml;
    }

    final class Logs {
        @Nullable
        Logger log;
    }

    final class ReadsPolicies {
        @Nullable
        PolicyFolder folder;
    }
}
