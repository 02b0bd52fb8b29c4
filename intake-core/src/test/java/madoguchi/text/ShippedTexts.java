package madoguchi.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The texts as they are shipped, for tests.
public final class ShippedTexts {
    private static final Path CONFIG = Path.of("..", "config");

    private ShippedTexts() {}

    public static Texts texts() {
        var all = new EnumMap<Language, Map<String, String>>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, properties(language));
        }
        return new Texts(all);
    }

    static Map<String, String> properties(Language language) {
        return read(
                switch (language) {
                    case JAPANESE -> "texts/ja.properties";
                    case ENGLISH -> "texts/en.properties";
                });
    }

    /// The files of the shipped policies.
    static Stream<String> policies() {
        try (Stream<Path> files = Files.list(CONFIG.resolve("policies"))) {
            return files.map(file -> "policies/" + file.getFileName()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a YAML file says in words, in either language, each under its path: `notice.manager.ja`.
    static Map<String, String> told(String file) {
        try (var reader = Files.newBufferedReader(CONFIG.resolve(file), StandardCharsets.UTF_8)) {
            var told = new TreeMap<String, String>();
            Object all = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            collect("", all, told);
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(String path, Object value, Map<String, String> told) {
        if (value instanceof Map<?, ?> section) {
            section.forEach((key, each) -> collect(path.isEmpty() ? "" + key : path + "." + key, each, told));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "[" + i + "]", list.get(i), told);
            }
        } else if (value instanceof String text && path.matches(".*\\.(ja|en)")) {
            told.put(path, text);
        }
    }

    static Map<String, String> read(String path) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(CONFIG.resolve(path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var read = new TreeMap<String, String>();
        properties.forEach((key, value) -> read.put(key.toString(), value.toString()));
        return read;
    }
}
