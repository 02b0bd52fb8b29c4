package madoguchi.workbench.line;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import tools.jackson.databind.node.ObjectNode;

/// Brings events to the bot: each person's in order, again when they were not taken, and wrongly when told so.
final class Deliveries {
    private final LineSettings settings;
    private final Faults faults;
    private final ReplyTokens replyTokens;
    private final WebhookSender sender;
    private final Executor executor;
    private final Recent<WebhookAttempt> attempts;

    Deliveries(LineSettings settings, Faults faults, ReplyTokens replyTokens, WebhookSender sender, Executor executor) {
        this.settings = settings;
        this.faults = faults;
        this.replyTokens = replyTokens;
        this.sender = sender;
        this.executor = executor;
        this.attempts = new Recent<>(settings.recordsKept());
    }

    Lane newLane() {
        return new Lane(executor);
    }

    Recent<WebhookAttempt> attempts() {
        return attempts;
    }

    void deliver(Account account, Lane lane, List<ObjectNode> events) {
        Runnable delivery = () -> first(account, events);
        if (faults.strikes(Fault.DELIVERY_REORDERED)) {
            lane.addAfterNext(delivery, faults.late());
        } else if (faults.strikes(Fault.DELIVERY_LATE)) {
            Duration late = faults.late();
            lane.add(() -> {
                if (Pause.of(late)) {
                    delivery.run();
                }
            });
        } else {
            lane.add(delivery);
        }
    }

    private void first(Account account, List<ObjectNode> events) {
        boolean taken = !faults.strikes(Fault.DELIVERY_DROPPED_FIRST) && attempt(account, events, false);
        if (faults.strikes(Fault.DELIVERY_DUPLICATED)) {
            attempt(account, events, false);
        }
        // The person's next event does not wait for this one's redelivery, just as on LINE.
        if (!taken) {
            executor.execute(() -> redeliver(account, events));
        }
    }

    private void redeliver(Account account, List<ObjectNode> events) {
        Redelivery redelivery = settings.redelivery();
        for (int attempt = 1; redelivery.on() && attempt <= redelivery.attempts(); attempt++) {
            if (!Pause.of(redelivery.before(attempt)) || attempt(account, events, true)) {
                return;
            }
        }
    }

    private boolean attempt(Account account, List<ObjectNode> events, boolean again) {
        LineChannel channel = account.channel();
        ObjectNode webhook = Json.object().put("destination", channel.botUserId());
        var array = webhook.putArray("events");
        for (ObjectNode event : events) {
            ObjectNode copy = event.deepCopy();
            copy.putObject("deliveryContext").put("isRedelivery", again);
            array.add(copy);
            replyTokens.delivered(Json.text(event, "replyToken"));
        }
        URI to = channel.webhook().get();
        List<String> eventIds =
                events.stream().map(event -> Json.text(event, "webhookEventId")).toList();
        byte[] body = Json.MAPPER.writeValueAsBytes(webhook);
        return post(channel, to, body, Signature.of(body, channel.secret()), eventIds, again) / 100 == 2;
    }

    /// Posts any body under any signature, once.
    ///
    /// @return the bot's status; 0 if it gave none in time
    int post(LineChannel channel, URI to, byte[] body, String signature, List<String> eventIds, boolean again) {
        Instant at = settings.clock().instant();
        long begin = System.nanoTime();
        int status = sender.post(to, body, signature);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        attempts.add(new WebhookAttempt(at, channel.id(), to, eventIds, again, status, took));
        return status;
    }
}
