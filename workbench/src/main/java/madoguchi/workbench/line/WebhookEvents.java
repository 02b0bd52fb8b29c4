package madoguchi.workbench.line;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Makes the event objects of webhooks (LINE Messaging API reference, Webhook event objects).
final class WebhookEvents {
    private final World world;
    private final Account account;

    WebhookEvents(World world, Account account) {
        this.world = world;
        this.account = account;
    }

    /// An event that can be answered.
    ObjectNode repliable(String type, ObjectNode source, Optional<Person> person, Instant at) {
        ObjectNode event = plain(type, source, at);
        String token = world.ids().replyToken();
        world.replyTokens().issue(token, account, person, at);
        return event.put("replyToken", token);
    }

    /// An event without reply token, as unsend and unfollow are.
    ObjectNode plain(String type, ObjectNode source, Instant at) {
        ObjectNode event = Json.object()
                .put("type", type)
                .put("mode", "active")
                .put("timestamp", at.toEpochMilli())
                .put("webhookEventId", world.ids().webhookEvent(at));
        event.set("source", source);
        return event;
    }

    static ObjectNode user(String userId) {
        return Json.object().put("type", "user").put("userId", userId);
    }

    static ObjectNode group(String groupId, String userId) {
        return Json.object().put("type", "group").put("groupId", groupId).put("userId", userId);
    }

    static ObjectNode room(String roomId, String userId) {
        return Json.object().put("type", "room").put("roomId", roomId).put("userId", userId);
    }
}
