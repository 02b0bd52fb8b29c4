package madoguchi.workbench.line;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Which person has which rich menu. Who blocks the account, or is no friend of it, gets none, and LINE does not say
/// so.
final class RichMenuLinkEndpoints {
    private static final Pattern USER_ID = Pattern.compile("U[0-9a-f]{32}");
    private static final int MOST_USERS = 500;

    ApiAnswer link(Account account, String userId, String menuId) {
        mustBeUser(userId);
        RichMenu menu = RichMenuEndpoints.ready(account, menuId);
        account.friends().find(userId).ifPresent(person -> person.links(menu.id()));
        return ApiAnswer.done();
    }

    ApiAnswer linked(Account account, String userId) {
        mustBeUser(userId);
        return account.friends()
                .find(userId)
                .filter(person -> person.friend() && !person.blocking())
                .flatMap(person -> account.richMenus().find(person.linkedRichMenu()))
                .map(menu -> ApiAnswer.json(200, Json.object().put("richMenuId", menu.id())))
                .orElseGet(() -> ApiAnswer.error(404, "the user has no richmenu"));
    }

    ApiAnswer unlink(Account account, String userId) {
        mustBeUser(userId);
        account.friends().find(userId).ifPresent(person -> person.links(""));
        return ApiAnswer.done();
    }

    ApiAnswer linkAll(Account account, ApiRequest request) {
        JsonNode body = request.json();
        String menuId =
                RichMenuEndpoints.ready(account, Json.text(body, "richMenuId")).id();
        users(body).forEach(userId -> account.friends().find(userId).ifPresent(person -> person.links(menuId)));
        return ApiAnswer.json(202, Json.object());
    }

    ApiAnswer unlinkAll(Account account, ApiRequest request) {
        users(request.json()).forEach(userId -> account.friends().find(userId).ifPresent(person -> person.links("")));
        return ApiAnswer.json(202, Json.object());
    }

    private static List<String> users(JsonNode body) {
        var problems = new Problems();
        problems.size(body, "", "userIds", 1, MOST_USERS);
        if (!problems.all().isEmpty()) {
            throw new Refusal(ApiAnswer.problems(problems));
        }
        List<String> users = body.path("userIds")
                .valueStream()
                .map(user -> user.isString() ? user.asString() : "")
                .toList();
        for (int i = 0; i < users.size(); i++) {
            if (!USER_ID.matcher(users.get(i)).matches()) {
                throw new Refusal(ApiAnswer.error(
                        400,
                        "The property, 'userIds[" + i + "]', in the request body is invalid (line: -, column: -)"));
            }
        }
        return users;
    }

    private static void mustBeUser(String userId) {
        if (!USER_ID.matcher(userId).matches()) {
            throw new Refusal(ApiAnswer.error(400, "The value for the 'userId' parameter is invalid"));
        }
    }
}
