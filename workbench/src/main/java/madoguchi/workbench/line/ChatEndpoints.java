package madoguchi.workbench.line;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/// Profile, bot info, loading animation and marking as read.
final class ChatEndpoints {
    private static final int USUAL_LOADING_SECONDS = 20;

    ApiAnswer profile(Account account, String userId) {
        return account.friends()
                .find(userId)
                .filter(Person::known)
                .map(person -> ApiAnswer.json(
                        200,
                        Json.object()
                                .put("userId", person.userId())
                                .put("displayName", person.name())
                                .put("language", person.language())))
                .orElseGet(() -> ApiAnswer.error(404, "Not found"));
    }

    ApiAnswer info(Account account) {
        boolean byHand = account.reading() == Reading.WHEN_MARKED;
        return ApiAnswer.json(
                200,
                Json.object()
                        .put("userId", account.channel().botUserId())
                        .put("basicId", "@" + account.channel().id())
                        .put("displayName", account.channel().displayName())
                        .put("chatMode", byHand ? "chat" : "bot")
                        .put("markAsReadMode", byHand ? "manual" : "auto"));
    }

    /// Nothing is shown if the person is unknown or blocks the account; the answer is the same.
    ApiAnswer loading(Account account, ApiRequest request) {
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
        if (!problems.all().isEmpty()) {
            return ApiAnswer.problems(problems);
        }
        Duration length = Duration.ofSeconds(seconds.isInt() ? seconds.asInt() : USUAL_LOADING_SECONDS);
        account.friends()
                .find(Json.text(body, "chatId"))
                .ifPresent(person -> person.handset().loads(length));
        return ApiAnswer.json(202, Json.object());
    }

    ApiAnswer markAsRead(Account account, ApiRequest request) {
        String token = Json.text(request.json(), "markAsReadToken");
        boolean known = account.friends().all().stream().anyMatch(person -> person.marksAsRead(token));
        return known ? ApiAnswer.done() : ApiAnswer.error(400, "Invalid markAsReadToken");
    }
}
