package madoguchi.workbench.line;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// One attempt to deliver a webhook, for tests to look at.
///
/// @param at when it began
/// @param channelId whose webhook
/// @param to the bot process it went to
/// @param eventIds the `webhookEventId`s inside
/// @param redelivery whether it was marked as one
/// @param status the bot's answer; 0 if there was none in time
/// @param took until the answer, or until waiting ended
public record WebhookAttempt(
        Instant at, String channelId, URI to, List<String> eventIds, boolean redelivery, int status, Duration took) {}
