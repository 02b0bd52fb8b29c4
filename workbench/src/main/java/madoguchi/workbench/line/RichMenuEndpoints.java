package madoguchi.workbench.line;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// Rich menus and their images, and the default menu.
final class RichMenuEndpoints {
    private final World world;

    RichMenuEndpoints(World world) {
        this.world = world;
    }

    ApiAnswer create(Account account, ApiRequest request) {
        RichMenus menus = account.richMenus();
        refuseProblems(request);
        if (menus.changesTooOften()) {
            return ApiAnswer.error(429, "The API rate limit has been exceeded. Try again later.");
        }
        if (menus.all().size() >= RichMenuRules.MOST_MENUS) {
            return ApiAnswer.error(400, "the number of richmenus exceeds the limit");
        }
        String id = world.ids().richMenu();
        menus.add(id, request.json());
        return ApiAnswer.json(200, Json.object().put("richMenuId", id));
    }

    ApiAnswer validate(ApiRequest request) {
        refuseProblems(request);
        return ApiAnswer.done();
    }

    private static void refuseProblems(ApiRequest request) {
        Problems problems = RichMenuRules.check(request.json());
        if (!problems.all().isEmpty()) {
            throw new Refusal(ApiAnswer.problems(problems));
        }
    }

    ApiAnswer list(Account account) {
        ObjectNode answer = Json.object();
        var array = answer.putArray("richmenus");
        account.richMenus().all().forEach(menu -> array.add(described(menu)));
        return ApiAnswer.json(200, answer);
    }

    ApiAnswer get(Account account, String id) {
        return ApiAnswer.json(200, described(there(account, id)));
    }

    ApiAnswer delete(Account account, String id) {
        there(account, id);
        if (account.richMenus().changesTooOften()) {
            return ApiAnswer.error(429, "The API rate limit has been exceeded. Try again later.");
        }
        account.richMenus().delete(id);
        world.listeners().changed();
        return ApiAnswer.done();
    }

    ApiAnswer upload(Account account, String id, ApiRequest request) {
        RichMenu menu = there(account, id);
        String type = Optional.ofNullable(request.header("Content-Type")).orElse("");
        if (!Set.of("image/jpeg", "image/png").contains(type)) {
            return ApiAnswer.error(415, "The media type of the request is not supported");
        }
        if (menu.hasImage()) {
            return ApiAnswer.error(400, "An image has already been uploaded to the richmenu");
        }
        if (!RichMenuRules.takes(type, request.body())) {
            return ApiAnswer.error(400, "The image size is not allowed for richmenu");
        }
        account.richMenus().image(menu, type, request.body());
        return ApiAnswer.done();
    }

    ApiAnswer download(Account account, String id) {
        RichMenu menu = there(account, id);
        return account.richMenus()
                .image(id)
                .map(bytes -> ApiAnswer.bytes(menu.imageType(), bytes))
                .orElseGet(() -> ApiAnswer.error(404, "Not found"));
    }

    ApiAnswer setDefault(Account account, String id) {
        account.richMenus().usual(ready(account, id).id());
        world.listeners().changed();
        return ApiAnswer.done();
    }

    ApiAnswer getDefault(Account account) {
        String usual = account.richMenus().usual();
        return usual.isEmpty()
                ? ApiAnswer.error(404, "no default richmenu")
                : ApiAnswer.json(200, Json.object().put("richMenuId", usual));
    }

    ApiAnswer clearDefault(Account account) {
        account.richMenus().usual("");
        world.listeners().changed();
        return ApiAnswer.done();
    }

    /// @throws Refusal 404 if there is no such menu
    static RichMenu there(Account account, String id) {
        return account.richMenus().find(id).orElseThrow(() -> new Refusal(ApiAnswer.error(404, "Not found")));
    }

    /// @throws Refusal 404 if there is no such menu, 400 if it has no image yet
    static RichMenu ready(Account account, String id) {
        RichMenu menu = there(account, id);
        if (!menu.hasImage()) {
            throw new Refusal(ApiAnswer.error(400, "must upload richmenu image before applying it to user"));
        }
        return menu;
    }

    private static ObjectNode described(RichMenu menu) {
        ObjectNode answer = Json.object().put("richMenuId", menu.id());
        menu.content().properties().forEach(field -> answer.set(field.getKey(), field.getValue()));
        return answer;
    }
}
