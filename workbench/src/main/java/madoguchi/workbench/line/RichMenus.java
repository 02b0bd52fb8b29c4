package madoguchi.workbench.line;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The rich menus of one account, their aliases, and which of them everybody sees who has none of their own.
final class RichMenus {
    private final RichMenuFolder folder;
    private final HourlyLimit changes;
    private final Map<String, RichMenu> menus = new LinkedHashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private String usual = "";

    RichMenus(InstantSource clock, @Nullable Path folder) {
        this.changes = new HourlyLimit(clock, 100);
        this.folder = new RichMenuFolder(folder);
        this.folder.read().ifPresent(kept -> {
            kept.menus().forEach(menu -> menus.put(menu.id(), menu));
            aliases.putAll(kept.aliases());
            usual = kept.usual();
        });
    }

    /// Creating and deleting menus, and deleting aliases, is allowed so many times an hour (Messaging API reference,
    /// Rate limits).
    boolean changesTooOften() {
        return !changes.allows();
    }

    synchronized List<RichMenu> all() {
        return List.copyOf(menus.values());
    }

    synchronized Optional<RichMenu> find(String id) {
        return Optional.ofNullable(menus.get(id));
    }

    /// The menu, if it can be shown: it is there and has an image.
    Optional<RichMenu> usable(String id) {
        return find(id).filter(RichMenu::hasImage);
    }

    /// The menu a person sees: the linked one, else the default.
    synchronized Optional<RichMenu> shownTo(Standing standing) {
        return usable(standing.richMenu()).or(() -> usable(usual));
    }

    synchronized void add(String id, JsonNode content) {
        menus.put(id, new RichMenu(id, content, ""));
        keep();
    }

    synchronized void image(RichMenu menu, String type, byte[] bytes) {
        folder.image(menu.id(), bytes);
        menus.put(menu.id(), menu.withImage(type));
        keep();
    }

    synchronized Optional<byte[]> image(String id) {
        return usable(id).flatMap(menu -> folder.image(menu.id()));
    }

    synchronized boolean delete(String id) {
        boolean there = menus.remove(id) != null;
        if (there) {
            folder.deleteImage(id);
            usual = usual.equals(id) ? "" : usual;
            keep();
        }
        return there;
    }

    /// The id of the default menu; empty: none.
    synchronized String usual() {
        return usual;
    }

    synchronized void usual(String id) {
        usual = id;
        keep();
    }

    synchronized Map<String, String> aliases() {
        return Map.copyOf(aliases);
    }

    synchronized Optional<String> aliased(String alias) {
        return Optional.ofNullable(aliases.get(alias));
    }

    synchronized void alias(String alias, String menu) {
        aliases.put(alias, menu);
        keep();
    }

    synchronized boolean deleteAlias(String alias) {
        boolean there = aliases.remove(alias) != null;
        keep();
        return there;
    }

    private void keep() {
        folder.write(new RichMenuFolder.Kept(List.copyOf(menus.values()), Map.copyOf(aliases), usual));
    }
}
