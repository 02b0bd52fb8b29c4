package madoguchi.operating;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// Every setting `madoguchi.*` that the code of any module reads, with its default as the code gives it: nothing, one
/// value, or the entries of a list. `<operator>` stands for the key of a map.
final class OwnSettings {
    private static final Pattern VALUE =
            Pattern.compile("@Value\\(\\s*\"\\$\\{(madoguchi\\.[^:}\"]+)(?::([^}]*))?}\"\\s*\\)");
    private static final Pattern READ =
            Pattern.compile("(?:get(?:Required)?|contains)Property\\(\\s*\"(madoguchi\\.[a-z.-]+)\"");

    private final Map<String, List<String>> found = new TreeMap<>();

    private OwnSettings() {}

    static Map<String, List<String>> all() {
        var settings = new OwnSettings();
        settings.bound();
        settings.readInSources();
        return settings.found;
    }

    private void bound() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var candidate : scanner.findCandidateComponents("madoguchi")) {
            Class<?> type = type(String.valueOf(candidate.getBeanClassName()));
            record(type.getAnnotation(ConfigurationProperties.class).value(), type);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, OwnSettings.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /// Spring takes defaults from the constructor's parameters, so they are read there.
    private void record(String prefix, Class<?> type) {
        if (!type.isRecord()) {
            throw new AssertionError(type + " holds settings and is no record; this test cannot see what it binds");
        }
        Parameter[] parameters = canonical(type).getParameters();
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            String name = prefix + "." + DataObjectPropertyName.toDashedForm(components[i].getName());
            DefaultValue value = parameters[i].getAnnotation(DefaultValue.class);
            setting(name, components[i].getGenericType(), value == null ? List.of() : List.of(value.value()));
        }
    }

    private static Constructor<?> canonical(Class<?> type) {
        try {
            return type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private void setting(String name, Type type, List<String> defaults) {
        if (type instanceof Class<?> single && single.isRecord()) {
            record(name, single);
        } else if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            setting(name + ".<operator>", map.getActualTypeArguments()[1], defaults);
        } else {
            found.put(name, defaults);
        }
    }

    private void readInSources() {
        try (Stream<Path> files = Files.walk(Repository.ROOT)) {
            files.filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
                    .map(Repository::text)
                    .forEach(this::readIn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readIn(String source) {
        VALUE.matcher(source)
                .results()
                .forEach(each ->
                        found.putIfAbsent(each.group(1), each.group(2) == null ? List.of() : List.of(each.group(2))));
        READ.matcher(source).results().forEach(each -> found.putIfAbsent(each.group(1), List.of()));
    }
}
