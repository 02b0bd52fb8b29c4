package madoguchi.workbench.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The bytes of photos, voices and files, by message id, until they are unsent.
final class Contents {
    private final @Nullable Path folder;
    private final Map<String, Content> known = new ConcurrentHashMap<>();
    private final Map<String, byte[]> held = new ConcurrentHashMap<>();

    Contents(@Nullable Path folder) {
        this.folder = folder == null ? null : folder.resolve("content");
    }

    /// @param type LINE's message type
    /// @param mimeType what `Content-Type` says
    /// @param ready when a video or voice has been prepared for download
    /// @param gone whether the message was taken back
    record Content(Account account, String type, String mimeType, Instant ready, boolean gone) {
        private Content asGone() {
            return new Content(account, type, mimeType, ready, true);
        }
    }

    void put(String messageId, Content content, byte[] bytes) {
        if (folder == null) {
            held.put(messageId, bytes);
        } else {
            try {
                Files.createDirectories(folder);
                Files.write(folder.resolve(messageId), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        known.put(messageId, content);
    }

    /// Content of an earlier run; its bytes are in the folder, or gone.
    void restore(String messageId, Content content) {
        known.put(messageId, content);
    }

    Optional<Content> find(String messageId) {
        return Optional.ofNullable(known.get(messageId));
    }

    /// The bytes; empty if they were taken back in this very moment.
    Optional<byte[]> bytes(String messageId) {
        // Only ids given out here reach the file system.
        if (folder == null || !known.containsKey(messageId)) {
            return Optional.ofNullable(held.get(messageId));
        }
        try {
            Path file = folder.resolve(messageId);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void takeBack(String messageId) {
        known.computeIfPresent(messageId, (id, content) -> content.asGone());
        held.remove(messageId);
        if (folder != null) {
            try {
                Files.deleteIfExists(folder.resolve(messageId));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
