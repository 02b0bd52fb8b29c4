package madoguchi.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import madoguchi.text.Language;
import madoguchi.text.Texts;

/// Reads the texts that come with the product, and over them those of a folder of the operator's.
public final class TextFiles {
    private static final Map<Language, String> NAMES =
            Map.of(Language.JAPANESE, "ja.properties", Language.ENGLISH, "en.properties");

    private TextFiles() {}

    /// Reads all texts.
    ///
    /// @param folder where single texts may be worded differently, in files of the same names
    /// @throws IllegalArgumentException when a text is missing
    public static Texts read(Optional<Path> folder) {
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        NAMES.forEach((language, name) -> {
            Map<String, String> all = new HashMap<>(shipped(name));
            folder.map(place -> place.resolve(name)).filter(Files::exists).ifPresent(file -> all.putAll(own(file)));
            texts.put(language, all);
        });
        return new Texts(texts);
    }

    private static Map<String, String> shipped(String name) {
        try (InputStream in = TextFiles.class.getResourceAsStream("/texts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("texts/" + name + " is missing from the jar");
            }
            return load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> own(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            return load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> load(Reader in) throws IOException {
        var properties = new Properties();
        properties.load(in);
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
