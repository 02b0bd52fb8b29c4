package madoguchi.workbench.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Rich menus over restarts: `rich-menus.json`, and the images beside it. Without a folder they last as long as the
/// platform.
final class RichMenuFolder {
    private final @Nullable Path folder;
    private final Map<String, byte[]> held = new ConcurrentHashMap<>();

    RichMenuFolder(@Nullable Path folder) {
        this.folder = folder;
    }

    /// @param usual the id of the default menu; empty: none
    record Kept(List<RichMenu> menus, Map<String, String> aliases, String usual) {}

    Optional<Kept> read() {
        if (folder == null || !Files.exists(list(folder))) {
            return Optional.empty();
        }
        return Optional.of(Json.MAPPER.readValue(list(folder).toFile(), Kept.class));
    }

    void write(Kept kept) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path fresh = folder.resolve("rich-menus.json.new");
            Files.write(fresh, Json.MAPPER.writeValueAsBytes(kept));
            Files.move(fresh, list(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void image(String id, byte[] bytes) {
        if (folder == null) {
            held.put(id, bytes);
            return;
        }
        try {
            Files.createDirectories(folder);
            Files.write(file(folder, id), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<byte[]> image(String id) {
        if (folder == null) {
            return Optional.ofNullable(held.get(id));
        }
        try {
            Path file = file(folder, id);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deleteImage(String id) {
        held.remove(id);
        if (folder != null) {
            try {
                Files.deleteIfExists(file(folder, id));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Path list(Path folder) {
        return folder.resolve("rich-menus.json");
    }

    private static Path file(Path folder, String id) {
        return folder.resolve(id + ".image");
    }
}
