package madoguchi.workbench.line;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Names for rich menus, so that one menu can lead to another.
final class RichMenuAliasEndpoints {
    private static final Pattern ALIAS = Pattern.compile("[a-z0-9_-]{1,32}");
    private static final int MOST_ALIASES = 1_000;

    ApiAnswer create(Account account, ApiRequest request) {
        JsonNode body = request.json();
        String alias = Json.text(body, "richMenuAliasId");
        if (!ALIAS.matcher(alias).matches()) {
            var problems = new Problems();
            problems.add("richMenuAliasId", "invalid richMenuAliasId");
            return ApiAnswer.problems(problems);
        }
        String menu = usable(account, body);
        if (account.richMenus().aliased(alias).isPresent()) {
            return ApiAnswer.error(400, "conflict richmenu alias id");
        }
        if (account.richMenus().aliases().size() >= MOST_ALIASES) {
            return ApiAnswer.error(400, "the number of richmenu aliases exceeds the limit");
        }
        account.richMenus().alias(alias, menu);
        return ApiAnswer.done();
    }

    ApiAnswer update(Account account, String alias, ApiRequest request) {
        mustBeThere(account, alias);
        account.richMenus().alias(alias, usable(account, request.json()));
        return ApiAnswer.done();
    }

    ApiAnswer get(Account account, String alias) {
        mustBeThere(account, alias);
        return ApiAnswer.json(
                200, described(alias, account.richMenus().aliased(alias).orElseThrow()));
    }

    ApiAnswer list(Account account) {
        ObjectNode answer = Json.object();
        var array = answer.putArray("aliases");
        account.richMenus().aliases().forEach((alias, menu) -> array.add(described(alias, menu)));
        return ApiAnswer.json(200, answer);
    }

    ApiAnswer delete(Account account, String alias) {
        mustBeThere(account, alias);
        if (account.richMenus().changesTooOften()) {
            return ApiAnswer.error(429, "The API rate limit has been exceeded. Try again later.");
        }
        account.richMenus().deleteAlias(alias);
        return ApiAnswer.done();
    }

    private static String usable(Account account, JsonNode body) {
        return account.richMenus()
                .usable(Json.text(body, "richMenuId"))
                .orElseThrow(() -> new Refusal(ApiAnswer.error(400, "richmenu not found")))
                .id();
    }

    private static void mustBeThere(Account account, String alias) {
        if (account.richMenus().aliased(alias).isEmpty()) {
            throw new Refusal(ApiAnswer.error(404, "richmenu alias not found"));
        }
    }

    private static ObjectNode described(String alias, String menu) {
        return Json.object().put("richMenuAliasId", alias).put("richMenuId", menu);
    }
}
