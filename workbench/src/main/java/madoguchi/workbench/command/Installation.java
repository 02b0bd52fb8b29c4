package madoguchi.workbench.command;

import io.lettuce.core.RedisConnectionException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import madoguchi.document.reader.CatalogueFile;
import madoguchi.policy.Policies;
import madoguchi.policy.reader.PoliciesUnusable;
import madoguchi.policy.reader.PolicyFolder;
import madoguchi.seal.Safe;
import madoguchi.store.Store;
import madoguchi.store.StoreUnavailable;
import madoguchi.store.redis.RedisStore;
import madoguchi.store.redis.StoredKeys;
import madoguchi.workbench.DataFolder;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import picocli.CommandLine.Option;

/// The running installation a tool acts on: Spring's own `spring.data.redis.*`, from the environment, from
/// `application.yaml`, or given here. Without any, the workbench of this folder.
final class Installation {
    @Option(names = "--redis", description = "host:port of Redis (default: Spring's settings, or the workbench's)")
    private String redis = "";

    @Option(names = "--data", description = "the workbench's folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data/workbench");

    @ImportAutoConfiguration(DataRedisAutoConfiguration.class)
    static class RedisOnly {}

    void use(Consumer<Store> work) {
        with(context -> {
            work.accept(store(context));
            return 0;
        });
    }

    /// For what needs the master keys as well: from Spring's settings, or those of the workbench of this folder.
    int useKeys(ToIntBiFunction<StoredKeys, Safe> work) {
        return with(context -> {
            var redisConnections = context.getBean(RedisConnectionFactory.class);
            return work.applyAsInt(new StoredKeys(redisConnections), safe(context, store(context)));
        });
    }

    /// For what staff do to cases and see of them.
    int useDesk(ToIntFunction<CaseDesk> work) {
        return with(context -> {
            Store store = store(context);
            return work.applyAsInt(new CaseDesk(store, safe(context, store), policies(context)));
        });
    }

    /// The operators' policies, where this shell knows the folder that the running processes read. Without them, those
    /// processes alone know what each text says.
    private static Optional<Policies> policies(ApplicationContext context) {
        var environment = context.getEnvironment();
        return Optional.ofNullable(environment.getProperty("madoguchi.policies"))
                .flatMap(location -> {
                    try {
                        var catalogue = environment.getProperty("madoguchi.catalogue", Path.class);
                        return Optional.of(
                                new PolicyFolder(location, true, CatalogueFile.read(Optional.ofNullable(catalogue)))
                                        .load());
                    } catch (PoliciesUnusable e) {
                        return Optional.empty();
                    }
                });
    }

    private static Store store(ApplicationContext context) {
        return new RedisStore(context.getBean(RedisConnectionFactory.class), Duration.ofSeconds(10));
    }

    private static Safe safe(ApplicationContext context, Store store) {
        List<String> masterKeys = Binder.get(context.getEnvironment())
                .bind("madoguchi.master-key", Bindable.listOf(String.class))
                .orElse(List.of());
        return new Safe(masterKeys, store::once);
    }

    private int with(ToIntFunction<ApplicationContext> work) {
        if (!redis.isEmpty() && !redis.matches(".+:[0-9]{1,5}")) {
            throw new IllegalArgumentException("--redis: " + redis + " (expected: host:port)");
        }
        try {
            return connected(work);
        } catch (StoreUnavailable e) {
            throw new IllegalStateException(
                    "Redis does not answer: " + reason(e)
                            + " (expected: a running one; name it with --redis=host:port or spring.data.redis.*)",
                    e);
        }
    }

    /// The driver's own words with the address in them, where there are any.
    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RedisConnectionException && cause.getMessage() != null) {
                return cause.getMessage().replace("/<unresolved>", "");
            }
        }
        return Commands.innermost(failure);
    }

    private int connected(ToIntFunction<ApplicationContext> work) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("logging.threshold.console", "off");
        settings.put("spring.main.banner-mode", "off");
        DataFolder.noted(data, "redis-port").ifPresent(port -> settings.put("spring.data.redis.port", port));
        DataFolder.noted(data, "policies").ifPresent(folder -> settings.put("madoguchi.policies", folder));
        DataFolder.noted(data, "master-key").ifPresent(key -> settings.put("madoguchi.master-key", key));
        List<String> arguments = redis.isEmpty()
                ? List.of()
                : List.of(
                        "--spring.data.redis.host=" + redis.substring(0, redis.lastIndexOf(':')),
                        "--spring.data.redis.port=" + redis.substring(redis.lastIndexOf(':') + 1));
        try (var context = new SpringApplicationBuilder(RedisOnly.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run(arguments.toArray(String[]::new))) {
            return work.applyAsInt(context);
        }
    }
}
