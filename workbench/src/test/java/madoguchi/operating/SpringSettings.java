package madoguchi.operating;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Spring's own settings, as its jars describe them, with the defaults that the bot's files put in their place.
final class SpringSettings {
    private record Known(boolean map, List<String> defaults) {}

    private final Map<String, Known> known = new TreeMap<>();

    SpringSettings() {
        try {
            for (var url : java.util.Collections.list(SpringSettings.class
                    .getClassLoader()
                    .getResources("META-INF/spring-configuration-metadata.json"))) {
                try (var in = url.openStream()) {
                    JsonMapper.shared().readTree(in).path("properties").forEach(this::add);
                }
            }
            for (String file : List.of("madoguchi-watch.yaml", "madoguchi-line.yaml", "application.yaml")) {
                new YamlPropertySourceLoader()
                        .load(file, new ClassPathResource(file)).stream()
                                .map(EnumerablePropertySource.class::cast)
                                .forEach(this::override);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(JsonNode property) {
        if (property.has("deprecation") || property.path("deprecated").asBoolean(false)) {
            return;
        }
        JsonNode value = property.path("defaultValue");
        List<String> defaults = value.isArray()
                ? value.valueStream().map(JsonNode::asString).toList()
                : Stream.of(value.asString("")).filter(text -> !text.isEmpty()).toList();
        known.put(
                property.path("name").asString(),
                new Known(property.path("type").asString("").startsWith("java.util.Map<"), defaults));
    }

    private void override(EnumerablePropertySource<?> file) {
        for (String name : file.getPropertyNames()) {
            known.put(name, new Known(false, List.of(String.valueOf(file.getProperty(name)))));
        }
    }

    boolean knows(String name) {
        return known.containsKey(name)
                || known.entrySet().stream()
                        .anyMatch(each -> each.getValue().map() && name.startsWith(each.getKey() + "."));
    }

    /// What holds when nothing is set; empty also where Spring describes no default.
    List<String> defaults(String name) {
        Known setting = known.get(name);
        return setting == null ? List.of() : setting.defaults();
    }
}
