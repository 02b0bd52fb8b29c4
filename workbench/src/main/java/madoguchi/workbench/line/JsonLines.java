package madoguchi.workbench.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A file of JSON lines. Writes nothing without a path.
final class JsonLines {
    private final @Nullable Path path;

    JsonLines(@Nullable Path path) {
        this.path = path;
    }

    void append(JsonNode line) {
        if (path == null) {
            return;
        }
        try {
            Files.writeString(path, line + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void rewrite(List<JsonNode> lines) {
        if (path == null) {
            return;
        }
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(fresh, text);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All lines but a last one that was cut off by a crash; none if there is no file.
    List<JsonNode> read() {
        if (path == null || !Files.exists(path)) {
            return List.of();
        }
        try {
            List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
            List<JsonNode> read = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                try {
                    read.add(Json.MAPPER.readTree(lines.get(i)));
                } catch (JacksonException e) {
                    if (i < lines.size() - 1) {
                        throw new IOException(path + ": line " + (i + 1) + " is not JSON", e);
                    }
                }
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
