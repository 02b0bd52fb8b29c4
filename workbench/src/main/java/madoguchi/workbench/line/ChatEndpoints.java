package madoguchi.workbench.line;

import tools.jackson.databind.JsonNode;

/// Profile, bot info, loading animation and marking as read.
final class ChatEndpoints {
    ApiAnswer profile(Account account, String userId) {
        return account.friends()
                .find(userId)
                .filter(person -> !person.blocking())
                .map(person -> ApiAnswer.json(
                        200,
                        Json.object()
                                .put("userId", person.userId())
                                .put("displayName", person.name())
                                .put("language", person.language())))
                .orElseGet(() -> ApiAnswer.error(404, "Not found"));
    }

    ApiAnswer info(Account account) {
        return ApiAnswer.json(
                200,
                Json.object()
                        .put("userId", account.channel().botUserId())
                        .put("basicId", "@" + account.channel().id())
                        .put("displayName", account.channel().displayName())
                        .put("chatMode", "bot")
                        .put("markAsReadMode", "manual"));
    }

    /// Nothing is shown if the person is unknown or blocks the account; the answer is the same.
    ApiAnswer loading(ApiRequest request) {
        JsonNode body = request.json();
        var problems = new Problems();
        if (Json.text(body, "chatId").isEmpty()) {
            problems.add("chatId", "May not be empty");
        }
        JsonNode seconds = body.path("loadingSeconds");
        boolean stepped = seconds.isInt() && seconds.asInt() % 5 == 0 && seconds.asInt() >= 5 && seconds.asInt() <= 60;
        if (!seconds.isMissingNode() && !stepped) {
            problems.add("loadingSeconds", "Must be a multiple of 5 between 5 and 60");
        }
        return problems.all().isEmpty() ? ApiAnswer.json(202, Json.object()) : ApiAnswer.problems(problems);
    }

    ApiAnswer markAsRead(Account account, ApiRequest request) {
        String token = Json.text(request.json(), "markAsReadToken");
        boolean known = account.friends().all().stream().anyMatch(person -> person.marksAsRead(token));
        return known ? ApiAnswer.done() : ApiAnswer.error(400, "Invalid markAsReadToken");
    }
}
