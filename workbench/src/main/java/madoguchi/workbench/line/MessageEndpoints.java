package madoguchi.workbench.line;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reply, push, their validation, and the month's quota.
final class MessageEndpoints {
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final String SPENT = "You have reached your monthly limit.";

    private final World world;
    private final Faults faults;

    MessageEndpoints(World world, Faults faults) {
        this.world = world;
        this.faults = faults;
    }

    ApiAnswer reply(Account account, ApiRequest request) {
        JsonNode body = request.json();
        JsonNode messages = checked(body);
        Optional<ReplyTokens.Used> used = world.replyTokens().use(Json.text(body, "replyToken"), account);
        if (used.isEmpty()) {
            return ApiAnswer.error(400, "Invalid reply token");
        }
        ObjectNode sent = sentMessages(messages);
        used.get().person().ifPresent(person -> show(person, messages, sent, silent(body)));
        return ApiAnswer.json(200, sent);
    }

    ApiAnswer push(Account account, ApiRequest request) {
        String key = request.header(ApiServer.RETRY_KEY);
        if (key != null && !UUID_SHAPE.matcher(key).matches()) {
            return ApiAnswer.error(400, "Invalid retry key");
        }
        JsonNode body = request.json();
        checked(body);
        Optional<Person> to = account.friends().find(Json.text(body, "to"));
        if (to.isEmpty()) {
            return ApiAnswer.error(400, "Failed to send messages");
        }
        if (account.quota().spent() || faults.strikes(Fault.MONTHLY_LIMIT)) {
            return ApiAnswer.error(429, SPENT);
        }
        return accept(account, request.id(), key, to.get(), body);
    }

    private ApiAnswer accept(Account account, String requestId, @Nullable String key, Person to, JsonNode body) {
        JsonNode messages = body.path("messages");
        ObjectNode sent = sentMessages(messages);
        Instant now = world.clock().instant();
        var fresh = new RetryKeys.Accepted(now, requestId, sent.path("sentMessages"));
        if (key != null) {
            var accepted = account.retryKeys().accept(UUID.fromString(key).toString(), fresh);
            if (!accepted.requestId().equals(requestId)) {
                ObjectNode before = Json.object().put("message", "The retry key is already accepted");
                before.set("sentMessages", accepted.sentMessages());
                return ApiAnswer.json(409, before).with("x-line-accepted-request-id", accepted.requestId());
            }
        }
        // Who blocks, or is no friend and wrote long ago, gets nothing, and LINE answers 200 all the same.
        if (to.reachable()) {
            account.quota().count();
            show(to, messages, sent, silent(body));
        }
        return ApiAnswer.json(200, sent);
    }

    /// Checks messages without sending them.
    ApiAnswer validate(ApiRequest request) {
        checked(request.json());
        return ApiAnswer.done();
    }

    ApiAnswer quota(Account account) {
        var limit = account.quota().limit();
        return ApiAnswer.json(
                200,
                limit.isPresent()
                        ? Json.object().put("type", "limited").put("value", limit.getAsInt())
                        : Json.object().put("type", "none"));
    }

    ApiAnswer consumption(Account account) {
        return ApiAnswer.json(
                200, Json.object().put("totalUsage", account.quota().used()));
    }

    private static JsonNode checked(JsonNode body) {
        JsonNode messages = body.path("messages");
        Problems problems = MessageRules.check(messages);
        if (body.has("notificationDisabled")
                && !body.path("notificationDisabled").isBoolean()) {
            problems.add("notificationDisabled", "Must be a boolean");
        }
        if (!problems.all().isEmpty()) {
            throw new Refusal(ApiAnswer.problems(problems));
        }
        return messages;
    }

    private ObjectNode sentMessages(JsonNode messages) {
        ObjectNode sent = Json.object();
        var array = sent.putArray("sentMessages");
        messages.forEach(message -> array.addObject()
                .put("id", world.ids().message())
                .put("quoteToken", world.ids().opaque()));
        return sent;
    }

    private static boolean silent(JsonNode body) {
        return body.path("notificationDisabled").asBoolean(false);
    }

    private static void show(Person person, JsonNode messages, JsonNode sent, boolean silent) {
        for (int i = 0; i < messages.size() && !person.blocking(); i++) {
            person.sees(Json.text(sent.path("sentMessages").path(i), "id"), messages.path(i), silent);
        }
    }
}
