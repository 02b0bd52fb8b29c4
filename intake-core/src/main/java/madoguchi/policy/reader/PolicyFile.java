package madoguchi.policy.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import madoguchi.yaml.Problem;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// One file of a place that holds policies.
final class PolicyFile {
    private static final String ON_CLASS_PATH = "classpath:";

    private final String name;
    private final byte[] content;

    /// @param name the file's name without its folder
    PolicyFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /// Where in a file something stands.
    record Place(String file, int line) {
        Problem problem(String message) {
            return new Problem(file, line, 1, message);
        }
    }

    /// What it says, where the law's floor allows it.
    PolicyReader.WithLines read(PolicyReader reader) {
        return read(reader::readWithLines);
    }

    /// What it says.
    PolicyReader.WithLines parse(PolicyReader reader) {
        return read(reader::parse);
    }

    private PolicyReader.WithLines read(BiFunction<String, String, PolicyReader.WithLines> reader) {
        var decoder = UTF_8.newDecoder();
        var bytes = ByteBuffer.wrap(content);
        var text = CharBuffer.allocate(content.length);
        var end = decoder.decode(bytes, text, true);
        text.flip();
        if (end.isError()) {
            int line = 1
                    + (int) text.chars().filter(character -> character == '\n').count();
            var place = new Place(name, line);
            return PolicyReader.WithLines.wrong(
                    List.of(place.problem("this line is not UTF-8 (expected: text in UTF-8)")));
        }
        return reader.apply(name, text.toString());
    }

    Place place(PolicyReader.WithLines result, String key) {
        return new Place(name, result.written().line(key));
    }

    /// All policy files of a place, by name. Files that only look like one (`.yml`) are in the list as well, so that
    /// their name is refused instead of an operator being silently missing.
    static List<PolicyFile> allIn(String location) {
        try {
            var files = location.startsWith(ON_CLASS_PATH) ? onClassPath(location) : inFolder(Path.of(location));
            if (files.isEmpty()) {
                throw unusable(location, "holds no policy", "at least one file such as example.yaml");
            }
            return files.stream()
                    .sorted(Comparator.comparing((PolicyFile file) -> file.name))
                    .toList();
        } catch (IOException e) {
            throw unusable(location, "cannot be read", "a folder this process may read");
        }
    }

    private static List<PolicyFile> inFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw unusable(folder.toAbsolutePath().toString(), "is no folder", "a folder with one policy an operator");
        }
        List<PolicyFile> files = new ArrayList<>();
        try (var paths = Files.list(folder)) {
            for (var path : paths.filter(PolicyFile::looksLikePolicy).toList()) {
                files.add(new PolicyFile(path.getFileName().toString(), Files.readAllBytes(path)));
            }
        }
        return files;
    }

    private static boolean looksLikePolicy(Path path) {
        return path.toString().matches(".*\\.ya?ml") && Files.isRegularFile(path);
    }

    private static List<PolicyFile> onClassPath(String location) throws IOException {
        List<PolicyFile> files = new ArrayList<>();
        String folder = location.endsWith("/") ? location : location + "/";
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources(folder + "*.y*ml")) {
            String name = resource.getFilename();
            if (name != null) {
                files.add(new PolicyFile(name, resource.getContentAsByteArray()));
            }
        }
        return files;
    }

    private static PoliciesUnusable unusable(String location, String wrong, String expected) {
        return new PoliciesUnusable(
                "the setting madoguchi.policies: %s %s (expected: %s)".formatted(location, wrong, expected));
    }
}
