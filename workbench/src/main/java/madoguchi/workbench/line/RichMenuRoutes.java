package madoguchi.workbench.line;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which rich menu endpoint answers which path.
final class RichMenuRoutes {
    private static final Pattern PATH = Pattern.compile("/v2/bot/(richmenu|user)((?:/[^/]+){0,3})");
    private static final Set<String> WORDS =
            Set.of("list", "validate", "alias", "content", "bulk", "link", "unlink", "all", "richmenu");

    private final RichMenuEndpoints menus;
    private final RichMenuLinkEndpoints links = new RichMenuLinkEndpoints();
    private final RichMenuAliasEndpoints aliases = new RichMenuAliasEndpoints();

    RichMenuRoutes(World world) {
        this.menus = new RichMenuEndpoints(world);
    }

    /// Empty if no such endpoint exists.
    Optional<ApiAnswer> answer(Account account, ApiRequest request) {
        Matcher path = PATH.matcher(request.path());
        if (!path.matches()) {
            return Optional.empty();
        }
        String[] parts = path.group(2).isEmpty()
                ? new String[0]
                : path.group(2).substring(1).split("/", -1);
        // The path with a star for every id in it.
        String shape = Stream.of(parts)
                .map(part -> WORDS.contains(part) ? part : "*")
                .collect(Collectors.joining("/", request.method() + " " + path.group(1) + " ", ""));
        String first = parts.length == 0 ? "" : parts[0];
        String last = parts.length == 0 ? "" : parts[parts.length - 1];
        return switch (shape) {
            case "POST richmenu " -> Optional.of(menus.create(account, request));
            case "POST richmenu validate" -> Optional.of(menus.validate(request));
            case "GET richmenu list" -> Optional.of(menus.list(account));
            case "GET richmenu *" -> Optional.of(menus.get(account, first));
            case "DELETE richmenu *" -> Optional.of(menus.delete(account, first));
            case "POST richmenu */content" -> Optional.of(menus.upload(account, first, request));
            case "GET richmenu */content" -> Optional.of(menus.download(account, first));
            case "POST user all/richmenu/*" -> Optional.of(menus.setDefault(account, last));
            case "GET user all/richmenu" -> Optional.of(menus.getDefault(account));
            case "DELETE user all/richmenu" -> Optional.of(menus.clearDefault(account));
            case "POST user */richmenu/*" -> Optional.of(links.link(account, first, last));
            case "GET user */richmenu" -> Optional.of(links.linked(account, first));
            case "DELETE user */richmenu" -> Optional.of(links.unlink(account, first));
            case "POST richmenu bulk/link" -> Optional.of(links.linkAll(account, request));
            case "POST richmenu bulk/unlink" -> Optional.of(links.unlinkAll(account, request));
            case "POST richmenu alias" -> Optional.of(aliases.create(account, request));
            case "GET richmenu alias/list" -> Optional.of(aliases.list(account));
            case "GET richmenu alias/*" -> Optional.of(aliases.get(account, last));
            case "POST richmenu alias/*" -> Optional.of(aliases.update(account, last, request));
            case "DELETE richmenu alias/*" -> Optional.of(aliases.delete(account, last));
            default -> Optional.empty();
        };
    }
}
