package madoguchi.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

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
