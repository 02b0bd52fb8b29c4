package madoguchi.operating;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ByteArrayResource;

/// Whether something is a setting: one of ours that the code reads, or one of Spring's.
final class KnownSettings {
    /// The operator that the example files are about.
    static final String OPERATOR = "example";

    private final Set<String> own = OwnSettings.all().keySet();
    private final SpringSettings spring = new SpringSettings();

    /// @param name as in a properties file; list entries as `name[0]`
    boolean knows(String name) {
        String whole = name.replaceAll("\\[\\d+]$", "");
        return spring.knows(whole)
                || own.stream()
                        .anyMatch(each ->
                                whole.matches(Pattern.quote(each).replace("<operator>", "\\E[A-Za-z0-9_-]+\\Q")));
    }

    /// By Spring's relaxed binding, whose rules are Spring's: asks it for each setting of ours, and for those of
    /// Spring's that the page names.
    boolean knowsVariable(String variable) {
        var source = ConfigurationPropertySource.from(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(variable, "x")));
        return source != null
                && OperatingPage.defaults().keySet().stream()
                        .map(name -> name.replace("<operator>", OPERATOR).replace("<logger>", "root"))
                        .map(ConfigurationPropertyName::of)
                        .anyMatch(name -> source.getConfigurationProperty(name) != null);
    }

    /// The settings of a YAML file, as names with dots.
    static Map<String, String> inYaml(String yaml) {
        Map<String, String> all = new TreeMap<>();
        try {
            var resource = new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8));
            for (var file : new YamlPropertySourceLoader().load("example", resource)) {
                for (String name : ((EnumerablePropertySource<?>) file).getPropertyNames()) {
                    all.put(name, String.valueOf(file.getProperty(name)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
