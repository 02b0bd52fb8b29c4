package madoguchi.workbench.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Makes people, and remembers them over restarts if there is a folder: `<folder>/<channel id>/<user id>.jsonl`.
final class People {
    private final World world;
    private final @Nullable Path folder;

    People(World world, @Nullable Path folder) {
        this.world = world;
        this.folder = folder;
    }

    /// @param friend whether somebody new has added the account as a friend
    Person person(Account account, String name, boolean friend) {
        String userId = Ids.user(account.channel().id(), name);
        Person person = account.friends().findOrAdd(userId, id -> {
            var chat = new Chat(file(account, id), owner(id, name), Standing.fresh(friend));
            chat.begin();
            return new Person(world, account, name, id, chat);
        });
        world.listeners().changed();
        return person;
    }

    void restore(Account account) {
        if (folder == null
                || !Files.isDirectory(folder.resolve(account.channel().id()))) {
            return;
        }
        try (var files = Files.list(folder.resolve(account.channel().id()))) {
            files.filter(file -> file.toString().endsWith(".jsonl"))
                    .map(file -> new JsonLines(file).read())
                    .filter(lines -> !lines.isEmpty())
                    .sorted(Comparator.comparing(lines -> Json.text(lines.getFirst(), "since")))
                    .forEach(lines -> restore(account, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void restore(Account account, List<JsonNode> lines) {
        JsonNode owner = lines.getFirst();
        account.friends().findOrAdd(Json.text(owner, "userId"), id -> {
            String name = Json.text(owner, "name");
            var chat = new Chat(file(account, id), owner, Standing.fresh(true));
            chat.restore(lines.subList(1, lines.size()));
            chat.screen().forEach(bubble -> restoreContent(account, bubble));
            return new Person(world, account, name, id, chat);
        });
    }

    private void restoreContent(Account account, Bubble bubble) {
        boolean hasContent = List.of("image", "video", "audio", "file").contains(bubble.type());
        if (bubble.from() == From.PERSON && hasContent) {
            String mimeType = Json.text(bubble.content(), "mimeType");
            String ready = Json.text(bubble.content(), "ready");
            Instant since = ready.isEmpty() ? Instant.EPOCH : Instant.parse(ready);
            world.contents()
                    .restore(
                            bubble.id(),
                            new Contents.Content(account, bubble.type(), mimeType, since, bubble.unsent()));
        }
    }

    private static JsonNode owner(String userId, String name) {
        return Json.object()
                .put("userId", userId)
                .put("name", name)
                .put("since", Instant.now().toString());
    }

    private JsonLines file(Account account, String userId) {
        return new JsonLines(
                folder == null ? null : folder.resolve(account.channel().id()).resolve(userId + ".jsonl"));
    }
}
