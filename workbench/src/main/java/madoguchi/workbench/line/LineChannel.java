package madoguchi.workbench.line;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// One Messaging API channel: the official account of one operator.
///
/// @param id channel id; the `client_id` of the token endpoint
/// @param secret channel secret; signs webhooks and is the `client_secret` of the token endpoint
/// @param accessToken long-lived channel access token, accepted beside the stateless ones that are issued
/// @param botUserId the bot's own user id, sent as `destination`
/// @param webhook asked once per delivery attempt, so that deliveries can go to one of several bot processes
/// @param displayName what people see as the account's name
public record LineChannel(
        String id, String secret, String accessToken, String botUserId, Supplier<URI> webhook, String displayName) {

    /// A channel with one bot process, shown under its id.
    public LineChannel(String id, String secret, String accessToken, String botUserId, URI webhook) {
        this(id, secret, accessToken, botUserId, () -> webhook, id);
    }

    /// Takes the addresses in turn.
    public static Supplier<URI> roundRobin(List<URI> webhooks) {
        List<URI> addresses = List.copyOf(webhooks);
        var turn = new AtomicInteger();
        return () -> addresses.get(Math.floorMod(turn.getAndIncrement(), addresses.size()));
    }

    /// Keeps the secrets out of logs.
    @Override
    public String toString() {
        return "LineChannel[" + id + "]";
    }
}
